package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/**
 * Levels of vectors that are members of structs in lists: two lists, one inside the other. The repetition level is 0 for a
 * row's first number, 1 for the first of each further vector and 2 for the rest of a vector; the definition level is 0 for
 * a null row, 1 for one without structs and {@link #NUMBER} for every number. Both come in runs, as those of {@link
 * FixedListLevels} do.
 */
final class NestedListLevels extends ListLevels {
    /** Optional list, repeated group, optional struct, optional vector, repeated group and optional number count one each. */
    static final int NUMBER = 6;

    private final int width;
    private final PageBytes repetition = new PageBytes();
    private final LevelRuns definition = new LevelRuns();

    /** For vectors of so many numbers. */
    NestedListLevels(int width) {
        super(NUMBER);
        this.width = width;
    }

    @Override
    void start() {
        super.start();
        repetition.clear();
        definition.clear();
    }

    @Override
    void append(ColumnBuffer block) {
        int[] offsets = block.offsets();
        for (int row = 0; row < block.rows(); row++) {
            int vectors = block.isNull(row) ? 0 : offsets[row + 1] - offsets[row];
            if (vectors > 0) {
                appendVectors(vectors);
            } else {
                RunLengthEncoder.repeat(repetition, 1, 0);
                definition.add(block.isNull(row) ? 0 : EMPTY, 1);
                count(1, 1);
            }
        }
    }

    private void appendVectors(int vectors) {
        for (int vector = 0; vector < vectors; vector++) {
            RunLengthEncoder.repeat(repetition, 1, vector == 0 ? 0 : 1);
            if (width > 1) {
                RunLengthEncoder.repeat(repetition, width - 1, 2);
            }
        }
        int numbers = Math.multiplyExact(vectors, width);
        definition.add(NUMBER, numbers);
        count(numbers, 0);
    }

    @Override
    void writeTo(PageBytes out) {
        putSection(repetition, out);
        putSection(definition.end(), out);
    }
}
