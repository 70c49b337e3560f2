package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RowNumbering;

/** Texts that follow from the whole numbers of rows, as rows or as elements of lists. */
abstract class TextsOfNumbers implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final RowNumbering numbering;
    private final int longest;

    /**
     * @param numbering the number of each row
     * @param longest the most bytes of a text
     */
    TextsOfNumbers(RowNumbering numbering, int longest) {
        this.numbering = numbering;
        this.longest = longest;
    }

    /** Writes the text of a number from a place on; returns its end. */
    abstract int write(long number, byte[] to, int at);

    @Override
    public final ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public final int longestText() {
        return longest;
    }

    @Override
    public final void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        fill(firstRow, 0, rows, 0, out);
    }

    @Override
    public final void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
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
            at = write(numbering.at(firstRow + slot - from), bytes, at);
            offsets[slot + 1] = at;
        }
        return at;
    }
}
