package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Objects;

/**
 * What kind of server it is and by which version's rules it works.
 *
 * @param text the version as the server says it
 * @param lite whether it is Milvus Lite, whose versions are its own
 * @param milvus the version of Milvus whose rules hold; the newest known one for Lite and for what is no version
 */
public record ServerVersion(String text, boolean lite, MilvusVersion milvus) {
    private static final String LITE = "milvus_lite";

    public ServerVersion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(milvus, "milvus");
    }

    /** The version that a server says of itself, such as {@code v2.6.17} or {@code milvus_lite-3.2.2}. */
    static ServerVersion of(String text) {
        if (text.replace('-', '_').contains(LITE)) {
            return new ServerVersion(text, true, MilvusVersion.NEWEST);
        }
        try {
            return new ServerVersion(text, false, MilvusVersion.of(text));
        } catch (IllegalArgumentException ownBuild) {
            return new ServerVersion(text, false, MilvusVersion.NEWEST);
        }
    }

    /** Such as {@code Milvus 2.6.17} or {@code Milvus Lite 3.2.2}. */
    @Override
    public String toString() {
        return lite ? "Milvus Lite " + text.substring(text.lastIndexOf('-') + 1) : "Milvus " + milvus;
    }
}
