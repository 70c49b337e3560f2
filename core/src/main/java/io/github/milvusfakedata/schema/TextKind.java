package io.github.milvusfakedata.schema;

/** What the texts of a type are. Whoever treats them differently switches over all kinds, without a default branch. */
public enum TextKind {
    /** Text of at most {@code max_length} bytes, which filters compare. */
    STRING,
    /** Text that may be longer than any string, and that filters don't compare. */
    DOCUMENT,
    /** A JSON document. */
    JSON,
    /** A shape in well-known text, such as {@code POINT (13.4 52.5)}. */
    GEOMETRY,
    /** A point in time in ISO 8601, with its offset from UTC. */
    TIMESTAMP
}
