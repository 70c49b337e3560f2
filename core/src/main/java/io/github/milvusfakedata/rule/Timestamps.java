package io.github.milvusfakedata.rule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a point in time of a form that Milvus reads: RFC 3339, or date and time with a blank between them and
 * perhaps an offset. Source: Milvus 3.0, pkg/util/timestamptz/timestamptz.go.
 */
public final class Timestamps {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d):(\\d\\d)(?:[.]\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final int LEAST_OFFSET_MINUTES = -12 * 60;
    private static final int MOST_OFFSET_MINUTES = 14 * 60;

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
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            return moment.getYear() >= 0 && isOffset(parts.group(7));
        } catch (DateTimeException noMoment) {
            return false;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static boolean isOffset(String text) {
        if (text == null || text.equals("Z")) {
            return true;
        }
        int minutes = Integer.parseInt(text.substring(1, 3)) * 60 + Integer.parseInt(text.substring(4));
        int offset = text.charAt(0) == '-' ? -minutes : minutes;
        return offset >= LEAST_OFFSET_MINUTES && offset <= MOST_OFFSET_MINUTES;
    }
}
