package io.github.milvusfakedata.schema;

/** What a field may be beyond an ordinary column. Source: Milvus 3.0, internal/proxy/ddl/util_ddl.go and task.go. */
public enum Role {
    /** Primary key in Milvus. */
    PRIMARY_KEY,
    /** Primary key for the Python tool but not for Milvus: allowed with a warning. */
    PRIMARY_KEY_ELSEWHERE,
    /** Element of an array. */
    ELEMENT,
    /** A vector; a collection needs one. */
    VECTOR,
    /** Partition key. */
    PARTITION_KEY,
    /** Clustering key. */
    CLUSTERING_KEY,
    /** A field that may have a default value. */
    DEFAULT_VALUE,
    /** Text that Milvus can cut into terms. */
    ANALYZED,
    /** Sub-field of a struct as a vector; scalars that are elements may stand there too. */
    MEMBER
}
