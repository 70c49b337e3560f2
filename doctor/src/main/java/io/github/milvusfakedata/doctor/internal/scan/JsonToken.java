package io.github.milvusfakedata.doctor.internal.scan;

/** What a JSON text consists of. */
public enum JsonToken {
    OBJECT,
    OBJECT_END,
    ARRAY,
    ARRAY_END,
    /** A key; its value follows. */
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** Nothing follows. */
    END
}
