package io.github.milvusfakedata.internal.directory;

/**
 * Names that files have before they may bear their own: {@code .NAME.new} while whole but waiting for the rest of a set
 * that replaces another, and with {@code .tmp} behind while being written. None ends as a data file does, so that programs
 * that take every {@code *.parquet} of a directory see none of them.
 */
final class StagedNames {
    private static final String STAGED = ".new";
    private static final String TEMPORARY = ".tmp";

    private StagedNames() {}

    /** The name of a whole file that waits for the rest of its set. */
    static String staged(String name) {
        return directory(name) + "." + own(name) + STAGED;
    }

    /** The name of a file that is being written. */
    static String temporary(String name) {
        return directory(name) + "." + own(name) + TEMPORARY;
    }

    /** The name that a file will have; the name itself if it is no staged or temporary one. */
    static String target(String name) {
        return without(STAGED, without(TEMPORARY, name));
    }

    private static String without(String ending, String name) {
        String own = own(name);
        boolean has = own.startsWith(".") && own.endsWith(ending);
        return has ? directory(name) + own.substring(1, own.length() - ending.length()) : name;
    }

    /** The bundle that a name lies in, with the slash behind it; empty for names right in the dataset's directory. */
    private static String directory(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String own(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
