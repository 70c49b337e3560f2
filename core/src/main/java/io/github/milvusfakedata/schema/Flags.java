package io.github.milvusfakedata.schema;

/**
 * The yes-or-no properties of a field.
 *
 * @param primaryKey whether the field is the collection's primary key
 * @param autoId whether Milvus itself assigns the key, so that no file may hold the column
 * @param nullable whether rows may hold null
 */
public record Flags(boolean primaryKey, boolean autoId, boolean nullable) {
    /** No flag set: an ordinary field that is never null. */
    public static final Flags NONE = new Flags(false, false, false);
}
