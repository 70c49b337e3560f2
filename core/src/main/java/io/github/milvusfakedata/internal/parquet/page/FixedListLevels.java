package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/**
 * Levels of long lists of one length, as vectors are: a row is a run of one 0 and a run of 1s, the same few bytes for every
 * row, and the definition levels are one run as long as no row is null.
 */
final class FixedListLevels extends ListLevels {
    private final int length;
    private final byte[] rowRepetition;
    private final PageBytes repetition = new PageBytes();
    private final LevelRuns definition = new LevelRuns();

    FixedListLevels(int length) {
        super(ELEMENT);
        this.length = length;
        PageBytes row = new PageBytes();
        RunLengthEncoder.repeat(row, 1, 0);
        RunLengthEncoder.repeat(row, length - 1, 1);
        this.rowRepetition = new byte[row.size()];
        System.arraycopy(row.array(), 0, rowRepetition, 0, rowRepetition.length);
    }

    @Override
    void start() {
        super.start();
        repetition.clear();
        definition.clear();
    }

    @Override
    void append(ColumnBuffer block) {
        int rows = block.rows();
        if (block.nullCount() == 0) {
            appendVectors(rows);
            return;
        }
        for (int row = 0; row < rows; row++) {
            if (block.isNull(row)) {
                appendNull();
            } else {
                appendVectors(1);
            }
        }
    }

    private void appendVectors(int rows) {
        for (int row = 0; row < rows; row++) {
            repetition.putBytes(rowRepetition, 0, rowRepetition.length);
        }
        definition.add(ELEMENT, Math.multiplyExact(rows, length));
        count(rows * length, 0);
    }

    private void appendNull() {
        RunLengthEncoder.repeat(repetition, 1, 0);
        definition.add(0, 1);
        count(1, 1);
    }

    @Override
    void writeTo(PageBytes out) {
        putSection(repetition, out);
        putSection(definition.end(), out);
    }
}
