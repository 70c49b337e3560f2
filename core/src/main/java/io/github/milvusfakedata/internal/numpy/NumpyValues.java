package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A block's rows as items of an array, little-endian. */
final class NumpyValues {
    private static final int LEAD_OF_TWO = 0xC0;
    private static final int LEAD_OF_THREE = 0xE0;
    private static final int LEAD_OF_FOUR = 0xF0;
    private static final int TAIL_BITS = 6;
    private static final int TAIL_MASK = 0x3F;

    private int[] codePoints = {};

    /** Appends the rows of a buffer, for which there is room. */
    void write(NumpyColumn column, ColumnBuffer values, ByteBuffer out) {
        if (values.nullCount() > 0) {
            throw new IllegalStateException(column.column().name() + " has nulls, which no array can hold");
        }
        int rows = values.rows();
        int items = rows * Math.max(1, column.width());
        int start = out.position();
        switch (values.layout().shape()) {
            case BOOL, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> out.put(values.bytes(), 0, items);
            case INT8 -> {
                for (int row = 0; row < rows; row++) {
                    out.put((byte) values.ints()[row]);
                }
            }
            case INT16 -> {
                for (int row = 0; row < rows; row++) {
                    out.putShort((short) values.ints()[row]);
                }
            }
            case INT32 -> out.asIntBuffer().put(values.ints(), 0, items);
            case INT64 -> out.asLongBuffer().put(values.longs(), 0, items);
            case FLOAT, FLOAT_VECTOR -> out.asFloatBuffer().put(values.floats(), 0, items);
            case DOUBLE -> out.asDoubleBuffer().put(values.doubles(), 0, items);
            case STRING, JSON -> {
                if (column.mistake() == NumpyMistake.BYTES) {
                    writeBytes(values, column.itemBytes(), out);
                } else {
                    writeTexts(values, column.itemBytes() / Integer.BYTES, out);
                }
            }
            case SPARSE_VECTOR, LIST, STRUCT -> throw new IllegalStateException("no array: " + values.layout());
        }
        out.position(start + rows * column.rowBytes());
    }

    /** Texts of so many bytes each, zeros behind those that are shorter. */
    private static void writeBytes(ColumnBuffer values, int width, ByteBuffer out) {
        for (int row = 0; row < values.rows(); row++) {
            int start = values.offsets()[row];
            int length = values.offsets()[row + 1] - start;
            out.put(values.bytes(), start, length).put(new byte[width - length]);
        }
    }

    /** Texts of so many code points each, zeros behind those that are shorter. */
    private void writeTexts(ColumnBuffer values, int width, ByteBuffer out) {
        int rows = values.rows();
        if (codePoints.length < rows * width) {
            codePoints = new int[rows * width];
        }
        StringDictionary dictionary = values.layout().dictionary().orElse(null);
        byte[] bytes = dictionary == null ? values.bytes() : dictionary.bytes();
        int[] offsets = dictionary == null ? values.offsets() : dictionary.offsets();
        for (int row = 0; row < rows; row++) {
            int text = dictionary == null ? row : values.ints()[row];
            int end = decode(bytes, offsets[text], offsets[text + 1], codePoints, row * width);
            Arrays.fill(codePoints, end, (row + 1) * width, 0);
        }
        out.asIntBuffer().put(codePoints, 0, rows * width);
    }

    /** Decodes valid UTF-8 and returns where the code points end. */
    private static int decode(byte[] text, int from, int to, int[] target, int at) {
        int end = at;
        int i = from;
        while (i < to) {
            int lead = text[i] & 0xFF;
            if (lead < LEAD_OF_TWO) {
                target[end++] = lead;
                i++;
            } else {
                int length = lead < LEAD_OF_THREE ? 2 : lead < LEAD_OF_FOUR ? 3 : 4;
                // The lead of n bytes has n + 1 bits that are not the code point's.
                int point = lead & 0xFF >> length + 1;
                for (int tail = 1; tail < length; tail++) {
                    point = point << TAIL_BITS | text[i + tail] & TAIL_MASK;
                }
                target[end++] = point;
                i += length;
            }
        }
        return end;
    }
}
