package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/** Booleans, true as often as a field's name suggests: most things are in stock, few customers are premium. */
public final class Flags implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.BOOL);
    private static final int PERCENT_OTHERWISE = 50;

    private final long key;
    private final int percent;

    private Flags(long key, int percent) {
        this.key = key;
        this.percent = percent;
    }

    /** The booleans of a field. */
    public static ColumnSource source(String path, Recipe recipe) {
        return new Flags(recipe.key(Stream.VALUE, path), PERCENT_OTHERWISE);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        fill(out.bytes(), key, firstRow, rows, percent);
    }

    private static void fill(byte[] values, long key, long firstRow, int rows, int percent) {
        for (int row = 0; row < rows; row++) {
            values[row] = (byte) (CounterRng.below(CounterRng.bits(key, firstRow + row), 100) < percent ? 1 : 0);
        }
    }
}
