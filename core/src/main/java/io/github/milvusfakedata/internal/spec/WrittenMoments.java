package io.github.milvusfakedata.internal.spec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments, offsets and lengths of time as people write them in schemas. */
public final class WrittenMoments {
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):(\\d\\d)");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(us|ms|s|m|min|h|d)");
    private static final Map<String, Long> UNITS = Map.of(
            "us",
            1L,
            "ms",
            1_000L,
            "s",
            1_000_000L,
            "m",
            60_000_000L,
            "min",
            60_000_000L,
            "h",
            3_600_000_000L,
            "d",
            86_400_000_000L);

    /** Offsets that Milvus takes. */
    private static final int LEAST_OFFSET = -12 * 60;

    private static final int MOST_OFFSET = 14 * 60;
    private static final int LAST_YEAR = 9999;

    private WrittenMoments() {}

    /**
     * Microseconds since 1970 of a date or a moment such as {@code 2024-12-31T23:59:59Z}.
     *
     * @param offset minutes ahead of UTC of one that has no offset of its own
     * @param isEnd whether a date alone is its end rather than its start
     */
    public static OptionalLong micros(String text, int offset, boolean isEnd) {
        try {
            Optional<LocalDateTime> local = local(text, isEnd);
            OffsetDateTime moment = local.isPresent()
                    ? local.get().atOffset(ZoneOffset.ofTotalSeconds(offset * 60))
                    : OffsetDateTime.parse(text.replace(' ', 'T'));
            boolean known = moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR + 1;
            return known
                    ? OptionalLong.of(ChronoUnit.MICROS.between(
                            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), moment))
                    : OptionalLong.empty();
        } catch (DateTimeException none) {
            return OptionalLong.empty();
        }
    }

    /** A date alone, or a date and a time without offset. */
    private static Optional<LocalDateTime> local(String text, boolean isEnd) {
        if (isDate(text)) {
            LocalDate date = LocalDate.parse(text);
            return Optional.of((isEnd ? date.plusDays(1) : date).atStartOfDay());
        }
        boolean hasOffset = text.toUpperCase(Locale.ROOT).endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
        return hasOffset ? Optional.empty() : Optional.of(LocalDateTime.parse(text.replace(' ', 'T')));
    }

    /** Whether it is a date alone. */
    static boolean isDate(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /** Minutes ahead of UTC of an offset such as {@code +05:30}. */
    public static OptionalInt offset(String text) {
        Matcher parts = OFFSET.matcher(text);
        if (text.equals("Z")) {
            return OptionalInt.of(0);
        }
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > 59) {
            return OptionalInt.empty();
        }
        int minutes = Integer.parseInt(parts.group(2)) * 60 + Integer.parseInt(parts.group(3));
        int signed = parts.group(1).equals("-") ? -minutes : minutes;
        return signed >= LEAST_OFFSET && signed <= MOST_OFFSET ? OptionalInt.of(signed) : OptionalInt.empty();
    }

    /** Microseconds of a length such as {@code 30s} or {@code 1.5h}, above 0. */
    public static OptionalLong length(String text) {
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        BigDecimal micros = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(UNITS.get(parts.group(2))));
        boolean whole = micros.stripTrailingZeros().scale() <= 0 && micros.signum() > 0;
        return whole && micros.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                ? OptionalLong.of(micros.longValueExact())
                : OptionalLong.empty();
    }
}
