package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Optional;

/** Booleans, each true as often as asked for, or as something that several fields of the row share says. */
public final class Booleans implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.BOOL);
    private final long key;
    private final int percent;
    private final Optional<SharedFlag> shared;
    private final SharedDraws draws;

    /**
     * The booleans of a field.
     *
     * @param percent how many of a hundred are true, where each is drawn for itself
     * @param shared what decides in a row instead; empty in arrays
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public Booleans(int percent, Optional<SharedFlag> shared, long key, Recipe recipe) {
        this.percent = percent;
        this.shared = shared;
        this.key = key;
        draws = new SharedDraws(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (shared.isEmpty()) {
            fill(out.bytes(), firstRow, 0, rows);
            return;
        }
        SharedFlag flag = shared.get();
        for (int row = 0; row < rows; row++) {
            out.bytes()[row] = (byte) (draws.flag(flag, firstRow + row) ? 1 : 0);
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            fill(elements.bytes(), Recipe.firstElement(firstRow + row), offsets[row], offsets[row + 1]);
        }
    }

    /** Draws rows from {@code firstRow} on into the slots from … to − 1. */
    private void fill(byte[] values, long firstRow, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            long bits = CounterRng.bits(key, firstRow + slot - from);
            values[slot] = (byte) (CounterRng.below(bits, 100) < percent ? 1 : 0);
        }
    }
}
