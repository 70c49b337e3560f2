package io.github.milvusfakedata.internal.gen.law;

/** The tail of the standard normal distribution, and its inverse, right to about 14 digits however far out. */
final class NormalTail {
    private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    /** From here on the continued fraction takes few steps; before, the series does. */
    private static final double SERIES_END = 2.5;

    private static final int FRACTION_STEPS = 120;
    private static final int MOST_TERMS = 200;

    private NormalTail() {}

    /** The share above z. */
    static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        if (Double.isInfinite(z)) {
            return 0;
        }
        return z < SERIES_END ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    /** The share from 0 to z, divided by the density: z + z^3/3 + z^5/15 … */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; odd < MOST_TERMS && term > sum * 0x1p-56; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    /** The inverse of Mills' ratio as Laplace's continued fraction: z + 1/(z + 2/(z + 3/(z + …))). */
    private static double fraction(double z) {
        double value = z;
        for (int step = FRACTION_STEPS; step >= 1; step--) {
            value = z + step / value;
        }
        return value;
    }

    /** The z that a share of 0 to a half lies above: a rough formula (Abramowitz and Stegun 26.2.23), then Newton's steps. */
    static double inverse(double share) {
        if (share <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double t = StrictMath.sqrt(-2 * StrictMath.log(share));
        double z =
                t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        for (int step = 0; step < 3; step++) {
            double error = (above(z) - share) / density(z);
            // Halley's correction: the density falls by z of itself.
            z += error / (1 - z * error / 2);
        }
        return z;
    }
}
