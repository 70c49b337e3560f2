package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.TextRows;
import io.github.milvusfakedata.rule.Utf8;

/** Texts of at least so many bytes: one that is too short goes on with itself, behind a blank, as often as it takes. */
public final class LongEnough implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final ColumnSource texts;
    private final int shortest;
    private final int longest;

    /**
     * @param texts a STRING column of texts of 1 … longest bytes
     * @param shortest the fewest bytes of a text, at most longest
     */
    public LongEnough(ColumnSource texts, int shortest, int longest) {
        this.texts = texts;
        this.shortest = shortest;
        this.longest = longest;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        TextRows from = TextRows.of(texts, firstRow, rows);
        out.start(rows);
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = lengthened(from.bytes(), from.start(row), from.end(row) - from.start(row), out, at);
            out.offsets()[row + 1] = at;
        }
    }

    private int lengthened(byte[] source, int start, int length, ColumnBuffer out, int at) {
        byte[] to = out.requireBytes(at + shortest + 2 * length + 1);
        System.arraycopy(source, start, to, at, length);
        int end = at + length;
        while (end - at < shortest) {
            to[end++] = ' ';
            System.arraycopy(source, start, to, end, length);
            end += length;
        }
        return end - at > longest ? cut(to, at) : end;
    }

    /** Behind the last whole character that fits; what it leaves free, points fill. */
    private int cut(byte[] bytes, int at) {
        int end = at + Utf8.wholeCharacters(bytes, at, longest);
        while (end - at < shortest) {
            bytes[end++] = '.';
        }
        return end;
    }
}
