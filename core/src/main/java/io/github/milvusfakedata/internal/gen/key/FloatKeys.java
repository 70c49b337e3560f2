package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/**
 * Distinct floats between two bounds, in an order that looks random and at even distances: those that two floats next to the
 * larger bound have. Nearer to 0 floats lie closer, but if each of them were a key, nearly all keys would be next to 0. Milvus
 * takes no such keys; the Python tool does.
 */
public final class FloatKeys implements ColumnSource {
    private final ColumnLayout layout;
    private final double step;
    private final long lowest;
    private final Permutation permutation;

    /**
     * @param shape FLOAT or DOUBLE
     * @param min smallest key, inclusive, representable in the shape
     * @param max largest key, inclusive, representable in the shape
     * @param key which of the orders
     */
    public FloatKeys(ColumnShape shape, double min, double max, long key) {
        layout = ColumnLayout.of(shape);
        step = step(shape, min, max);
        lowest = lowest(min, step);
        permutation = new Permutation(distinct(shape, min, max), key);
    }

    /** How many keys of the shape lie between the bounds, both counted. */
    public static long distinct(ColumnShape shape, double min, double max) {
        double step = step(shape, min, max);
        return (long) Math.floor(max / step) - lowest(min, step) + 1;
    }

    /** A power of two, of which all multiples between the bounds are numbers of the shape. */
    private static double step(ColumnShape shape, double min, double max) {
        double largest = Math.max(Math.abs(min), Math.abs(max));
        return shape == ColumnShape.FLOAT ? Math.ulp((float) largest) : Math.ulp(largest);
    }

    private static long lowest(double min, double step) {
        return (long) Math.ceil(min / step);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (layout.shape() == ColumnShape.FLOAT) {
            float[] values = out.floats();
            for (int row = 0; row < rows; row++) {
                values[row] = (float) ((lowest + permutation.at(firstRow + row)) * step);
            }
        } else {
            double[] values = out.doubles();
            for (int row = 0; row < rows; row++) {
                values[row] = (lowest + permutation.at(firstRow + row)) * step;
            }
        }
    }

    /** The place of a value among all values of the shape; zero is 0, and negative zero does not count. */
    static long number(ColumnShape shape, double value) {
        if (shape == ColumnShape.FLOAT) {
            int bits = Float.floatToRawIntBits((float) value);
            return bits >= 0 ? bits : -(bits & Integer.MAX_VALUE);
        }
        long bits = Double.doubleToRawLongBits(value);
        return bits >= 0 ? bits : -(bits & Long.MAX_VALUE);
    }

    /** The value at a place among all values of the shape. */
    static double value(ColumnShape shape, long number) {
        return shape == ColumnShape.FLOAT ? floatOf((int) number) : doubleOf(number);
    }

    private static float floatOf(int number) {
        return number >= 0 ? Float.intBitsToFloat(number) : -Float.intBitsToFloat(-number);
    }

    private static double doubleOf(long number) {
        return number >= 0 ? Double.longBitsToDouble(number) : -Double.longBitsToDouble(-number);
    }
}
