package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Optional;

/**
 * Numbers of a distribution, each drawn for itself: as they come, or the multiple of a step that is nearest. The bounds are
 * those of the table already, so that holding values within them moves none by more than a rounding.
 */
public final class LawNumbers extends NumbersByShape {
    private final Quantiles quantiles;
    private final double min;
    private final double max;
    private final boolean rounded;
    private final NumberGrid grid;
    private final double scale;
    private final double perStep;
    private final long key;

    private LawNumbers(
            ColumnShape shape, Quantiles quantiles, double min, double max, Optional<NumberGrid> grid, long key) {
        super(shape);
        this.quantiles = quantiles;
        this.min = min;
        this.max = max;
        this.rounded = grid.isPresent();
        this.grid = grid.orElse(new NumberGrid(1, 0, 0, 0));
        this.scale = this.grid.scale();
        this.perStep = scale / this.grid.unit();
        this.key = key;
    }

    /**
     * Numbers of shape FLOAT or DOUBLE as they come.
     *
     * @param min no value is smaller; the shape holds it
     * @param max no value is larger; the shape holds it
     */
    public static LawNumbers curved(ColumnShape shape, Quantiles quantiles, double min, double max, long key) {
        return new LawNumbers(shape, quantiles, min, max, Optional.empty(), key);
    }

    /** Multiples of a step, of any shape of numbers; whole ones are multiples of a whole step. */
    public static LawNumbers stepped(ColumnShape shape, Quantiles quantiles, NumberGrid grid, long key) {
        return new LawNumbers(shape, quantiles, 0, 0, Optional.of(grid), key);
    }

    @Override
    void fill(int[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (int) (multiple(rowOfSlot + slot) * grid.unit());
        }
    }

    @Override
    void fill(long[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = multiple(rowOfSlot + slot) * grid.unit();
        }
    }

    /** Rounding to float keeps the order, and the bounds are floats themselves. */
    @Override
    void fill(float[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = (float) fractional(rowOfSlot + slot);
        }
    }

    @Override
    void fill(double[] values, long rowOfSlot, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            values[slot] = fractional(rowOfSlot + slot);
        }
    }

    private double fractional(long row) {
        return rounded
                ? multiple(row) * grid.unit() / scale
                : Math.max(min, Math.min(max, quantiles.at(CounterRng.bits(key, row))));
    }

    private long multiple(long row) {
        return NumberGrid.nearest(quantiles.at(CounterRng.bits(key, row)), perStep, grid.first(), grid.last());
    }
}
