package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.nio.charset.StandardCharsets;

/**
 * Distinct texts: a prefix, and up to twelve digits and lower-case
 * letters, such as {@code doc-0k3v9x2m41qz}.
 */
public final class TextKeys implements ColumnSource {
    private static final byte[] DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);

    /** 36^12 is the largest power of 36 below 2^63. */
    public static final int MOST_DIGITS = 12;

    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final byte[] prefix;
    private final int digits;
    private final Permutation permutation;

    /**
     * @param prefix what every key starts with, in ASCII
     * @param digits how many digits and letters follow, 1 to {@value #MOST_DIGITS}
     * @param key which of the orders
     */
    public TextKeys(String prefix, int digits, long key) {
        this.prefix = prefix.getBytes(StandardCharsets.US_ASCII);
        this.digits = digits;
        permutation = new Permutation(distinct(digits), key);
    }

    /** How many keys of so many digits and letters there are. */
    public static long distinct(int digits) {
        long distinct = 1;
        for (int digit = 0; digit < digits; digit++) {
            distinct *= DIGITS.length;
        }
        return distinct;
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
