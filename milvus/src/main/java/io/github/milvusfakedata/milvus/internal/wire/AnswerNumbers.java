package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.ScalarField;
import java.util.Arrays;

/** Numbers and booleans of an answer: integers as 64 bits, floats and doubles as doubles, which hold every float. */
final class AnswerNumbers extends AnswerColumn {
    private static final int FIRST_ROOM = 64;

    private long[] longs = {};
    private double[] doubles = {};
    private int count;

    AnswerNumbers(ColumnShape shape) {
        super(shape);
    }

    @Override
    int count() {
        return count;
    }

    @Override
    void add(int list, MessageReader reader) {
        if (!suits(list)) {
            skipEmpty(reader);
            return;
        }
        int outer = reader.enter();
        while (reader.next(LongArray.DATA_FIELD_NUMBER)) {
            if (list == ScalarField.FLOAT_DATA_FIELD_NUMBER) {
                addFloats(reader);
            } else if (list == ScalarField.DOUBLE_DATA_FIELD_NUMBER) {
                addDoubles(reader);
            } else {
                addIntegers(reader);
            }
        }
        reader.leave(outer);
    }

    /** Whether a list holds values of this form; servers have small integers among those of 32 bits. */
    private boolean suits(int list) {
        return switch (shape()) {
            case BOOL -> list == ScalarField.BOOL_DATA_FIELD_NUMBER;
            case INT8, INT16, INT32, INT64 ->
                list == ScalarField.INT_DATA_FIELD_NUMBER || list == ScalarField.LONG_DATA_FIELD_NUMBER;
            case FLOAT -> list == ScalarField.FLOAT_DATA_FIELD_NUMBER;
            case DOUBLE -> list == ScalarField.DOUBLE_DATA_FIELD_NUMBER;
            case STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }

    private void addIntegers(MessageReader reader) {
        if (!reader.isBytes()) {
            roomForLongs(1);
            longs[count++] = reader.varint();
            return;
        }
        int outer = reader.enter();
        // A value has one byte at least.
        roomForLongs(reader.end() - reader.at());
        int at = count;
        while (reader.hasMore()) {
            longs[at++] = reader.varint();
        }
        count = at;
        reader.leave(outer);
    }

    private void addFloats(MessageReader reader) {
        int start = packedStart(reader);
        int values = whole(reader.at() - start, Float.BYTES);
        roomForDoubles(values);
        for (int i = 0; i < values; i++) {
            doubles[count++] = FixedNumbers.floatAt(reader.bytes(), start + i * Float.BYTES);
        }
    }

    private void addDoubles(MessageReader reader) {
        int start = packedStart(reader);
        int values = whole(reader.at() - start, Double.BYTES);
        roomForDoubles(values);
        for (int i = 0; i < values; i++) {
            doubles[count++] = FixedNumbers.doubleAt(reader.bytes(), start + i * Double.BYTES);
        }
    }

    private void roomForLongs(int more) {
        if (longs.length < count + more) {
            longs = Arrays.copyOf(longs, Math.max(count + more, count + (count >> 1) + FIRST_ROOM));
        }
    }

    private void roomForDoubles(int more) {
        if (doubles.length < count + more) {
            doubles = Arrays.copyOf(doubles, Math.max(count + more, count + (count >> 1) + FIRST_ROOM));
        }
    }

    @Override
    public boolean booleanAt(int row) {
        return longs[place(row)] != 0;
    }

    @Override
    public long longAt(int row) {
        return longs[place(row)];
    }

    @Override
    public float floatAt(int row) {
        return (float) doubles[place(row)];
    }

    @Override
    public double doubleAt(int row) {
        return doubles[place(row)];
    }
}
