package io.github.milvusfakedata.cli.terminal;

/** Shares the width of a terminal out among columns. */
final class TableWidths {
    private TableWidths() {}

    /**
     * Gives every column what it wants, or else takes cells from the widest ones.
     *
     * @param wanted the widest cell of each column
     * @param least what each column may be narrowed to
     * @param available cells for all of them together
     */
    static int[] of(int[] wanted, int[] least, int available) {
        int[] widths = wanted.clone();
        int excess = -available;
        for (int width : widths) {
            excess += width;
        }
        while (excess > 0) {
            int widest = widestThatMayShrink(widths, least);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        // Even the least widths don't fit: whatever is widest gives way, down to a single cell.
        while (excess > 0) {
            int widest = widestThatMayShrink(widths, new int[widths.length]);
            if (widths[widest] <= 1) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widestThatMayShrink(int[] widths, int[] least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
