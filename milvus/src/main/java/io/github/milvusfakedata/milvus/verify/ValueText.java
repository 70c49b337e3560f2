package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.TimestampText;
import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/** Values in a report: short and on one line. */
final class ValueText {
    private static final int SHOWN_SLOTS = 4;

    private ValueText() {}

    /** What a collection should hold for a row of a dataset: for a null the field's default value, if it has one. */
    static String expected(FieldForm field, ColumnView column, int row) {
        boolean absent = column.isNull(row) && field.absent().isPresent();
        return absent ? of(field.texts(), field.absent().get(), 0) : of(field.texts(), column, row);
    }

    /** A value; texts as {@link CanonicalText} has them. */
    static String of(TextKind kind, ColumnView column, int row) {
        if (column.isNull(row)) {
            return "null";
        }
        return switch (column.shape()) {
            case BOOL -> Boolean.toString(column.booleanAt(row));
            case INT8, INT16, INT32, INT64 -> Long.toString(column.longAt(row));
            case FLOAT -> Float.toString(column.floatAt(row));
            case DOUBLE -> Double.toString(column.doubleAt(row));
            case STRING, JSON -> text(kind, column, row);
            case FLOAT_VECTOR -> floats(column, row);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> bytes(column, row);
            case SPARSE_VECTOR -> {
                int start = column.start(row);
                String head = head(
                        column.end(row) - start, i -> column.indexAt(start + i) + ": " + column.valueAt(start + i));
                yield "{" + head + rest(column.end(row) - start, "}", "");
            }
            case LIST -> {
                int start = column.start(row);
                String head = head(column.end(row) - start, i -> of(kind, column.element(), start + i));
                yield "[" + head + rest(column.end(row) - start, "]", "");
            }
            case STRUCT -> {
                int members = column.members().size();
                String head = head(
                        members,
                        i -> column.memberNames().get(i) + ": "
                                + of(kind, column.members().get(i), row));
                yield "{" + head + rest(members, "}", "");
            }
        };
    }

    private static String text(TextKind kind, ColumnView column, int row) {
        byte[] bytes = column.textBytes();
        int start = column.textStart(row);
        int end = column.textEnd(row);
        Utf8Builder canonical = new Utf8Builder();
        new CanonicalText().write(kind, bytes, start, end, canonical);
        String text = new String(canonical.bytes(), 0, canonical.size(), StandardCharsets.UTF_8);
        boolean point = kind == TextKind.TIMESTAMP && TimestampText.micros(bytes, start, end) != TimestampText.NONE;
        return point ? text : Shown.quoted(text);
    }

    private static String floats(ColumnView column, int row) {
        float[] floats = new float[column.width()];
        column.copyFloats(row, floats, 0);
        return "[" + head(floats.length, i -> Float.toString(floats[i])) + rest(floats.length, "]", "");
    }

    private static String bytes(ColumnView column, int row) {
        byte[] bytes = new byte[column.width()];
        column.copyBytes(row, bytes, 0);
        return "[" + head(bytes.length, i -> Integer.toString(Byte.toUnsignedInt(bytes[i])))
                + rest(bytes.length, "]", " bytes");
    }

    private static String head(int count, IntFunction<String> part) {
        StringJoiner head = new StringJoiner(", ");
        for (int i = 0; i < Math.min(SHOWN_SLOTS, count); i++) {
            head.add(part.apply(i));
        }
        return head.toString();
    }

    private static String rest(int count, String close, String unit) {
        return count > SHOWN_SLOTS ? ", …" + close + " of " + count + unit : close;
    }
}
