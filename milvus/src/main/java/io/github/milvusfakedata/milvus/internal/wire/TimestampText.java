package io.github.milvusfakedata.milvus.internal.wire;

/**
 * Points in time as text and as microseconds since 1970, which Milvus keeps; it gives them back in the collection's own zone. The
 * form of texts is that of Milvus' pkg/util/timestamptz: a blank may stand for the T, and offsets need no minutes.
 */
public final class TimestampText {
    /** What a text that is no point in time is taken for. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int MICRO_DIGITS = 6;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int DAYS_PER_400_YEARS = 146_097;

    /** From 0000-03-01, since years that begin in March have the leap day last, to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_468;

    private static final int MOST_OFFSET_SECONDS = 18 * SECONDS_PER_HOUR;

    /** {@code yyyy-MM-ddTHH:mm:ss}. */
    private static final String FORM = "0000-00-00T00:00:00";

    private static final int MOST_FRACTION_DIGITS = 9;

    private TimestampText() {}

    /** The microseconds since 1970 of a text, with what is smaller left out; {@link #NONE} where it is no point in time. */
    public static long micros(byte[] text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text[from] <= ' ' && text[from] >= 0) {
            from++;
        }
        while (to > from && text[to - 1] <= ' ' && text[to - 1] >= 0) {
            to--;
        }
        if (to - from < FORM.length() || !hasForm(text, from)) {
            return NONE;
        }
        long days = days(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        if (days == NONE || hour > 23 || minute > 59 || second > 59) {
            return NONE;
        }
        long seconds = days * SECONDS_PER_DAY + hour * SECONDS_PER_HOUR + minute * 60 + second;
        return withFraction(seconds, text, from + FORM.length(), to);
    }

    private static boolean hasForm(byte[] text, int from) {
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            int found = text[from + i];
            boolean right =
                    wanted == '0' ? found >= '0' && found <= '9' : found == wanted || wanted == 'T' && found == ' ';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] text, int at, int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            number = 10 * number + text[at + i] - '0';
        }
        return number;
    }

    private static long days(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            return NONE;
        }
        int yearFromMarch = month <= 2 ? year - 1 : year;
        int monthFromMarch = (month + 9) % 12;
        long dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1L;
        return 365L * yearFromMarch
                + Math.floorDiv(yearFromMarch, 4)
                - Math.floorDiv(yearFromMarch, 100)
                + Math.floorDiv(yearFromMarch, 400)
                + dayOfYear
                - DAYS_TO_1970;
    }

    private static int daysOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static long withFraction(long seconds, byte[] text, int from, int to) {
        int at = from;
        long micros = 0;
        if (at < to && text[at] == '.') {
            int digits = 0;
            at++;
            while (at < to && text[at] >= '0' && text[at] <= '9') {
                micros = digits < MICRO_DIGITS ? 10 * micros + text[at] - '0' : micros;
                digits++;
                at++;
            }
            if (digits == 0 || digits > MOST_FRACTION_DIGITS) {
                return NONE;
            }
            for (int i = digits; i < MICRO_DIGITS; i++) {
                micros *= 10;
            }
        }
        while (at < to && text[at] == ' ') {
            at++;
        }
        int offset = offsetSeconds(text, at, to);
        return offset > MOST_OFFSET_SECONDS ? NONE : (seconds - offset) * MICROS_PER_SECOND + micros;
    }

    /** The offset of a zone, 0 where there is none; too large where the text is none. */
    private static int offsetSeconds(byte[] text, int from, int to) {
        int length = to - from;
        if (length == 0 || length == 1 && text[from] == 'Z') {
            return 0;
        }
        boolean colon = length == 6 && text[from + 3] == ':';
        boolean sign = text[from] == '+' || text[from] == '-';
        if (!sign || !colon && length != 3 && length != 5 || !areDigits(text, from + 1, 2)) {
            return Integer.MAX_VALUE;
        }
        int minutes = 0;
        if (length > 3) {
            int at = colon ? from + 4 : from + 3;
            minutes = areDigits(text, at, 2) ? number(text, at, 2) : 60;
        }
        int seconds = number(text, from + 1, 2) * SECONDS_PER_HOUR + minutes * 60;
        boolean known = minutes < 60 && seconds <= MOST_OFFSET_SECONDS;
        return known ? (text[from] == '-' ? -seconds : seconds) : Integer.MAX_VALUE;
    }

    private static boolean areDigits(byte[] text, int at, int count) {
        for (int i = 0; i < count; i++) {
            if (text[at + i] < '0' || text[at + i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Writes a point in time in UTC and with six digits of a second; false where the text is none. */
    public static boolean writeCanonical(byte[] text, int start, int end, Utf8Builder out) {
        long micros = micros(text, start, end);
        if (micros != NONE) {
            write(micros, out);
        }
        return micros != NONE;
    }

    /** Writes microseconds since 1970 as text by RFC 3339, in UTC and with six digits of a second. */
    static void write(long micros, Utf8Builder out) {
        long seconds = Math.floorDiv(micros, MICROS_PER_SECOND);
        long days = Math.floorDiv(seconds, SECONDS_PER_DAY);
        int ofDay = Math.floorMod(seconds, SECONDS_PER_DAY);
        date(days, out);
        out.add('T');
        padded(ofDay / SECONDS_PER_HOUR, 2, out);
        padded(ofDay / 60 % 60, 2, out.add(':'));
        padded(ofDay % 60, 2, out.add(':'));
        padded((int) Math.floorMod(micros, MICROS_PER_SECOND), MICRO_DIGITS, out.add('.'));
        out.add('Z');
    }

    private static void date(long days, Utf8Builder out) {
        long fromMarch = days + DAYS_TO_1970;
        long era = Math.floorDiv(fromMarch, DAYS_PER_400_YEARS);
        int dayOfEra = (int) Math.floorMod(fromMarch, (long) DAYS_PER_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
        padded((int) year, 4, out);
        padded(month, 2, out.add('-'));
        padded(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, 2, out.add('-'));
    }

    private static void padded(int number, int digits, Utf8Builder out) {
        long bound = 1;
        for (int i = 1; i < digits; i++) {
            bound *= 10;
        }
        for (; number < bound && bound > 1; bound /= 10) {
            out.add('0');
        }
        out.addInteger(number);
    }
}
