package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.Stream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Distinct texts: a prefix that fits the field's name, where there is room for one, and up to twelve digits and lower-case
 * letters, such as {@code doc-0k3v9x2m41qz}.
 */
public final class TextKeys implements ColumnSource {
    private static final byte[] DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);

    /** 36^12 is the largest power of 36 below 2^63. */
    private static final int MOST_DIGITS = 12;

    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final byte[] prefix;
    private final int digits;
    private final Permutation permutation;

    /**
     * @param maxLength the most bytes of a key, at least 1
     * @param path the field's path
     * @param recipe the dataset's recipe
     */
    public TextKeys(int maxLength, String path, Recipe recipe) {
        prefix = prefix(path, maxLength - MOST_DIGITS);
        digits = digits(maxLength);
        permutation = new Permutation(distinct(maxLength), recipe.key(Stream.VALUE, path));
    }

    /** How many keys of at most so many bytes there are. */
    public static long distinct(int maxLength) {
        long distinct = 1;
        for (int digit = 0; digit < digits(maxLength); digit++) {
            distinct *= DIGITS.length;
        }
        return distinct;
    }

    private static int digits(int maxLength) {
        return Math.min(maxLength, MOST_DIGITS);
    }

    /** {@code doc-} for {@code doc_id}; nothing where the name is but {@code id}, is not ASCII or does not fit. */
    private static byte[] prefix(String path, int room) {
        String name = path.toLowerCase(Locale.ROOT);
        int end = name.lastIndexOf('_');
        if (end <= 0 || end + 1 > room || !name.chars().allMatch(c -> c < 0x80)) {
            return new byte[0];
        }
        return (name.substring(0, end).replace('_', '-') + "-").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return prefix.length + digits;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int length = longestText();
        byte[] bytes = out.requireBytes(Math.multiplyExact(rows, length));
        int[] offsets = out.offsets();
        for (int row = 0; row < rows; row++) {
            int start = row * length;
            System.arraycopy(prefix, 0, bytes, start, prefix.length);
            putDigits(permutation.at(firstRow + row), bytes, start + length);
            offsets[row + 1] = start + length;
        }
    }

    private void putDigits(long number, byte[] bytes, int end) {
        long rest = number;
        for (int digit = 1; digit <= digits; digit++) {
            long quotient = rest / DIGITS.length;
            bytes[end - digit] = DIGITS[(int) (rest - quotient * DIGITS.length)];
            rest = quotient;
        }
    }
}
