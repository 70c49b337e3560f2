package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A column of which one row is changed.
 *
 * @param clean the column as it should be; texts of few values as {@link PlainTexts}
 * @param layout its layout, perhaps nullable where it was not
 * @param longestText as in {@link ColumnSource#longestText}
 * @param row number of the row
 * @param edit changes it
 */
record EditedSource(ColumnSource clean, ColumnLayout layout, int longestText, long row, RowEdit edit)
        implements ColumnSource {
    /** Changes one slot of a buffer. */
    @FunctionalInterface
    interface RowEdit {
        void apply(ColumnBuffer buffer, int slot);
    }

    /** A column with another value in a row. */
    static EditedSource of(ColumnSource clean, long row, RowEdit edit) {
        return new EditedSource(clean, clean.layout(), clean.longestText(), row, edit);
    }

    /** A column of texts with another one in a row; each character is a byte of it. */
    static EditedSource text(ColumnSource clean, long row, String bytes) {
        ColumnSource texts = PlainTexts.of(clean);
        byte[] text = bytes.getBytes(StandardCharsets.ISO_8859_1);
        int longest = Math.max(texts.longestText(), text.length);
        return new EditedSource(texts, texts.layout(), longest, row, (buffer, slot) -> setText(buffer, slot, text));
    }

    /** A column that is null in a row. */
    static EditedSource nullAt(ColumnSource clean, long row) {
        return new EditedSource(clean, clean.layout().asNullable(), clean.longestText(), row, ColumnBuffer::setNull);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        clean.fill(firstRow, rows, out);
        if (row >= firstRow && row < firstRow + rows) {
            edit.apply(out, (int) (row - firstRow));
        }
    }

    /** What is edited in a column of structs is a row as a whole, so in each member the same one. */
    @Override
    public List<ColumnSource> members() {
        return clean.members().stream()
                .map(member -> (ColumnSource) new EditedSource(
                        member,
                        layout.nullable() ? member.layout().asNullable() : member.layout(),
                        longestText,
                        row,
                        edit))
                .toList();
    }

    /** Puts a text in the place of another and moves those behind it. */
    static void setText(ColumnBuffer buffer, int slot, byte[] text) {
        int[] offsets = buffer.offsets();
        int rows = buffer.rows();
        int start = offsets[slot];
        int moved = text.length - (offsets[slot + 1] - start);
        int end = offsets[rows];
        byte[] bytes = buffer.requireBytes(end + Math.max(0, moved));
        System.arraycopy(bytes, offsets[slot + 1], bytes, start + text.length, end - offsets[slot + 1]);
        System.arraycopy(text, 0, bytes, start, text.length);
        for (int i = slot + 1; i <= rows; i++) {
            offsets[i] += moved;
        }
    }
}
