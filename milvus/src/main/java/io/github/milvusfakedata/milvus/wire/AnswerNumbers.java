package io.github.milvusfakedata.milvus.wire;

import io.github.milvusfakedata.column.ColumnShape;
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

    private boolean isInteger() {
        return shape() != ColumnShape.BOOL && shape() != ColumnShape.FLOAT && shape() != ColumnShape.DOUBLE;
    }

    @Override
    int count() {
        return count;
    }

    @Override
    void add(int list, MessageReader reader) {
        int outer = reader.enter();
        switch (list) {
            case ScalarField.BOOL_DATA_FIELD_NUMBER -> addIntegers(shape() == ColumnShape.BOOL, reader);
            case ScalarField.INT_DATA_FIELD_NUMBER, ScalarField.LONG_DATA_FIELD_NUMBER ->
                addIntegers(isInteger(), reader);
            case ScalarField.FLOAT_DATA_FIELD_NUMBER -> addFloats(reader);
            case ScalarField.DOUBLE_DATA_FIELD_NUMBER -> addDoubles(reader);
            default -> {
                if (reader.hasMore()) {
                    throw otherForm();
                }
            }
        }
        reader.leave(outer);
    }

    private void addIntegers(boolean suits, MessageReader reader) {
        while (reader.next()) {
            if (!suits) {
                throw otherForm();
            }
            if (!reader.isBytes()) {
                roomForLongs(1);
                longs[count++] = reader.varint();
                continue;
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
    }

    private void addFloats(MessageReader reader) {
        while (reader.next()) {
            if (shape() != ColumnShape.FLOAT || !reader.isBytes()) {
                throw otherForm();
            }
            int start = reader.bytesStart();
            int values = whole(reader.at() - start, Float.BYTES);
            roomForDoubles(values);
            for (int i = 0; i < values; i++) {
                doubles[count++] = FixedNumbers.floatAt(reader.bytes(), start + i * Float.BYTES);
            }
        }
    }

    private void addDoubles(MessageReader reader) {
        while (reader.next()) {
            if (shape() != ColumnShape.DOUBLE || !reader.isBytes()) {
                throw otherForm();
            }
            int start = reader.bytesStart();
            int values = whole(reader.at() - start, Double.BYTES);
            roomForDoubles(values);
            for (int i = 0; i < values; i++) {
                doubles[count++] = FixedNumbers.doubleAt(reader.bytes(), start + i * Double.BYTES);
            }
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
