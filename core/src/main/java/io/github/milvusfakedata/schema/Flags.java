package io.github.milvusfakedata.schema;

/**
 * The yes-or-no properties of a field.
 *
 * @param primaryKey whether the field is the collection's primary key
 * @param autoId whether Milvus itself assigns the key, so that no file may hold the column
 * @param nullable whether rows may hold null
 * @param partitionKey whether Milvus spreads the rows over partitions by this field's value
 * @param clusteringKey whether Milvus groups the rows of a segment by this field's value
 */
public record Flags(boolean primaryKey, boolean autoId, boolean nullable, boolean partitionKey, boolean clusteringKey) {
    /** No flag set: an ordinary field that is never null. */
    public static final Flags NONE = new Flags(false, false, false);

    /** Flags of a field that is neither partition key nor clustering key. */
    public Flags(boolean primaryKey, boolean autoId, boolean nullable) {
        this(primaryKey, autoId, nullable, false, false);
    }
}
