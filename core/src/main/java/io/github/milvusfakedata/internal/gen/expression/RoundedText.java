package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.IntegerText;

/** Writes numbers with a fixed number of digits as ASCII. Every method returns the place behind what it wrote. */
final class RoundedText {
    private static final double LARGEST = 1L << 52;

    private RoundedText() {}

    /** A point and zeros behind a whole number. */
    static int zeros(int places, byte[] to, int start) {
        int at = start;
        if (places > 0) {
            to[at++] = '.';
        }
        for (int place = 0; place < places; place++) {
            to[at++] = '0';
        }
        return at;
    }

    /** A whole number of at least so many digits. */
    static int padded(long value, int digits, byte[] to, int start) {
        int at = start;
        long size = value;
        if (value < 0 && value != Long.MIN_VALUE) {
            to[at++] = '-';
            size = -value;
        }
        for (int missing = digits - IntegerText.length(size); missing > 0; missing--) {
            to[at++] = '0';
        }
        return IntegerText.write(size, to, at);
    }

    /** A number with so many decimal places; one too large for decimal places is written as it is. */
    static int decimal(double value, int places, byte[] to, int start) {
        double scale = Rounding.power(places);
        double units = Rounding.to(Math.abs(value), places) * scale;
        if (!(units < LARGEST)) {
            return DoubleText.write(value, to, start);
        }
        long all = Math.round(units);
        long unit = (long) scale;
        int at = start;
        if (value < 0 && all > 0) {
            to[at++] = '-';
        }
        at = IntegerText.write(all / unit, to, at);
        if (places == 0) {
            return at;
        }
        to[at++] = '.';
        return padded(all % unit, places, to, at);
    }
}
