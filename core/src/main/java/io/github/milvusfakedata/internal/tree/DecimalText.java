package io.github.milvusfakedata.internal.tree;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimal numbers, exact. Bounded in digits and exponent, since one short spelling such as {@code 1e999999999} would
 * otherwise take minutes as soon as someone asks for its digits.
 */
public final class DecimalText {
    /** A double spelled out in full has at most about 770 significant digits, and nobody writes those. */
    private static final int MOST_CHARACTERS = 100;

    /** Doubles end at 1.8e308 and begin at 4.9e-324. */
    private static final int LARGEST_EXPONENT = 400;

    private DecimalText() {}

    /** The number, or nothing where it is none or beyond what any type holds. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            int exponent = number.precision() - number.scale();
            return Math.abs((long) exponent) > LARGEST_EXPONENT
                            || Math.abs((long) number.scale()) > 2 * LARGEST_EXPONENT
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (NumberFormatException noDecimal) {
            return Optional.empty();
        }
    }
}
