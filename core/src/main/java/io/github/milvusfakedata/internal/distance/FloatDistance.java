package io.github.milvusfakedata.internal.distance;

/**
 * Sums over two vectors of floats, in double precision, the same on every machine.
 *
 * <p>Order of operations: element i goes to partial sum i mod 4, in ascending order of i; the result is (sum 0 + sum 2) + (sum 1 +
 * sum 3). Four sums keep the processor's adders busy, and make the rounding smaller than one would.
 *
 * <p>Exactness: a product of two floats is a double, so that an inner product is rounded by its additions alone, by at most
 * (dim / 4 + 2) · 2^-53 of the sum of the products' magnitudes. A difference is rounded at most once and its square once, so that
 * a squared distance is off by at most (dim / 4 + 5) · 2^-53 of itself.
 */
public final class FloatDistance {
    private FloatDistance() {}

    /** The squared Euclidean distance of {@code dim} floats from {@code aStart} and {@code bStart} on. */
    public static double squaredL2(float[] a, int aStart, float[] b, int bStart, int dim) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < dim; i += 4) {
            double difference0 = (double) a[aStart + i] - b[bStart + i];
            double difference1 = (double) a[aStart + i + 1] - b[bStart + i + 1];
            double difference2 = (double) a[aStart + i + 2] - b[bStart + i + 2];
            double difference3 = (double) a[aStart + i + 3] - b[bStart + i + 3];
            sum0 += difference0 * difference0;
            sum1 += difference1 * difference1;
            sum2 += difference2 * difference2;
            sum3 += difference3 * difference3;
        }
        if (i < dim) {
            double difference = (double) a[aStart + i] - b[bStart + i];
            sum0 += difference * difference;
        }
        if (i + 1 < dim) {
            double difference = (double) a[aStart + i + 1] - b[bStart + i + 1];
            sum1 += difference * difference;
        }
        if (i + 2 < dim) {
            double difference = (double) a[aStart + i + 2] - b[bStart + i + 2];
            sum2 += difference * difference;
        }
        return (sum0 + sum2) + (sum1 + sum3);
    }

    /** The inner product of {@code dim} floats from {@code aStart} and {@code bStart} on. */
    public static double innerProduct(float[] a, int aStart, float[] b, int bStart, int dim) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < dim; i += 4) {
            sum0 += (double) a[aStart + i] * b[bStart + i];
            sum1 += (double) a[aStart + i + 1] * b[bStart + i + 1];
            sum2 += (double) a[aStart + i + 2] * b[bStart + i + 2];
            sum3 += (double) a[aStart + i + 3] * b[bStart + i + 3];
        }
        if (i < dim) {
            sum0 += (double) a[aStart + i] * b[bStart + i];
        }
        if (i + 1 < dim) {
            sum1 += (double) a[aStart + i + 1] * b[bStart + i + 1];
        }
        if (i + 2 < dim) {
            sum2 += (double) a[aStart + i + 2] * b[bStart + i + 2];
        }
        return (sum0 + sum2) + (sum1 + sum3);
    }

    /**
     * The cosine of the angle between two vectors: the inner product divided by the square root of the product of the squared
     * lengths, each of these operations rounded once. NaN where one of them is zero in every element.
     */
    public static double cosine(float[] a, int aStart, float[] b, int bStart, int dim) {
        double squares = innerProduct(a, aStart, a, aStart, dim) * innerProduct(b, bStart, b, bStart, dim);
        return innerProduct(a, aStart, b, bStart, dim) / Math.sqrt(squares);
    }
}
