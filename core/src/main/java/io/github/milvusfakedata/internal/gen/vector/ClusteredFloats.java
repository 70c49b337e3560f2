package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Computes float vectors around cluster centres: the one hot loop that all dense float types share. Unit norm.
 *
 * <p>A row goes through short loops over arrays that stay in the nearest cache, each of which C2 vectorizes; see {@link
 * ByteSums} for what that asks.
 */
final class ClusteredFloats {
    /** Sums of fewer squares are added one by one; above, halves are added to each other. */
    private static final int HALVED_FROM = 256;

    /** Sums that don't wait for each other. */
    private static final int LANES = 4;

    private final int dim;
    private final long key;
    private final Topics topics;
    private final long constants;
    private final ThreadLocal<RowScratch> scratch;
    /** Made when the first row is: columns that only measure sizes have none, and the centres take some milliseconds. */
    private volatile Clusters clusters;

    ClusteredFloats(int dim, FieldKeys keys, Recipe recipe) {
        this.dim = dim;
        this.key = keys.values();
        this.topics = new Topics(recipe);
        this.constants = keys.constants();
        this.scratch = ThreadLocal.withInitial(() -> new RowScratch(dim));
    }

    /** Number of floats of a vector. */
    int dim() {
        return dim;
    }

    /** Writes the unit vectors of these rows, one after the other from the start of {@code out}. */
    void fill(long firstRow, int rows, float[] out) {
        RowScratch row = scratch.get();
        for (int i = 0; i < rows; i++) {
            place(firstRow + i, row);
            toUnit(row.vector, sum(row.squares, row.half, dim), dim);
            System.arraycopy(row.vector, 0, out, i * dim, dim);
        }
    }

    /** The same directions as {@link #fill} gives, without norm one, seldom all zeros: for those who scale anyway. */
    void fillUnscaled(long firstRow, int rows, float[] out) {
        RowScratch row = scratch.get();
        for (int i = 0; i < rows; i++) {
            place(firstRow + i, row);
            System.arraycopy(row.vector, 0, out, i * dim, dim);
        }
    }

    private void place(long number, RowScratch row) {
        Clusters where = clusters();
        float[] noise = row.noise.of(CounterRng.bits(key, number));
        place(noise, where.centre(topics, number), where.spread(), row.vector, row.squares, dim);
    }

    private Clusters clusters() {
        Clusters made = clusters;
        if (made == null) {
            synchronized (this) {
                made = clusters == null ? Clusters.of(dim, constants) : clusters;
                clusters = made;
            }
        }
        return made;
    }

    private static void place(float[] noise, float[] centre, float[] spread, float[] vector, float[] squares, int dim) {
        for (int i = 0; i < dim; i++) {
            float value = centre[i] + spread[i] * (noise[i] - ByteSums.OFFSET);
            vector[i] = value;
            squares[i] = value * value;
        }
    }

    /** The sum of the first values, whose order depends on their number alone. Overwrites both arrays. */
    private static float sum(float[] values, float[] half, int count) {
        int length = count;
        while (length >= HALVED_FROM && length % 2 == 0) {
            length /= 2;
            System.arraycopy(values, length, half, 0, length);
            add(values, half, length);
        }
        return sum(values, length);
    }

    private static void add(float[] to, float[] from, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += from[i];
        }
    }

    private static float sum(float[] values, int count) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i <= count - LANES; i += LANES) {
            sum0 += values[i];
            sum1 += values[i + 1];
            sum2 += values[i + 2];
            sum3 += values[i + 3];
        }
        for (; i < count; i++) {
            sum0 += values[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /** Divides by the norm. A few dimensions' sums may cancel out: as zero has no direction, it becomes the first unit vector. */
    static void toUnit(float[] vector, float energy, int dim) {
        if (energy == 0) {
            vector[0] = 1;
            return;
        }
        scale(vector, dim, (float) (1 / Math.sqrt(energy)));
    }

    private static void scale(float[] values, int count, float factor) {
        for (int i = 0; i < count; i++) {
            values[i] *= factor;
        }
    }

    /** One thread's arrays for one row. */
    private static final class RowScratch {
        final ByteSums noise;
        final float[] vector;
        final float[] squares;
        final float[] half;

        RowScratch(int dim) {
            noise = new ByteSums(dim);
            vector = new float[dim];
            squares = new float[dim];
            half = new float[dim / 2];
        }
    }
}
