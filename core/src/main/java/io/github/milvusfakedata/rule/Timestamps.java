package io.github.milvusfakedata.rule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a point in time of a form that Milvus reads: RFC 3339, or date and time with blanks between them and
 * perhaps an offset, each as lenient as Go's time.Parse: an hour may have one digit, a comma may stand before the fraction,
 * and the minutes of an offset go up to 60. Source: Milvus 3.0, pkg/util/timestamptz/timestamptz.go.
 */
public final class Timestamps {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)(T| +)(\\d\\d?):(\\d\\d):(\\d\\d)(?:[.,]\\d+)?(Z|[+-]\\d\\d(?::\\d\\d)?)?");
    private static final int LEAST_OFFSET_MINUTES = -12 * 60;
    private static final int MOST_OFFSET_MINUTES = 14 * 60;
    private static final int MOST_MINUTES = 60;
    /** The characters of an offset without minutes. */
    private static final int HOURS_ALONE = 3;

    private Timestamps() {}

    /** Whether Milvus reads the text. */
    public static boolean isValid(CharSequence text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        try {
            LocalDateTime moment = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 5),
                    number(parts, 6),
                    number(parts, 7));
            return moment.getYear() >= 0
                    && isOffset(parts.group(8), parts.group(4).equals("T"));
        } catch (DateTimeException noMoment) {
            return false;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** An offset of hours alone is PostgreSQL's, and stands behind a blank form only. */
    private static boolean isOffset(String text, boolean letter) {
        if (text == null || text.equals("Z")) {
            return true;
        }
        boolean hoursAlone = text.length() == HOURS_ALONE;
        int ownMinutes = hoursAlone ? 0 : Integer.parseInt(text.substring(HOURS_ALONE + 1));
        int minutes = Integer.parseInt(text.substring(1, HOURS_ALONE)) * 60 + ownMinutes;
        int offset = text.charAt(0) == '-' ? -minutes : minutes;
        return !(hoursAlone && letter)
                && ownMinutes <= MOST_MINUTES
                && offset >= LEAST_OFFSET_MINUTES
                && offset <= MOST_OFFSET_MINUTES;
    }
}
