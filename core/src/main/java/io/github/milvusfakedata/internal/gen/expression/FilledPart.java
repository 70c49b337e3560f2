package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.internal.decimal.IntegerText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A part of a text: bytes that are always the same, or the value of a field. */
final class FilledPart {
    private static final int ROW = -1;
    private static final int LITERAL = -2;

    /** Room for any number with any number of decimal places, and for what writers of numbers overshoot. */
    private static final int ROOM = 400;

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final int operand;
    private final byte[] bytes;
    private final ColumnShape shape;
    private final StringDictionary dictionary;
    private final ValueFormat format;

    private FilledPart(int operand, byte[] bytes, ColumnLayout layout, ValueFormat format) {
        this.operand = operand;
        this.bytes = bytes;
        this.shape = layout.shape();
        this.dictionary = layout.dictionary().orElse(null);
        this.format = format;
    }

    static FilledPart literal(String text) {
        return new FilledPart(
                LITERAL, text.getBytes(StandardCharsets.UTF_8), ColumnLayout.of(ColumnShape.STRING), ValueFormat.PLAIN);
    }

    static FilledPart row(ValueFormat format) {
        return new FilledPart(ROW, new byte[0], ColumnLayout.of(ColumnShape.INT64), format);
    }

    static FilledPart field(int operand, ColumnLayout layout, ValueFormat format) {
        return new FilledPart(operand, new byte[0], layout, format);
    }

    /** The most bytes. */
    long longest(List<Operand> operands) {
        if (operand == LITERAL) {
            return bytes.length;
        }
        return shape == ColumnShape.STRING ? operands.get(operand).longestText() : ROOM;
    }

    /** Appends to the texts of a buffer, and returns the place behind. */
    int write(OperandRows rows, int slot, long row, ColumnBuffer out, int at) {
        if (operand == LITERAL) {
            return copy(bytes, 0, bytes.length, out, at);
        }
        if (operand == ROW) {
            return whole(row, out, at);
        }
        ColumnBuffer values = rows.values(operand);
        int[] places = rows.places(operand);
        int place = places == null ? slot : places[slot];
        return switch (shape) {
            case STRING -> text(values, place, out, at);
            case INT8, INT16, INT32 -> whole(values.ints()[place], out, at);
            case INT64 -> whole(values.longs()[place], out, at);
            case FLOAT -> single(values.floats()[place], out, at);
            case DOUBLE -> decimal(values.doubles()[place], out, at);
            case BOOL -> {
                byte[] word = values.bytes()[place] != 0 ? TRUE : FALSE;
                yield copy(word, 0, word.length, out, at);
            }
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("never in texts: " + shape);
        };
    }

    private static int copy(byte[] from, int start, int length, ColumnBuffer out, int at) {
        System.arraycopy(from, start, out.requireBytes(at + length), at, length);
        return at + length;
    }

    private int text(ColumnBuffer values, int place, ColumnBuffer out, int at) {
        byte[] from = dictionary == null ? values.bytes() : dictionary.bytes();
        int[] offsets = dictionary == null ? values.offsets() : dictionary.offsets();
        int text = dictionary == null ? place : values.ints()[place];
        int end = copy(from, offsets[text], offsets[text + 1] - offsets[text], out, at);
        if (format.kind() == ValueFormat.FormatKind.LOWER || format.kind() == ValueFormat.FormatKind.UPPER) {
            LetterCase.change(out.bytes(), at, end, format.kind() == ValueFormat.FormatKind.UPPER);
        }
        return end;
    }

    private int whole(long value, ColumnBuffer out, int at) {
        byte[] to = out.requireBytes(at + ROOM);
        return switch (format.kind()) {
            case PLACES -> RoundedText.zeros(format.count(), to, IntegerText.write(value, to, at));
            case DIGITS -> RoundedText.padded(value, format.count(), to, at);
            case PLAIN, LOWER, UPPER -> IntegerText.write(value, to, at);
        };
    }

    private int single(float value, ColumnBuffer out, int at) {
        return format.kind() == ValueFormat.FormatKind.PLACES
                ? decimal(Rounding.shortest(value), out, at)
                : FloatText.write(value, out.requireBytes(at + ROOM), at);
    }

    private int decimal(double value, ColumnBuffer out, int at) {
        byte[] to = out.requireBytes(at + ROOM);
        return format.kind() == ValueFormat.FormatKind.PLACES
                ? RoundedText.decimal(value, format.count(), to, at)
                : DoubleText.write(value, to, at);
    }
}
