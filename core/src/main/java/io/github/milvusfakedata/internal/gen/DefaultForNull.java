package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.nio.charset.StandardCharsets;

/**
 * A column of texts in which the default value stands where a row has none: for files whose reader would not put it there. The
 * column stays one whose rows may be null.
 */
public final class DefaultForNull implements ColumnSource {
    private final ColumnSource texts;
    private final byte[] defaultText;
    private final ColumnLayout layout;

    /**
     * @param texts a nullable column of texts
     * @param defaultText what stands in the place of null
     */
    public DefaultForNull(ColumnSource texts, String defaultText) {
        this.texts = texts;
        this.defaultText = defaultText.getBytes(StandardCharsets.UTF_8);
        this.layout = ColumnLayout.of(ColumnShape.STRING)
                .asNullable()
                .repeating(texts.layout().repetition());
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        int longest = texts.layout().dictionary().map(StringDictionary::longest).orElseGet(texts::longestText);
        return Math.max(longest, defaultText.length);
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        TextRows own = TextRows.of(texts, firstRow, rows);
        out.start(rows);
        for (int row = 0; row < rows; row++) {
            if (own.isNull(row)) {
                put(defaultText, 0, defaultText.length, row, out);
            } else {
                put(own.bytes(), own.start(row), own.end(row), row, out);
            }
        }
    }

    private static void put(byte[] bytes, int from, int to, int row, ColumnBuffer out) {
        int start = out.offsets()[row];
        int end = start + to - from;
        System.arraycopy(bytes, from, out.requireBytes(end), start, to - from);
        out.offsets()[row + 1] = end;
    }
}
