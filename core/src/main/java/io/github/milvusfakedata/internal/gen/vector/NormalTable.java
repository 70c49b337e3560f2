package io.github.milvusfakedata.internal.gen.vector;

/**
 * Standard normal values by table: entry i is the quantile (i + 0.5) / 4,096. A value costs a load, where any formula would
 * cost twenty times as much, and four values come from one 64-bit hash. At 16 KiB the table stays in a core's first-level
 * cache beside the block being filled; one of 65,536 entries makes vectors a tenth slower and no more useful.
 */
final class NormalTable {
    /** Number of entries, a power of two. */
    static final int SIZE = 1 << 12;

    /** Cuts random bits to an entry's number. */
    static final int MASK = SIZE - 1;

    private static final float[] VALUES = compute();

    private NormalTable() {}

    /** The table. Not to be changed. */
    static float[] values() {
        return VALUES;
    }

    private static float[] compute() {
        float[] values = new float[SIZE];
        for (int i = 0; i < SIZE / 2; i++) {
            float quantile = (float) lowerQuantile((i + 0.5) / SIZE);
            values[i] = quantile;
            values[SIZE - 1 - i] = -quantile;
        }
        return values;
    }

    /**
     * Inverse of the normal distribution function for p in (0, 0.5]: a rational start value (Abramowitz and Stegun, formula
     * 26.2.23, error below 4.5e-4), which is close enough for mock vectors and needs only operations that Java defines bit
     * for bit.
     */
    private static double lowerQuantile(double p) {
        double t = StrictMath.sqrt(-2 * StrictMath.log(p));
        double numerator = 2.515517 + t * (0.802853 + t * 0.010328);
        double denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        return numerator / denominator - t;
    }
}
