package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.dataset.Dataset;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of data files, the same as the Python tool's: {@code data.parquet} alone, else {@code
 * data-00001-of-00003.parquet}; where each column has a file, {@code data-00001-of-00003/id.npy}. What stands before the
 * ending is the stem, which depends on place and count only, so that no name is ever stored.
 */
public final class FileNames {
    /** The file that describes a dataset. Not a data file, although it ends as one may. */
    public static final String META = Dataset.DESCRIPTION;

    /** The most letters of a column's name that becomes a file's; file systems take 255 bytes with all that is added. */
    public static final int MOST_COLUMN_LETTERS = 200;

    private static final String ALONE = "data";
    private static final int MIN_DIGITS = 5;
    private static final int MAX_DIGITS = 7;

    private static final String DIGITS = "[0-9]{" + MIN_DIGITS + "," + MAX_DIGITS + "}";
    private static final Pattern NUMBERED = Pattern.compile(ALONE + "-(" + DIGITS + ")-of-(" + DIGITS + ")");
    private static final Pattern ALL = Pattern.compile(ALONE + "(?:-\\*-of-(" + DIGITS + "))?");

    /** What is a file's name everywhere, and stays in its directory. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0," + (MOST_COLUMN_LETTERS - 1) + "}");

    private FileNames() {}

    /**
     * The stem of a file's name, or the name of a directory of column files.
     *
     * @param index from 0
     * @param count how many of them the dataset has
     */
    public static String stem(int index, int count) {
        if (count == 1) {
            return ALONE;
        }
        int digits = Math.max(MIN_DIGITS, Integer.toString(count).length());
        return ALONE + "-" + padded(index + 1, digits) + "-of-" + padded(count, digits);
    }

    /** No formatter: after some hundred files C2 compiles it, which takes more memory for a moment than all else together. */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    /** Whether a text is the stem of a file, or the name of a directory of column files, of some dataset. */
    public static boolean isStem(String text) {
        return text.equals(ALONE) || NUMBERED.matcher(text).matches();
    }

    /** The place of a stem among so many, from 0; empty for any other text. */
    public static OptionalInt indexOf(String stem, int count) {
        if (count == 1) {
            return stem.equals(ALONE) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        Matcher matcher = NUMBERED.matcher(stem);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        boolean ours = number >= 1 && number <= count && stem(number - 1, count).equals(stem);
        return ours ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    /** The stems of so many as people write them: {@code data}, {@code data-*-of-00003}. */
    public static String pattern(int count) {
        return stem(0, count).replaceFirst("-[0-9]+-", "-*-");
    }

    /** The count that {@link #pattern} tells; empty for any other text. */
    public static OptionalInt countOf(String pattern) {
        Matcher matcher = ALL.matcher(pattern);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        return count >= 1 && pattern(count).equals(pattern) ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /** Whether a field may give its name to a file. */
    public static boolean isOfField(String name) {
        return FIELD.matcher(name).matches();
    }

    /** Whether a column may give its name to a file: a field, or the dynamic field. */
    public static boolean isOfColumn(String name) {
        return isOfField(name.startsWith("$") ? "_" + name.substring(1) : name);
    }
}
