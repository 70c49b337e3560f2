package io.github.milvusfakedata.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Floating-point numbers as Go's strconv.ParseFloat reads them, which Milvus' importer uses for cells of CSV: decimal, or
 * hexadecimal with an exponent of 2, and an underscore may stand between digits and behind 0x.
 */
public final class FloatTexts {
    private static final Pattern FORM = Pattern.compile("[+-]?(?:(?:\\d+[.]?\\d*|[.]\\d+)(?:[eE][+-]?\\d+)?"
            + "|0[xX](?:\\p{XDigit}+[.]?\\p{XDigit}*|[.]\\p{XDigit}+)[pP][+-]?\\d+)");
    /** An underscore that has no digit on its left, or none on its right. */
    private static final Pattern STRAY = Pattern.compile("(?<![0-9])_|_(?![0-9])");

    /** The same with hexadecimal digits, where the base counts as one on the left, up to the exponent. */
    private static final Pattern STRAY_HEXADECIMAL = Pattern.compile("(?<![0-9a-fA-FxX])_|_(?![0-9a-fA-F])");

    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

    private FloatTexts() {}

    /** Whether a text stands for NaN or infinity. */
    public static boolean isNotFinite(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        String small = text.toLowerCase(Locale.ROOT);
        boolean signed = small.charAt(0) == '-' || small.charAt(0) == '+';
        return NOT_FINITE.contains(signed ? small.substring(1) : small);
    }

    /** Whether a text is a finite number, however large. */
    public static boolean isNumber(String text) {
        if (text.indexOf('_') < 0) {
            return FORM.matcher(text).matches();
        }
        boolean hexadecimal = text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
        Pattern stray = hexadecimal ? STRAY_HEXADECIMAL : STRAY;
        return !stray.matcher(text).find()
                && FORM.matcher(text.replace("_", "")).matches();
    }

    /** Whether such a number is within the range of 32-bit floats. */
    public static boolean isFloat(String number) {
        return Float.isFinite(Float.parseFloat(number.replace("_", "")));
    }

    /** Whether such a number is within the range of 64-bit floats. */
    public static boolean isDouble(String number) {
        return Double.isFinite(Double.parseDouble(number.replace("_", "")));
    }
}
