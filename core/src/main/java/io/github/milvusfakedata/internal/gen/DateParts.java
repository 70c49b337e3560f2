package io.github.milvusfakedata.internal.gen;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What a calendar says of the moments in the window of dates, in UTC. Each day is looked up, which is cheaper than to
 * compute it; the tables are made when a part is first asked for, a month or a week at a time, since a date object for each
 * day is a good part of the start of a small run.
 */
final class DateParts {
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;
    private static final int WEEK_DAYS = 7;
    private static final int THURSDAY = 3;

    private static final long FIRST_DAY = SharedDraws.WINDOW_START / DAY;
    private static final int ALL_DAYS = 1 + day(SharedDraws.WINDOW_END);
    /** The day of the week of the first day: 0 for Monday. 1970 began on a Thursday. */
    private static final int FIRST_WEEKDAY = (int) ((FIRST_DAY + THURSDAY) % WEEK_DAYS);

    private DateParts() {}

    private static int day(long millis) {
        return (int) ((millis - SharedDraws.WINDOW_START) / DAY);
    }

    /** The year, 2015 to 2025. */
    static int year(long millis) {
        return Dates.YEARS[day(millis)];
    }

    /** The month, 1 to 12. */
    static int month(long millis) {
        return Dates.MONTHS[day(millis)];
    }

    /** The day of the month, 1 to 31. */
    static int dayOfMonth(long millis) {
        return Dates.DAYS[day(millis)];
    }

    /** The day of the week, 0 for Monday to 6. */
    static int weekday(long millis) {
        return (FIRST_WEEKDAY + day(millis)) % WEEK_DAYS;
    }

    /** The week of ISO 8601, 1 to 53. */
    static int week(long millis) {
        return Weeks.TABLE[day(millis)];
    }

    /** The hour, 0 to 23. */
    static int hour(long millis) {
        return (int) ((millis - SharedDraws.WINDOW_START) / HOUR % 24);
    }

    /** The first day of a year from 1900 to 2099, in days since 1970. */
    static long firstDay(int year) {
        return FirstDays.TABLE[year - FirstDays.FIRST_YEAR];
    }

    /** The date of each day of the window. */
    private static final class Dates {
        static final short[] YEARS = new short[ALL_DAYS];
        static final short[] MONTHS = new short[ALL_DAYS];
        static final short[] DAYS = new short[ALL_DAYS];

        static {
            LocalDate date = LocalDate.ofEpochDay(FIRST_DAY);
            for (int day = 0; day < ALL_DAYS; ) {
                int end = Math.min(ALL_DAYS, day + date.lengthOfMonth() - date.getDayOfMonth() + 1);
                Arrays.fill(YEARS, day, end, (short) date.getYear());
                Arrays.fill(MONTHS, day, end, (short) date.getMonthValue());
                for (int at = day; at < end; at++) {
                    DAYS[at] = (short) (date.getDayOfMonth() + at - day);
                }
                date = date.plusDays((long) end - day);
                day = end;
            }
        }
    }

    /** The number of each day's week, which is that of its Thursday. */
    private static final class Weeks {
        static final byte[] TABLE = new byte[ALL_DAYS];

        static {
            for (int day = -FIRST_WEEKDAY; day < ALL_DAYS; day += WEEK_DAYS) {
                int dayOfYear = LocalDate.ofEpochDay(FIRST_DAY + day + THURSDAY).getDayOfYear();
                byte week = (byte) (1 + (dayOfYear - 1) / WEEK_DAYS);
                Arrays.fill(TABLE, Math.max(0, day), Math.min(ALL_DAYS, day + WEEK_DAYS), week);
            }
        }
    }

    /** When years begin. */
    private static final class FirstDays {
        static final int FIRST_YEAR = 1900;
        static final int[] TABLE = new int[200];

        static {
            for (int year = 0; year < TABLE.length; year++) {
                TABLE[year] = (int) LocalDate.of(FIRST_YEAR + year, 1, 1).toEpochDay();
            }
        }
    }
}
