package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compares values of a dataset with those that a server sends, with no object for either. Floats are equal where their bits are;
 * texts where they stand for the same value. Not safe for use by several threads.
 */
final class ValueComparison {
    private final CanonicalText canonical = new CanonicalText();
    private final Utf8Builder texts = new Utf8Builder();
    private ByteBuffer vector = bytes(0);
    private ByteBuffer otherVector = bytes(0);

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a row of a dataset has the value that was found; for a null the field's default value counts, if it has one. */
    boolean isEqual(FieldForm field, ColumnView expected, int row, ColumnView found, int place) {
        if (!expected.isNull(row)) {
            return !found.isNull(place) && isEqual(field.texts(), expected, row, found, place);
        }
        return field.absent().isEmpty()
                ? found.isNull(place)
                : !found.isNull(place) && isEqual(field.texts(), field.absent().get(), 0, found, place);
    }

    private boolean isEqual(TextKind kind, ColumnView expected, int row, ColumnView found, int place) {
        return switch (expected.shape()) {
            case BOOL -> expected.booleanAt(row) == found.booleanAt(place);
            case INT8, INT16, INT32, INT64 -> expected.longAt(row) == found.longAt(place);
            case FLOAT ->
                Float.floatToRawIntBits(expected.floatAt(row)) == Float.floatToRawIntBits(found.floatAt(place));
            case DOUBLE ->
                Double.doubleToRawLongBits(expected.doubleAt(row)) == Double.doubleToRawLongBits(found.doubleAt(place));
            case STRING, JSON -> isEqualText(kind, expected, row, found, place);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                isEqualVector(expected, row, found, place);
            case SPARSE_VECTOR -> isEqualSparse(expected, row, found, place);
            case LIST -> isEqualList(kind, expected, row, found, place);
            case STRUCT -> isEqualStruct(kind, expected, row, found, place);
        };
    }

    private boolean isEqualText(TextKind kind, ColumnView expected, int row, ColumnView found, int place) {
        byte[] one = expected.textBytes();
        byte[] other = found.textBytes();
        int start = expected.textStart(row);
        int end = expected.textEnd(row);
        int otherStart = found.textStart(place);
        int otherEnd = found.textEnd(place);
        if (Arrays.equals(one, start, end, other, otherStart, otherEnd)) {
            return true;
        }
        texts.cut(0);
        canonical.write(kind, one, start, end, texts);
        int middle = texts.size();
        canonical.write(kind, other, otherStart, otherEnd, texts);
        return Arrays.equals(texts.bytes(), 0, middle, texts.bytes(), middle, texts.size());
    }

    private boolean isEqualVector(ColumnView expected, int row, ColumnView found, int place) {
        if (expected.width() != found.width()) {
            return false;
        }
        int room = Float.BYTES * expected.width();
        if (vector.capacity() < room) {
            vector = bytes(room);
            otherVector = bytes(room);
        }
        expected.putVectors(row, 1, vector.clear());
        found.putVectors(place, 1, otherVector.clear());
        return Arrays.equals(vector.array(), 0, vector.position(), otherVector.array(), 0, otherVector.position());
    }

    private static boolean isEqualSparse(ColumnView expected, int row, ColumnView found, int place) {
        int start = expected.start(row);
        int otherStart = found.start(place);
        int entries = expected.end(row) - start;
        if (entries != found.end(place) - otherStart) {
            return false;
        }
        for (int i = 0; i < entries; i++) {
            if (expected.indexAt(start + i) != found.indexAt(otherStart + i)
                    || Float.floatToRawIntBits(expected.valueAt(start + i))
                            != Float.floatToRawIntBits(found.valueAt(otherStart + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isEqualList(TextKind kind, ColumnView expected, int row, ColumnView found, int place) {
        int start = expected.start(row);
        int otherStart = found.start(place);
        int size = expected.end(row) - start;
        if (size != found.end(place) - otherStart) {
            return false;
        }
        ColumnView element = expected.element();
        ColumnView otherElement = found.element();
        for (int i = 0; i < size; i++) {
            if (!isEqual(kind, element, start + i, otherElement, otherStart + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEqualStruct(TextKind kind, ColumnView expected, int row, ColumnView found, int place) {
        for (int i = 0; i < expected.members().size(); i++) {
            ColumnView member = found.members().get(i);
            if (member.isNull(place) || !isEqual(kind, expected.members().get(i), row, member, place)) {
                return false;
            }
        }
        return true;
    }
}
