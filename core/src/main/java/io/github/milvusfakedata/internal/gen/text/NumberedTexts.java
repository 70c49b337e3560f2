package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.RowNumbering;
import java.nio.charset.StandardCharsets;

/** The whole numbers of rows as texts: a prefix, and the number with zeros before it, such as {@code tenant-0042}. */
public final class NumberedTexts extends TextsOfNumbers {
    private static final int LONGEST_NUMBER = 19;

    private final byte[] prefix;
    private final int digits;

    /**
     * @param digits how many digits a number has at least
     * @param numbering numbers of 0 or more
     */
    public NumberedTexts(String prefix, int digits, RowNumbering numbering) {
        this(prefix.getBytes(StandardCharsets.UTF_8), digits, numbering);
    }

    private NumberedTexts(byte[] prefix, int digits, RowNumbering numbering) {
        super(numbering, prefix.length + Math.max(digits, LONGEST_NUMBER));
        this.prefix = prefix;
        this.digits = digits;
    }

    @Override
    int write(long number, byte[] to, int at) {
        System.arraycopy(prefix, 0, to, at, prefix.length);
        int width = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            width++;
        }
        return AsciiNumbers.digits(number, Math.max(digits, width), 10, to, at + prefix.length);
    }
}
