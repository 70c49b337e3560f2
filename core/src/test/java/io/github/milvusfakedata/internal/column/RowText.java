package io.github.milvusfakedata.internal.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Rows of a buffer as exact text, for comparing and hashing in tests. */
public final class RowText {
    private RowText() {}

    /** The value of a row: floats by their bits, so that nothing is rounded away. */
    public static String of(ColumnBuffer buffer, int row) {
        return buffer.isNull(row) ? "null" : value(buffer, row);
    }

    private static String value(ColumnBuffer buffer, int row) {
        int width = buffer.layout().width();
        return switch (buffer.layout().shape()) {
            case BOOL -> String.valueOf(buffer.bytes()[row]);
            case INT8, INT16, INT32 -> String.valueOf(buffer.ints()[row]);
            case INT64 -> String.valueOf(buffer.longs()[row]);
            case FLOAT -> Integer.toHexString(Float.floatToRawIntBits(buffer.floats()[row]));
            case DOUBLE -> Long.toHexString(Double.doubleToRawLongBits(buffer.doubles()[row]));
            case STRING, JSON -> text(buffer, row);
            case FLOAT_VECTOR -> floats(buffer.floats(), row * width, (row + 1) * width);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                HexFormat.of().formatHex(buffer.bytes(), row * width, (row + 1) * width);
            case SPARSE_VECTOR -> sparse(buffer, row);
            case LIST -> list(buffer, row);
            case STRUCT -> struct(buffer, row);
        };
    }

    /** The text of a STRING or JSON row. */
    public static String text(ColumnBuffer buffer, int row) {
        if (buffer.layout().dictionary().isPresent()) {
            return buffer.layout().dictionary().get().text(buffer.ints()[row]);
        }
        int start = buffer.offsets()[row];
        return new String(buffer.bytes(), start, buffer.offsets()[row + 1] - start, StandardCharsets.UTF_8);
    }

    private static String floats(float[] values, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(Integer.toHexString(Float.floatToRawIntBits(values[i]))).append(' ');
        }
        return text.toString();
    }

    private static String sparse(ColumnBuffer buffer, int row) {
        int from = buffer.offsets()[row];
        int to = buffer.offsets()[row + 1];
        return Arrays.toString(Arrays.copyOfRange(buffer.ints(), from, to)) + floats(buffer.floats(), from, to);
    }

    private static String struct(ColumnBuffer buffer, int row) {
        StringBuilder text = new StringBuilder("{");
        for (int member = 0; member < buffer.members().size(); member++) {
            text.append(buffer.layout().members().get(member).name()).append('=');
            text.append(value(buffer.members().get(member), row)).append(';');
        }
        return text.append('}').toString();
    }

    private static String list(ColumnBuffer buffer, int row) {
        StringBuilder text = new StringBuilder("[");
        for (int at = buffer.offsets()[row]; at < buffer.offsets()[row + 1]; at++) {
            text.append(value(buffer.element(), at)).append(';');
        }
        return text.append(']').toString();
    }
}
