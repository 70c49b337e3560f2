package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;

/**
 * The texts of a column of few, written out, so that one of them can be changed.
 *
 * @param coded the column with a dictionary
 * @param layout the same without
 */
record PlainTexts(ColumnSource coded, ColumnLayout layout) implements ColumnSource {
    /** A column of texts without a dictionary. */
    static ColumnSource of(ColumnSource texts) {
        if (texts.layout().dictionary().isEmpty()) {
            return texts;
        }
        ColumnLayout plain = ColumnLayout.of(ColumnShape.STRING);
        return new PlainTexts(texts, texts.layout().nullable() ? plain.asNullable() : plain);
    }

    @Override
    public int longestText() {
        return dictionary().longest();
    }

    private StringDictionary dictionary() {
        return coded.layout().dictionary().orElseThrow();
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer codes = new ColumnBuffer(coded.layout());
        coded.fill(firstRow, rows, codes);
        StringDictionary dictionary = dictionary();
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            int code = codes.ints()[row];
            int length = dictionary.offsets()[code + 1] - dictionary.offsets()[code];
            int start = out.offsets()[row];
            System.arraycopy(
                    dictionary.bytes(), dictionary.offsets()[code], out.requireBytes(start + length), start, length);
            out.offsets()[row + 1] = start + length;
        }
        SlotCopy.copyNulls(codes, out);
    }
}
