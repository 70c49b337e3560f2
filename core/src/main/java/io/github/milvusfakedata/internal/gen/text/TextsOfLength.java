package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.TextRows;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.rule.Utf8;

/**
 * Texts whose lengths are drawn: one that is too long is cut behind a whole character, and one that is too short goes on with
 * itself, behind a blank, as often as it takes.
 */
public final class TextsOfLength implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final ColumnSource texts;
    private final Quantiles lengths;
    private final int longest;
    private final long key;

    /**
     * @param texts a STRING column
     * @param lengths bytes of UTF-8; numbers below 0 and above the longest become these
     * @param longest the most bytes of a text
     * @param key the key of the lengths
     */
    public TextsOfLength(ColumnSource texts, Quantiles lengths, int longest, long key) {
        this.texts = texts;
        this.lengths = lengths;
        this.longest = longest;
        this.key = key;
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
            at = put(from.bytes(), from.start(row), from.end(row), length(firstRow + row), out, at);
            out.offsets()[row + 1] = at;
        }
    }

    private int length(long row) {
        double drawn = Math.floor(lengths.at(CounterRng.bits(key, row)) + 0.5);
        return (int) Math.max(0, Math.min(longest, drawn));
    }

    /** Appends a text in so many bytes, or up to three fewer where a character would be cut; returns its end. */
    private static int put(byte[] source, int start, int end, int length, ColumnBuffer out, int at) {
        byte[] to = out.requireBytes(at + length);
        int filled = 0;
        while (filled < length && end > start) {
            if (filled > 0) {
                to[at + filled++] = ' ';
            }
            int bytes = wholeCharacters(source, start, end, length - filled);
            System.arraycopy(source, start, to, at + filled, bytes);
            filled += bytes;
            if (bytes < end - start) {
                break;
            }
        }
        return at + filled;
    }

    /** How many of the first bytes of a text are characters that fit. */
    private static int wholeCharacters(byte[] source, int start, int end, int room) {
        return end - start <= room ? end - start : Utf8.wholeCharacters(source, start, room);
    }
}
