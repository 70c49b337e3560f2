package io.github.milvusfakedata.storage;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The pages of a list, which must come to an end. */
final class Pages {
    /** Ten million objects, or uploads that were begun. */
    private static final int MOST = 10_000;

    private final String doing;
    private final Set<String> markers = new HashSet<>();

    /**
     * No pages yet.
     *
     * @param doing what is listed, for messages
     */
    Pages(String doing) {
        this.doing = doing;
    }

    /**
     * Whether there is another page.
     *
     * @param marker where it begins, by the page before; null where that doesn't tell
     * @throws IOException if it has been there before, or there are too many
     */
    boolean goOn(Boolean truncated, String marker) throws IOException {
        if (!Boolean.TRUE.equals(truncated) || marker == null) {
            return false;
        }
        if (!markers.add(marker)) {
            throw new IOException("Cannot " + doing + ": the store sends the same page again and again.");
        }
        if (markers.size() > MOST) {
            throw new IOException(
                    "Cannot " + doing + ": there are more than " + MOST + " pages. Use a prefix with fewer objects.");
        }
        return true;
    }
}
