package io.github.milvusfakedata.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Milvus, by whose rules a schema is checked. What versions take differs: {@code 2.4} stands for its first
 * release, {@code 2.4.0}.
 *
 * @param major such as 2, from 0 on
 * @param minor such as 6, from 0 on
 * @param patch such as 17, from 0 on
 */
public record MilvusVersion(int major, int minor, int patch) implements Comparable<MilvusVersion> {
    /** The oldest version whose rules are known. */
    public static final MilvusVersion OLDEST = new MilvusVersion(2, 3, 0);

    /** The newest version whose rules are known, and the default. */
    public static final MilvusVersion NEWEST = new MilvusVersion(3, 0, 0);

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(?:[-+].*)?");

    public MilvusVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("a version's numbers are not negative");
        }
    }

    /**
     * The version of a text such as {@code 2.3}, {@code v2.6.17} or {@code 2.5.4-rc1}; what follows the numbers is ignored.
     *
     * @throws IllegalArgumentException if the text is no version
     */
    public static MilvusVersion of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no version of Milvus: " + Shown.quoted(text));
        }
        int patch = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new MilvusVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), patch);
    }

    /** Whether this version has what came with another one. */
    public boolean isAtLeast(MilvusVersion other) {
        return compareTo(other) >= 0;
    }

    /** Whether both are of one line, such as 2.6. */
    boolean isOfLineOf(MilvusVersion other) {
        return major == other.major && minor == other.minor;
    }

    /** Its line, such as {@code 2.6}. */
    String line() {
        return major + "." + minor;
    }

    /** The version with its patch, also where that is 0: {@code 2.6.0}. */
    public String withPatch() {
        return line() + "." + patch;
    }

    @Override
    public int compareTo(MilvusVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }

    /** {@code 2.6.17}; without the patch where it is 0: {@code 3.0}. */
    @Override
    public String toString() {
        return patch == 0 ? line() : withPatch();
    }
}
