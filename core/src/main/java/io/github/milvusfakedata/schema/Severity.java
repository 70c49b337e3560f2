package io.github.milvusfakedata.schema;

/** How grave a {@link Problem} is. */
public enum Severity {
    /** The schema or request can't be carried out. */
    ERROR,
    /** It can be carried out, but some Milvus will not take the result as it is. */
    WARNING
}
