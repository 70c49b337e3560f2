package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Codes of letters and digits, as long as allowed up to {@link #LONGEST}. */
final class CodeText implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int LONGEST = 12;
    private static final byte[] SIGNS = signs();

    private final long key;
    private final int length;

    CodeText(long key, int maxLength) {
        this.key = key;
        this.length = Math.min(LONGEST, maxLength);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        byte[] bytes = out.requireBytes(rows * length);
        for (int row = 0; row < rows; row++) {
            put(CounterRng.bits(key, firstRow + row), bytes, row * length, length);
            offsets[row + 1] = (row + 1) * length;
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        int count = offsets[rows];
        elements.start(count);
        int[] ends = elements.offsets();
        byte[] bytes = elements.requireBytes(count * length);
        for (int row = 0; row < rows; row++) {
            long rowBits = CounterRng.bits(key, firstRow + row);
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                put(CounterRng.lane(rowBits, element - offsets[row]), bytes, element * length, length);
                ends[element + 1] = (element + 1) * length;
            }
        }
    }

    private static void put(long bits, byte[] to, int at, int length) {
        long rest = bits;
        for (int place = 0; place < length; place++) {
            to[at + place] = SIGNS[(int) (rest & 31)];
            rest >>>= 5;
        }
    }

    private static byte[] signs() {
        byte[] signs = new byte[32];
        for (int sign = 0; sign < signs.length; sign++) {
            signs[sign] = (byte) (sign < 24 ? 'a' + sign : '2' + sign - 24);
        }
        return signs;
    }
}
