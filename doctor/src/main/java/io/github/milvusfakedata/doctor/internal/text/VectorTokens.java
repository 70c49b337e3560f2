package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Checks dense vectors that are written as lists of numbers. */
final class VectorTokens {
    private static final int BYTE_MASK = 0xFF;
    private static final int BASE64_UNIT = 4;

    private final FieldTarget target;
    private final FieldFindings findings;
    private final NumberTokens numbers;

    VectorTokens(FieldTarget target, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
        this.numbers = new NumberTokens(target, findings);
    }

    /** Checks a vector of a JSON file. */
    void check(JsonScanner in, JsonToken first, long row) {
        check(in, first, false, row);
    }

    /** Checks a vector of a CSV cell: the importer decodes it into a slice, which takes null for 0, and bytes in Base64. */
    void checkCell(JsonScanner in, JsonToken first, long row) {
        if (first == JsonToken.STRING && target.shape() == ColumnShape.BINARY_VECTOR) {
            checkBase64(in, row);
        } else {
            check(in, first, true, row);
        }
    }

    private void check(JsonScanner in, JsonToken first, boolean cell, long row) {
        if (!numbers.require(in, first, first == JsonToken.ARRAY, row)) {
            return;
        }
        int count = 0;
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            count++;
            if (cell && token == JsonToken.NULL) {
                int slot = count;
                findings.note(ImportRule.NULL_BECOMES_ZERO, row, () -> "element " + slot);
            } else {
                number(in, token, row);
            }
        }
        checkLength(count, row);
    }

    private void checkLength(int there, long row) {
        boolean bits = target.shape() == ColumnShape.BINARY_VECTOR;
        int wanted = bits ? target.listLength() : target.dim();
        if (there != wanted) {
            findings.note(ImportRule.VECTOR_LENGTH, row, () -> there + " elements instead of " + wanted);
        }
    }

    private void number(JsonScanner in, JsonToken token, long row) {
        switch (target.shape()) {
            case BINARY_VECTOR -> numbers.whole(in, token, 0, BYTE_MASK, row);
            case INT8_VECTOR -> numbers.whole(in, token, Byte.MIN_VALUE, Byte.MAX_VALUE, row);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR -> numbers.floating(in, token, row);
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT ->
                throw new IllegalStateException("no dense vector: " + target.shape());
        }
    }

    /** Go's decoder leaves out line breaks and asks for the padding. */
    private void checkBase64(JsonScanner in, long row) {
        String text = in.text().replace("\n", "").replace("\r", "");
        try {
            if (text.length() % BASE64_UNIT != 0) {
                throw new IllegalArgumentException(text);
            }
            checkLength(Base64.getDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1)).length, row);
        } catch (IllegalArgumentException noBase64) {
            numbers.require(in, JsonToken.STRING, false, row);
        }
    }
}
