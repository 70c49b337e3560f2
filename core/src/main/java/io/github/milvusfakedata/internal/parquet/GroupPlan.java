package io.github.milvusfakedata.internal.parquet;

import java.util.List;

/** The blocks of a row group of so many rows: the pages of the first column, then those of the next. */
final class GroupPlan {
    private final int rows;
    private final List<ColumnPlan> columns;
    private final int[] firstBlocks;

    GroupPlan(int rows, List<ColumnPlan> columns) {
        this.rows = rows;
        this.columns = columns;
        this.firstBlocks = new int[columns.size() + 1];
        for (int c = 0; c < columns.size(); c++) {
            firstBlocks[c + 1] = Math.addExact(firstBlocks[c], columns.get(c).pages(rows));
        }
    }

    int rows() {
        return rows;
    }

    /** Pages of all columns together. */
    int blocks() {
        return firstBlocks[columns.size()];
    }

    /** The column that a block belongs to. */
    int columnOf(int block) {
        int low = 0;
        int high = columns.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block < firstBlocks[middle + 1]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of a block among the pages of its column. */
    int pageOf(int block, int column) {
        return block - firstBlocks[column];
    }

    /** Whether a block is the last of its column. */
    boolean endsColumn(int block, int column) {
        return block + 1 == firstBlocks[column + 1];
    }

    /** Number of the first row of a page within the group. */
    int firstRow(int column, int page) {
        return page * columns.get(column).pageRows();
    }

    /** Rows of a page. */
    int pageRows(int column, int page) {
        return Math.min(columns.get(column).pageRows(), rows - firstRow(column, page));
    }
}
