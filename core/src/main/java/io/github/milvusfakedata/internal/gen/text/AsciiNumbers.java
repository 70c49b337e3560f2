package io.github.milvusfakedata.internal.gen.text;

/** Writes numbers as ASCII, without a {@code String} in between. Every method returns the place behind what it wrote. */
final class AsciiNumbers {
    /** The most bytes of a decimal number with sign and point. */
    static final int LONGEST = 22;

    /** Bytes of {@link #date}. */
    static final int DATE_BYTES = 10;

    /** Bytes of {@link #instant}. */
    static final int INSTANT_BYTES = 20;

    /** Bytes of {@link #clock}. */
    static final int CLOCK_BYTES = 8;

    /** Bytes of {@link #article}. */
    static final int ARTICLE_BYTES = 13;

    /** Bytes of {@link #year}. */
    static final int YEAR_BYTES = 4;

    private static final byte[] SIGNS = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l',
        'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'
    };
    private static final long SECOND = 1_000;
    private static final long DAY = 86_400 * SECOND;
    private static final int DAYS_TO_EPOCH = 719_468;
    private static final int DAYS_PER_ERA = 146_097;

    private AsciiNumbers() {}

    /** A whole number without leading zeros. */
    static int decimal(long value, byte[] to, int at) {
        int start = at;
        long rest = value;
        if (rest < 0) {
            to[start++] = '-';
            rest = -rest;
        }
        return digits(rest, width(rest), 10, to, start);
    }

    /** A number of units of 10^−places, with a point before the last places if there are any. */
    static int fixed(long units, int places, byte[] to, int at) {
        if (places == 0) {
            return decimal(units, to, at);
        }
        int start = at;
        long rest = units;
        if (rest < 0) {
            to[start++] = '-';
            rest = -rest;
        }
        long scale = 1;
        for (int place = 0; place < places; place++) {
            scale *= 10;
        }
        int point = digits(rest / scale, width(rest / scale), 10, to, start);
        to[point] = '.';
        return digits(rest % scale, places, 10, to, point + 1);
    }

    private static int width(long value) {
        int width = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            width++;
        }
        return width;
    }

    /** The last digits of a number in base 10, 16 or 36, with leading zeros; the number is taken as unsigned. */
    static int digits(long value, int count, int base, byte[] to, int at) {
        return value >= 0 && value <= Integer.MAX_VALUE
                ? digits((int) value, count, base, to, at)
                : longDigits(value, count, base, to, at);
    }

    /** Divides ints, which is several times faster than longs. */
    private static int digits(int value, int count, int base, byte[] to, int at) {
        int rest = value;
        for (int place = at + count - 1; place >= at; place--) {
            int upper = rest / base;
            to[place] = SIGNS[rest - upper * base];
            rest = upper;
        }
        return at + count;
    }

    private static int longDigits(long value, int count, int base, byte[] to, int at) {
        long rest = value;
        for (int place = at + count - 1; place >= at; place--) {
            long upper = Long.divideUnsigned(rest, base);
            to[place] = SIGNS[(int) (rest - upper * base)];
            rest = upper;
        }
        return at + count;
    }

    /** Thirteen digits by the rules of GTIN-13: a prefix of so many digits, random ones, and the check digit. */
    static int article(long prefix, int width, long bits, byte[] to, int at) {
        int end = digits(prefix, width, 10, to, at);
        end = digits(bits >>> 1, ARTICLE_BYTES - 1 - width, 10, to, end);
        int sum = 0;
        for (int place = 0; place < ARTICLE_BYTES - 1; place++) {
            sum += (to[at + place] - '0') * (place % 2 == 0 ? 1 : 3);
        }
        to[end] = SIGNS[(10 - sum % 10) % 10];
        return end + 1;
    }

    /** The year of a moment; years 0 … 9999. */
    static int year(long epochMillis, byte[] to, int at) {
        return date(epochMillis, to, at) - (DATE_BYTES - YEAR_BYTES);
    }

    /** The day of a moment, such as {@code 2024-03-31}; years 0 … 9999. */
    static int date(long epochMillis, byte[] to, int at) {
        long days = Math.floorDiv(epochMillis, DAY) + DAYS_TO_EPOCH;
        int era = (int) Math.floorDiv(days, (long) DAYS_PER_ERA);
        int dayOfEra = (int) (days - (long) era * DAYS_PER_ERA);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        int year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
        int end = digits(year, 4, 10, to, at);
        to[end] = '-';
        end = digits(month, 2, 10, to, end + 1);
        to[end] = '-';
        return digits(day, 2, 10, to, end + 1);
    }

    /** A moment in UTC, such as {@code 2024-03-31T23:59:59Z}. */
    static int instant(long epochMillis, byte[] to, int at) {
        int end = date(epochMillis, to, at);
        to[end] = 'T';
        end = clock(epochMillis, to, end + 1);
        to[end] = 'Z';
        return end + 1;
    }

    /** The time of day in UTC, such as {@code 23:59:59}. */
    static int clock(long epochMillis, byte[] to, int at) {
        int seconds = (int) (Math.floorMod(epochMillis, DAY) / SECOND);
        int end = digits(seconds / 3_600, 2, 10, to, at);
        to[end] = ':';
        end = digits(seconds / 60 % 60, 2, 10, to, end + 1);
        to[end] = ':';
        return digits(seconds % 60, 2, 10, to, end + 1);
    }
}
