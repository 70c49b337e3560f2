package io.github.milvusfakedata.internal.distance;

/** Sums over two vectors of signed bytes, in 64-bit integers and therefore exact, in whichever order. */
public final class ByteDistance {
    private ByteDistance() {}

    /** The squared Euclidean distance of {@code dim} bytes from {@code aStart} and {@code bStart} on. */
    public static long squaredL2(byte[] a, int aStart, byte[] b, int bStart, int dim) {
        long sum = 0;
        for (int i = 0; i < dim; i++) {
            int difference = a[aStart + i] - b[bStart + i];
            sum += (long) difference * difference;
        }
        return sum;
    }

    /** The inner product of {@code dim} bytes from {@code aStart} and {@code bStart} on. */
    public static long innerProduct(byte[] a, int aStart, byte[] b, int bStart, int dim) {
        long sum = 0;
        for (int i = 0; i < dim; i++) {
            sum += a[aStart + i] * b[bStart + i];
        }
        return sum;
    }

    /** The cosine of the angle between two vectors, as {@link FloatDistance#cosine} rounds it; NaN where one of them is zero. */
    public static double cosine(byte[] a, int aStart, byte[] b, int bStart, int dim) {
        double squares = (double) innerProduct(a, aStart, a, aStart, dim) * innerProduct(b, bStart, b, bStart, dim);
        return innerProduct(a, aStart, b, bStart, dim) / Math.sqrt(squares);
    }
}
