package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.rule.Utf8;
import java.util.Objects;

/**
 * Values that an expression gives. Numbers beyond what the field holds become its bound; where there is no number, another one
 * stands; texts that are too long are cut behind a character.
 */
public final class ExpressionValues implements ColumnSource, ElementSource {
    private final BoundExpression expression;
    private final ColumnLayout layout;
    private final Fit fit;

    /**
     * How values are made to fit their field.
     *
     * @param places the decimal places of floating-point numbers; below 0 for as many as doubles hold
     * @param otherwise what stands where a division by 0 leaves no number
     * @param least smallest whole number
     * @param most largest whole number
     * @param min smallest floating-point number
     * @param max largest floating-point number
     * @param longestText the most bytes of a text
     */
    public record Fit(int places, double otherwise, long least, long most, double min, double max, int longestText) {}

    /**
     * Values of a field.
     *
     * @param expression gives them
     * @param shape what the field holds, of the kind that the expression gives
     * @param fit how they are made to fit
     */
    public ExpressionValues(BoundExpression expression, ColumnShape shape, Fit fit) {
        this.expression = Objects.requireNonNull(expression, "expression");
        this.layout = ColumnLayout.of(shape);
        this.fit = Objects.requireNonNull(fit, "fit");
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        return fit.longestText();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        fill(OperandRows.of(expression.operands(), firstRow, rows), out);
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        fill(OperandRows.of(expression.operands(), firstRow, rows, offsets), elements);
    }

    private void fill(OperandRows rows, ColumnBuffer out) {
        switch (layout.shape()) {
            case BOOL -> putFlags(expression.root().flags(rows), out.bytes());
            case INT8, INT16, INT32 -> {
                long[] values = wholes(rows);
                int[] ints = out.ints();
                for (int slot = 0; slot < values.length; slot++) {
                    ints[slot] = (int) values[slot];
                }
            }
            case INT64 -> System.arraycopy(wholes(rows), 0, out.longs(), 0, rows.slots());
            case FLOAT -> {
                double[] values = decimals(rows);
                float[] floats = out.floats();
                for (int slot = 0; slot < values.length; slot++) {
                    floats[slot] = (float) values[slot];
                }
            }
            case DOUBLE -> System.arraycopy(decimals(rows), 0, out.doubles(), 0, rows.slots());
            case STRING -> putTexts(expression.root().texts(rows), rows.slots(), out);
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("never computed: " + layout.shape());
        }
    }

    private static void putFlags(boolean[] flags, byte[] bytes) {
        for (int slot = 0; slot < flags.length; slot++) {
            bytes[slot] = (byte) (flags[slot] ? 1 : 0);
        }
    }

    private long[] wholes(OperandRows rows) {
        long[] values;
        if (expression.kind() == ValueKind.WHOLE) {
            values = expression.root().wholes(rows);
        } else {
            double[] decimals = expression.root().decimals(rows);
            values = new long[decimals.length];
            for (int slot = 0; slot < values.length; slot++) {
                values[slot] = (long) Rounding.to(number(decimals[slot]), 0);
            }
        }
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = Math.max(fit.least(), Math.min(fit.most(), values[slot]));
        }
        return values;
    }

    private double[] decimals(OperandRows rows) {
        double[] values = expression.root().decimals(rows);
        for (int slot = 0; slot < values.length; slot++) {
            double value = number(values[slot]);
            double rounded = fit.places() < 0 ? Rounding.tidied(value) : Rounding.to(value, fit.places());
            values[slot] = Math.max(fit.min(), Math.min(fit.max(), rounded)) + 0.0;
        }
        return values;
    }

    private double number(double value) {
        return Double.isNaN(value) ? fit.otherwise() : value;
    }

    private void putTexts(TextSlices texts, int slots, ColumnBuffer out) {
        int[] offsets = out.offsets();
        int at = 0;
        for (int slot = 0; slot < slots; slot++) {
            int from = texts.from()[slot];
            int length = texts.to()[slot] - from;
            if (length > fit.longestText()) {
                length = Utf8.wholeCharacters(texts.bytes(), from, fit.longestText());
            }
            System.arraycopy(texts.bytes(), from, out.requireBytes(at + length), at, length);
            at += length;
            offsets[slot + 1] = at;
        }
    }
}
