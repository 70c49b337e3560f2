package io.github.milvusfakedata.internal.gen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;

/**
 * What a calendar says of the moments in the window of dates, in UTC. Each day is looked up, which is cheaper than to
 * compute it; the tables are made when a part is first asked for.
 */
final class DateParts {
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;

    private static final short[] YEARS = table(ChronoField.YEAR);
    private static final short[] MONTHS = table(ChronoField.MONTH_OF_YEAR);
    private static final short[] DAYS = table(ChronoField.DAY_OF_MONTH);
    private static final short[] WEEKDAYS = table(ChronoField.DAY_OF_WEEK);
    private static final short[] WEEKS = table(IsoFields.WEEK_OF_WEEK_BASED_YEAR);

    private static final int FIRST_YEAR = 1900;
    private static final int[] FIRST_DAYS = firstDays();

    private DateParts() {}

    private static short[] table(TemporalField part) {
        LocalDate first = LocalDate.ofInstant(Instant.ofEpochMilli(SharedDraws.WINDOW_START), ZoneOffset.UTC);
        short[] parts = new short[1 + day(SharedDraws.WINDOW_END)];
        for (int day = 0; day < parts.length; day++) {
            parts[day] = (short) first.plusDays(day).get(part);
        }
        return parts;
    }

    private static int day(long millis) {
        return (int) ((millis - SharedDraws.WINDOW_START) / DAY);
    }

    /** The year, 2015 to 2025. */
    static int year(long millis) {
        return YEARS[day(millis)];
    }

    /** The month, 1 to 12. */
    static int month(long millis) {
        return MONTHS[day(millis)];
    }

    /** The day of the month, 1 to 31. */
    static int dayOfMonth(long millis) {
        return DAYS[day(millis)];
    }

    /** The day of the week, 0 for Monday to 6. */
    static int weekday(long millis) {
        return WEEKDAYS[day(millis)] - 1;
    }

    /** The week of ISO 8601, 1 to 53. */
    static int week(long millis) {
        return WEEKS[day(millis)];
    }

    /** The hour, 0 to 23. */
    static int hour(long millis) {
        return (int) ((millis - SharedDraws.WINDOW_START) / HOUR % 24);
    }

    /** The first day of a year from 1900 to 2099, in days since 1970. */
    static long firstDay(int year) {
        return FIRST_DAYS[year - FIRST_YEAR];
    }

    private static int[] firstDays() {
        int[] days = new int[200];
        for (int year = 0; year < days.length; year++) {
            days[year] = (int) LocalDate.of(FIRST_YEAR + year, 1, 1).toEpochDay();
        }
        return days;
    }
}
