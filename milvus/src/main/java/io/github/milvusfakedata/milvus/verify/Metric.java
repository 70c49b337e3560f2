package io.github.milvusfakedata.milvus.verify;

import java.util.Map;
import java.util.Optional;

/** The metrics of Milvus, computed in double precision; near is small. */
enum Metric {
    /** Squared Euclidean distance. */
    L2 {
        @Override
        double distance(Object one, Object other) {
            return dense(one, other, true);
        }
    },
    /** Inner product, of sparse vectors too. */
    IP {
        @Override
        double distance(Object one, Object other) {
            if (one instanceof Map<?, ?> sparse && other instanceof Map<?, ?> others) {
                return -sparseProduct(sparse, others);
            }
            return -dense(one, other, false);
        }
    },
    /** Cosine of the angle. */
    COSINE {
        @Override
        double distance(Object one, Object other) {
            return -dense(one, other, false) / Math.sqrt(dense(one, one, false) * dense(other, other, false));
        }
    },
    /** Bits that differ. */
    HAMMING {
        @Override
        double distance(Object one, Object other) {
            byte[] bits = (byte[]) one;
            int differing = 0;
            for (int i = 0; i < bits.length; i++) {
                differing += Integer.bitCount(Byte.toUnsignedInt(bits[i]) ^ Byte.toUnsignedInt(((byte[]) other)[i]));
            }
            return differing;
        }
    },
    /** Share of the bits of either that are not of both. */
    JACCARD {
        @Override
        double distance(Object one, Object other) {
            byte[] bits = (byte[]) one;
            byte[] others = (byte[]) other;
            int both = 0;
            int either = 0;
            for (int i = 0; i < bits.length; i++) {
                both += Integer.bitCount(Byte.toUnsignedInt(bits[i]) & Byte.toUnsignedInt(others[i]));
                either += Integer.bitCount(Byte.toUnsignedInt(bits[i]) | Byte.toUnsignedInt(others[i]));
            }
            return either == 0 ? 0 : 1 - (double) both / either;
        }
    };

    /** The metric of a name, if it is one of these. */
    static Optional<Metric> of(String name) {
        for (Metric metric : values()) {
            if (metric.name().equalsIgnoreCase(name)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /** How far two vectors are from each other; the smaller, the nearer. */
    abstract double distance(Object one, Object other);

    /** The sum of the products of two vectors of numbers, or of the squares of their differences. */
    private static double dense(Object one, Object other, boolean differences) {
        float[] a = (float[]) one;
        float[] b = (float[]) other;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = (double) a[i] - b[i];
            sum += differences ? difference * difference : (double) a[i] * b[i];
        }
        return sum;
    }

    private static double sparseProduct(Map<?, ?> one, Map<?, ?> other) {
        double sum = 0;
        for (Map.Entry<?, ?> entry : one.entrySet()) {
            if (other.get(entry.getKey()) instanceof Float value) {
                sum += (double) value * (Float) entry.getValue();
            }
        }
        return sum;
    }
}
