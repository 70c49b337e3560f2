package io.github.milvusfakedata.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns that fit a terminal. Wide columns are cut with an ellipsis; when even narrow columns don't fit side by
 * side, the table goes on below with the remaining columns, so every column is seen at any width. Made here, since the
 * table libraries tried either count characters instead of cells or wrap what should be cut.
 */
public final class TextTable {
    /** Narrower than this, a cut text tells nothing. */
    private static final int READABLE_CELLS = 16;

    /** Numbers and vectors up to this width are not cut where texts can give way. */
    private static final int WHOLE_CELLS = 24;

    private static final String GAP = "  ";

    /**
     * One column.
     *
     * @param heading its name
     * @param alignment where cells stand
     * @param whole whether a cut cell would mislead, as with numbers; such cells are cut last
     * @param cells one text a row
     */
    public record Column(String heading, Alignment alignment, boolean whole, List<String> cells) {
        public Column {
            cells = List.copyOf(cells);
        }

        private int widest() {
            int widest = DisplayWidth.of(heading);
            for (String cell : cells) {
                widest = Math.max(widest, DisplayWidth.of(cell));
            }
            return widest;
        }

        private int narrowest() {
            return Math.min(widest(), whole ? WHOLE_CELLS : READABLE_CELLS);
        }
    }

    /** Where the cells of a column stand. */
    public enum Alignment {
        /** At the left edge, as texts do. */
        LEFT,
        /** At the right edge, as numbers do. */
        RIGHT
    }

    private final List<Column> columns;

    /** A table of these columns, all with the same number of cells. */
    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The table's lines, none wider than {@code width}; headings are in the style. */
    public List<String> lines(int width, Style style) {
        List<String> lines = new ArrayList<>();
        int first = 0;
        while (first < columns.size()) {
            int end = endOfBand(first, width);
            if (first > 0) {
                lines.add("");
            }
            appendBand(columns.subList(first, end), width, style, lines);
            first = end;
        }
        return lines;
    }

    /** As many columns as fit when each is as narrow as it may be, at least one. */
    private int endOfBand(int first, int width) {
        int used = columns.get(first).narrowest();
        int end = first + 1;
        while (end < columns.size()) {
            used += GAP.length() + columns.get(end).narrowest();
            if (used > width) {
                break;
            }
            end++;
        }
        return end;
    }

    private static void appendBand(List<Column> band, int width, Style style, List<String> lines) {
        int[] widths = widths(band, width - GAP.length() * (band.size() - 1));
        StringBuilder headings = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        for (int column = 0; column < band.size(); column++) {
            String gap = column == 0 ? "" : GAP;
            headings.append(gap).append(cell(band.get(column), band.get(column).heading(), widths[column]));
            rule.append(gap).append("─".repeat(widths[column]));
        }
        lines.add(style.heading(headings.toString().stripTrailing()));
        lines.add(style.faint(rule.toString()));
        int rows = band.get(0).cells().size();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < band.size(); column++) {
                line.append(column == 0 ? "" : GAP);
                line.append(cell(band.get(column), band.get(column).cells().get(row), widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String cell(Column column, String text, int width) {
        String shown = DisplayWidth.shortened(text, width);
        return switch (column.alignment()) {
            case LEFT -> DisplayWidth.padded(shown, width);
            case RIGHT -> DisplayWidth.paddedLeft(shown, width);
        };
    }

    /** Gives every column what it wants, or else takes cells from the widest ones. */
    private static int[] widths(List<Column> band, int available) {
        int[] widths = new int[band.size()];
        int excess = -available;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = band.get(column).widest();
            excess += widths[column];
        }
        while (excess > 0) {
            int widest = widestThatMayShrink(band, widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        if (excess > 0) {
            widths[0] = Math.max(1, widths[0] - excess);
        }
        return widths;
    }

    private static int widestThatMayShrink(List<Column> band, int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean mayShrink = widths[column] > band.get(column).narrowest();
            if (mayShrink && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
