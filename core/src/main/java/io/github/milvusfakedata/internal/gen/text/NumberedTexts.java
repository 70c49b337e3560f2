package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RowNumbering;
import java.nio.charset.StandardCharsets;

/** The whole numbers of rows as texts: a prefix, and the number with zeros before it, such as {@code tenant-0042}. */
public final class NumberedTexts implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int LONGEST_NUMBER = 19;

    private final byte[] prefix;
    private final int digits;
    private final RowNumbering numbering;
    private final int longest;

    /**
     * @param digits how many digits a number has at least
     * @param numbering numbers of 0 or more
     */
    public NumberedTexts(String prefix, int digits, RowNumbering numbering) {
        this.prefix = prefix.getBytes(StandardCharsets.UTF_8);
        this.digits = digits;
        this.numbering = numbering;
        longest = this.prefix.length + Math.max(digits, LONGEST_NUMBER);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return longest;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        fill(firstRow, 0, rows, 0, out);
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        int end = 0;
        for (int row = 0; row < rows; row++) {
            end = fill(Recipe.firstElement(firstRow + row), offsets[row], offsets[row + 1], end, elements);
        }
    }

    /** Writes rows from {@code firstRow} on into the slots from … to − 1, their texts from a place on; returns the end. */
    private int fill(long firstRow, int from, int to, int start, ColumnBuffer out) {
        byte[] bytes = out.requireBytes(start + Math.multiplyExact(to - from, longest));
        int[] offsets = out.offsets();
        int at = start;
        for (int slot = from; slot < to; slot++) {
            System.arraycopy(prefix, 0, bytes, at, prefix.length);
            at = number(numbering.at(firstRow + slot - from), bytes, at + prefix.length);
            offsets[slot + 1] = at;
        }
        return at;
    }

    private int number(long number, byte[] bytes, int at) {
        int width = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            width++;
        }
        return AsciiNumbers.digits(number, Math.max(digits, width), 10, bytes, at);
    }
}
