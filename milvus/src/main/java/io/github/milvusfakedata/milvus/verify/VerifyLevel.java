package io.github.milvusfakedata.milvus.verify;

/** How much of a collection is compared, cheapest first. */
public enum VerifyLevel {
    /** The number of rows. */
    COUNT,
    /** Some rows, spread over the data, with all fields. */
    SAMPLE,
    /** All rows, with all fields but vectors. */
    SCALAR,
    /** All rows, with all fields, bit for bit. */
    FULL
}
