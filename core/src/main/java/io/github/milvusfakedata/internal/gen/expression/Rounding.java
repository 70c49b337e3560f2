package io.github.milvusfakedata.internal.gen.expression;

/** Rounds doubles as the decimals are rounded that they stand for: halves away from zero. */
public final class Rounding {
    /** The most decimal places that anything is rounded to. */
    public static final int MOST_PLACES = 12;

    /** Powers of ten beyond 22 are no doubles. */
    private static final int MOST_PLACES_OF_SMALL = 21;

    /** Decimals of so many digits come back from doubles unchanged. */
    private static final int SAFE_DIGITS = 15;

    private static final double LARGEST = 1L << 52;

    /** A product that should be a half lies a little beside it. */
    private static final double SLACK = 0x1p-50;

    /** Of large numbers it would be more than a half, and whole numbers would grow. */
    private static final double MOST_SLACK = 0x1p-4;

    private static final double[] POWERS = new double[MOST_PLACES + SAFE_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int power = 1; power < POWERS.length; power++) {
            POWERS[power] = POWERS[power - 1] * 10;
        }
    }

    private Rounding() {}

    /** A power of ten. */
    static double power(int exponent) {
        return POWERS[exponent];
    }

    /** A number with so many decimal places. */
    static double to(double value, int places) {
        double scaled = Math.abs(value) * POWERS[places];
        if (!(scaled < LARGEST)) {
            return value;
        }
        double rounded = Math.floor(scaled + 0.5 + Math.min(scaled * SLACK, MOST_SLACK)) / POWERS[places];
        return value < 0 ? -rounded : rounded;
    }

    /** A number without the digits that only the arithmetic of doubles has brought, such as 0.30000000000000004. */
    static double tidied(double value) {
        double size = Math.abs(value);
        int places = MOST_PLACES;
        for (int digits = SAFE_DIGITS - MOST_PLACES; places > 0 && size >= POWERS[digits]; digits += 3) {
            places -= 3;
        }
        // Small numbers keep as many digits: twelve to fifteen of those that are not zeros in front.
        for (double bound = 1; size < bound; bound /= 1000) {
            places += 3;
            if (places > MOST_PLACES_OF_SMALL) {
                return value;
            }
        }
        return places > 0 ? to(value, places) : value;
    }

    /** The decimal number with the fewest places that a float stands for. */
    static double shortest(float value) {
        double exact = value;
        for (int places = 0; places <= MOST_PLACES; places++) {
            double scaled = exact * POWERS[places];
            if (!(Math.abs(scaled) < LARGEST)) {
                return exact;
            }
            double shorter = Math.rint(scaled) / POWERS[places];
            if ((float) shorter == value) {
                return shorter;
            }
        }
        return exact;
    }
}
