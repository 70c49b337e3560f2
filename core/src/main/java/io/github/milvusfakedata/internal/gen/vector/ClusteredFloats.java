package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/**
 * Computes float vectors around cluster centres: the one hot loop that all dense float types share. Unit norm.
 *
 * <p>The loop is written for C2: four values a hash, four sums that don't wait for each other, arrays and primitives only.
 */
final class ClusteredFloats {
    /** Values that one hash gives. */
    private static final int LANES = 4;

    private final int dim;
    private final long key;
    private final Topics topics;
    private final Clusters clusters;

    ClusteredFloats(int dim, String path, Recipe recipe) {
        this.dim = dim;
        this.key = recipe.key(Stream.VALUE, path);
        this.topics = new Topics(recipe);
        this.clusters = Clusters.of(dim, path, recipe);
    }

    /** Number of floats of a vector. */
    int dim() {
        return dim;
    }

    /** Writes the unit vectors of these rows, one after the other from the start of {@code out}. */
    void fill(long firstRow, int rows, float[] out) {
        float[] normal = NormalTable.values();
        for (int row = 0; row < rows; row++) {
            float energy = fillRow(firstRow + row, normal, out, row * dim);
            scale(out, row * dim, dim, (float) (1 / Math.sqrt(energy)));
        }
    }

    /** The same directions as {@link #fill} gives, without norm one: for those who scale anyway. */
    void fillUnscaled(long firstRow, int rows, float[] out) {
        float[] normal = NormalTable.values();
        for (int row = 0; row < rows; row++) {
            fillRow(firstRow + row, normal, out, row * dim);
        }
    }

    private float fillRow(long row, float[] normal, float[] out, int start) {
        long rowBits = CounterRng.bits(key, row);
        int centre = clusters.centreStart(topics, row);
        return scatter(out, start, dim, rowBits, normal, clusters.centres(), centre, clusters.spread());
    }

    /** Writes centre + spread × normal for each dimension and returns the sum of squares. */
    private static float scatter(
            float[] out,
            int start,
            int dim,
            long rowBits,
            float[] normal,
            float[] centres,
            int centre,
            float[] spread) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        long counter = rowBits;
        int i = 0;
        for (; i <= dim - LANES; i += LANES) {
            counter += CounterRng.GOLDEN_GAMMA;
            long bits = CounterRng.mix(counter);
            float x0 = centres[centre + i] + spread[i] * normal[(int) bits & NormalTable.MASK];
            float x1 = centres[centre + i + 1] + spread[i + 1] * normal[(int) (bits >>> 16) & NormalTable.MASK];
            float x2 = centres[centre + i + 2] + spread[i + 2] * normal[(int) (bits >>> 32) & NormalTable.MASK];
            float x3 = centres[centre + i + 3] + spread[i + 3] * normal[(int) (bits >>> 48) & NormalTable.MASK];
            out[start + i] = x0;
            out[start + i + 1] = x1;
            out[start + i + 2] = x2;
            out[start + i + 3] = x3;
            sum0 += x0 * x0;
            sum1 += x1 * x1;
            sum2 += x2 * x2;
            sum3 += x3 * x3;
        }
        long bits = CounterRng.mix(counter + CounterRng.GOLDEN_GAMMA);
        for (; i < dim; i++) {
            float x = centres[centre + i] + spread[i] * normal[(int) bits & NormalTable.MASK];
            bits >>>= 16;
            out[start + i] = x;
            sum0 += x * x;
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private static void scale(float[] out, int start, int dim, float factor) {
        for (int i = start; i < start + dim; i++) {
            out[i] *= factor;
        }
    }
}
