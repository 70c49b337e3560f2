package io.github.milvusfakedata.schema;

import java.util.Locale;

/** What a caller of the library can do, as problems name it. {@link Problem#inWords} puts in a front's own words. */
public enum Task {
    /** To remove datasets from disk. */
    CLEAN,
    /** To remove a schema of one's own. */
    REMOVE_SCHEMA,
    /** To make a collection on a server. */
    CREATE_COLLECTION,
    /** To insert rows into a collection. */
    INSERT_ROWS;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The key, such as {@code insert_rows}. */
    public String key() {
        return key;
    }

    /** The task within a text of a {@link Problem}, not for print; there it becomes the key, or a front's own word. */
    @Override
    public String toString() {
        return Wording.marked(key);
    }
}
