package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.Optional;

/** What the values of an expression, or of a part of it, are. */
public enum ValueKind {
    /** Whole numbers of 64 bits. */
    WHOLE("a number"),
    /** Numbers of which some may have decimal places. */
    DECIMAL("a number"),
    TEXT("a text"),
    FLAG("true or false");

    private final String phrase;

    ValueKind(String phrase) {
        this.phrase = phrase;
    }

    /** What it is in a sentence, with its article. */
    public String phrase() {
        return phrase;
    }

    boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }

    /** What a field holds; empty for fields of other values. */
    public static Optional<ValueKind> of(ColumnShape shape) {
        return switch (shape) {
            case BOOL -> Optional.of(FLAG);
            case INT8, INT16, INT32, INT64 -> Optional.of(WHOLE);
            case FLOAT, DOUBLE -> Optional.of(DECIMAL);
            case STRING -> Optional.of(TEXT);
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> Optional.empty();
        };
    }
}
