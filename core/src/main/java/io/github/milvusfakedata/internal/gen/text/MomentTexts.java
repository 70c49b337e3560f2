package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;

/** Milliseconds since 1970 as text by RFC 3339, in UTC: {@code 2024-03-01T08:15:30.250Z}. */
public final class MomentTexts implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int LONGEST = 32;

    private final ColumnSource moments;

    /** Texts of a column of INT64. */
    public MomentTexts(ColumnSource moments) {
        this.moments = moments;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return LONGEST;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        ColumnBuffer millis = new ColumnBuffer(moments.layout());
        moments.fill(firstRow, rows, millis);
        out.start(rows);
        byte[] bytes = out.requireBytes(Math.multiplyExact(rows, LONGEST));
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = AsciiNumbers.date(millis.longs()[row], bytes, at);
            bytes[at] = 'T';
            at = AsciiNumbers.clock(millis.longs()[row], bytes, at + 1);
            bytes[at] = '.';
            at = AsciiNumbers.digits(Math.floorMod(millis.longs()[row], 1000), 3, 10, bytes, at + 1);
            bytes[at++] = 'Z';
            out.offsets()[row + 1] = at;
        }
    }
}
