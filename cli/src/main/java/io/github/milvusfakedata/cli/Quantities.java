package io.github.milvusfakedata.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes amounts as people write them: {@code 2.5M} rows, {@code 256MB}, {@code 1,000,000}. */
public final class Quantities {
    private static final int KILO = 1024;
    /** Groups have three digits, so that no decimal comma is taken for one between thousands. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:_\\d{3})+)(?:\\.\\d+)?)\\s*([A-Za-z]*)");

    private static final String[] SIZE_UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Quantities() {}

    /** A number of things, such as {@code 100k}, {@code 2.5M}, {@code 3B}, {@code 1T} (thousand, million and so on); or nothing. */
    public static Optional<Long> count(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int thousands =
                switch (matcher.group(2).toUpperCase(Locale.ROOT)) {
                    case "" -> 0;
                    case "K" -> 1;
                    case "M" -> 2;
                    case "B", "G" -> 3;
                    case "T" -> 4;
                    default -> -1;
                };
        if (thousands < 0) {
            return Optional.empty();
        }
        BigDecimal value = number(matcher).scaleByPowerOfTen(3 * thousands);
        return value.stripTrailingZeros().scale() > 0 ? Optional.empty() : asLong(value.toBigInteger());
    }

    /** A number of bytes, such as {@code 256MB}, {@code 10GB}, {@code 64KiB}, by 1024; a bare number counts MiB; or nothing. */
    public static Optional<Long> bytes(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int power =
                switch (matcher.group(2).toUpperCase(Locale.ROOT)) {
                    case "B" -> 0;
                    case "K", "KB", "KIB" -> 1;
                    case "", "M", "MB", "MIB" -> 2;
                    case "G", "GB", "GIB" -> 3;
                    case "T", "TB", "TIB" -> 4;
                    default -> -1;
                };
        if (power < 0) {
            return Optional.empty();
        }
        BigDecimal value = number(matcher).multiply(BigDecimal.valueOf(KILO).pow(power));
        return asLong(value.setScale(0, RoundingMode.FLOOR).toBigInteger());
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group(1).replaceAll("[_,]", ""));
    }

    private static Optional<Long> asLong(BigInteger value) {
        return value.bitLength() < Long.SIZE ? Optional.of(value.longValue()) : Optional.empty();
    }

    /** A number with commas between thousands. */
    public static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number of bytes in the unit that gives one to four digits, such as {@code 53.6 MiB}, by 1024 as {@link #bytes} reads it. */
    public static String size(long bytes) {
        int unit = 0;
        double value = bytes;
        while (value >= KILO && unit < SIZE_UNITS.length - 1) {
            value /= KILO;
            unit++;
        }
        String form = unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, form, value, SIZE_UNITS[unit]);
    }

    /** A time span such as {@code 0.42 s}, {@code 7 s}, {@code 12.3 s}, {@code 3:07 min} or {@code 1:02:45 h}. */
    public static String duration(double seconds) {
        if (seconds < 60 && seconds == Math.rint(seconds)) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d:%02d:%02d h", whole / 3600, whole / 60 % 60, whole % 60);
    }

    /** {@code 1 row}, {@code 2,000 rows}. */
    public static String counted(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
