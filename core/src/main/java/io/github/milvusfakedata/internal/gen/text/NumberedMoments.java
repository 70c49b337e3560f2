package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RowNumbering;

/** Moments as text by RFC 3339, all with the same offset from UTC: {@code 2024-03-01T08:15:30+01:00}. */
public final class NumberedMoments implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int LONGEST = 32;
    private static final long MICROS_A_MINUTE = 60_000_000;

    private final RowNumbering micros;
    private final int offset;
    private final int places;
    private final long fraction;

    /**
     * @param micros microseconds since 1970
     * @param offset minutes by which the clock of the texts is ahead of UTC
     * @param places of the fraction of a second: 0, 3 or 6
     */
    public NumberedMoments(RowNumbering micros, int offset, int places) {
        this.micros = micros;
        this.offset = offset;
        this.places = places;
        this.fraction = places == 3 ? 1000 : 1;
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
        byte[] bytes = out.requireBytes(start + Math.multiplyExact(to - from, LONGEST));
        int[] offsets = out.offsets();
        int at = start;
        for (int slot = from; slot < to; slot++) {
            at = moment(micros.at(firstRow + slot - from) + offset * MICROS_A_MINUTE, bytes, at);
            offsets[slot + 1] = at;
        }
        return at;
    }

    private int moment(long local, byte[] to, int at) {
        long millis = Math.floorDiv(local, 1000L);
        int end = AsciiNumbers.date(millis, to, at);
        to[end] = 'T';
        end = AsciiNumbers.clock(millis, to, end + 1);
        if (places > 0) {
            to[end] = '.';
            end = AsciiNumbers.digits(Math.floorMod(local, 1_000_000L) / fraction, places, 10, to, end + 1);
        }
        if (offset == 0) {
            to[end] = 'Z';
            return end + 1;
        }
        to[end] = (byte) (offset < 0 ? '-' : '+');
        end = AsciiNumbers.digits(Math.abs(offset) / 60, 2, 10, to, end + 1);
        to[end] = ':';
        return AsciiNumbers.digits(Math.abs(offset) % 60, 2, 10, to, end + 1);
    }
}
