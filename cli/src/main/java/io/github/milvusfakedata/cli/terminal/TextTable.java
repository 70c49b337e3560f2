package io.github.milvusfakedata.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns that fit a terminal. Wide columns are cut with an ellipsis or go on in further lines; when even narrow
 * columns don't fit side by side, the table goes on below with the remaining columns, so every column is seen at any
 * width. Made here, since the table libraries tried count characters instead of cells, cut without a mark, or drop what
 * has no room.
 */
public final class TextTable {
    /** Narrower than this, a cut text tells nothing. */
    private static final int READABLE_CELLS = 16;

    /** Where there is more width, texts are cut later, though the table goes on below the sooner: a fifth of it is theirs. */
    private static final int SHARE = 5;

    /** Numbers and vectors up to this width are not cut where texts can give way. */
    private static final int WHOLE_CELLS = 26;

    private static final String GAP = "  ";

    /**
     * One column.
     *
     * @param heading its name
     * @param alignment where cells stand
     * @param overflow what happens to cells that are wider than the column
     * @param cells one text a row
     */
    public record TableColumn(String heading, Alignment alignment, Overflow overflow, List<String> cells) {
        public TableColumn {
            cells = List.copyOf(cells);
        }

        /** Texts whose beginning says enough. */
        public static TableColumn cut(String heading, List<String> cells) {
            return new TableColumn(heading, Alignment.LEFT, Overflow.CUT, cells);
        }

        /** Texts that a cut would falsify. */
        public static TableColumn whole(String heading, List<String> cells) {
            return new TableColumn(heading, Alignment.LEFT, Overflow.CUT_LAST, cells);
        }

        /** Texts that are to be read to their end. */
        public static TableColumn wrapped(String heading, List<String> cells) {
            return new TableColumn(heading, Alignment.LEFT, Overflow.WRAP, cells);
        }

        /** Numbers. */
        public static TableColumn number(String heading, List<String> cells) {
            return new TableColumn(heading, Alignment.RIGHT, Overflow.CUT_LAST, cells);
        }

        private int widest() {
            int widest = DisplayWidth.of(heading);
            for (String cell : cells) {
                widest = Math.max(widest, DisplayWidth.of(cell));
            }
            return widest;
        }

        private int narrowest(int width) {
            int readable = Math.max(READABLE_CELLS, width / SHARE);
            int least =
                    switch (overflow) {
                        case CUT -> readable;
                        case CUT_LAST -> WHOLE_CELLS;
                        // A word that fits is not broken.
                        case WRAP -> Math.max(READABLE_CELLS, Math.min(WHOLE_CELLS, widestWord()));
                    };
            return Math.min(widest(), least);
        }

        private int widestWord() {
            int widest = 0;
            for (String cell : cells) {
                for (String word : cell.split(" ")) {
                    widest = Math.max(widest, DisplayWidth.of(word));
                }
            }
            return widest;
        }

        private List<String> lines(int row, int width) {
            String cell = cells.get(row);
            return overflow == Overflow.WRAP
                    ? DisplayWidth.wrapped(cell, Math.max(2, width))
                    : List.of(DisplayWidth.shortened(cell, width));
        }
    }

    /** Where the cells of a column stand. */
    public enum Alignment {
        /** At the left edge, as texts do. */
        LEFT,
        /** At the right edge, as numbers do. */
        RIGHT
    }

    /** What happens to cells that are wider than their column. */
    public enum Overflow {
        /** They end in an ellipsis. */
        CUT,
        /** They are cut only when nothing else can give way, since they would mislead, as numbers do. */
        CUT_LAST,
        /** They go on in further lines. */
        WRAP
    }

    private final List<TableColumn> columns;
    private final int keys;

    private TextTable(List<TableColumn> columns, int keys) {
        this.columns = List.copyOf(columns);
        this.keys = keys;
    }

    /** A table of these columns, all with the same number of cells. */
    public TextTable(List<TableColumn> columns) {
        this(columns, 0);
    }

    /** A table whose first column says what a row is about, and is repeated where the table goes on below. */
    public static TextTable withKey(List<TableColumn> columns) {
        return new TextTable(columns, 1);
    }

    /** The table's lines, none wider than {@code width}; headings are in the style. */
    public List<String> lines(int width, Style style) {
        List<String> lines = new ArrayList<>();
        List<TableColumn> key = columns.subList(0, Math.min(keys, columns.size()));
        int first = key.size();
        do {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<TableColumn> band = new ArrayList<>(key);
            first = fill(band, first, width);
            appendBand(band, width, style, lines);
        } while (first < columns.size());
        return lines;
    }

    /** Adds as many columns as fit when each is as narrow as it may be, at least one; returns the first of the others. */
    private int fill(List<TableColumn> band, int first, int width) {
        int used = 0;
        for (TableColumn column : band) {
            used += column.narrowest(width) + GAP.length();
        }
        int end = first;
        while (end < columns.size()) {
            used += columns.get(end).narrowest(width);
            if (used > width && end > first) {
                break;
            }
            band.add(columns.get(end));
            used += GAP.length();
            end++;
        }
        return end;
    }

    private static void appendBand(List<TableColumn> band, int width, Style style, List<String> lines) {
        int[] widths = TableWidths.of(
                band.stream().mapToInt(TableColumn::widest).toArray(),
                band.stream().mapToInt(column -> column.narrowest(width)).toArray(),
                width - GAP.length() * (band.size() - 1));
        List<String> headings = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (int column = 0; column < band.size(); column++) {
            headings.add(cell(
                    band.get(column),
                    DisplayWidth.shortened(band.get(column).heading(), widths[column]),
                    widths[column]));
            rules.add("─".repeat(widths[column]));
        }
        lines.add(style.heading(String.join(GAP, headings).stripTrailing()));
        lines.add(style.faint(String.join(GAP, rules)));
        int rows = band.get(0).cells().size();
        for (int row = 0; row < rows; row++) {
            appendRow(band, row, widths, lines);
        }
    }

    private static void appendRow(List<TableColumn> band, int row, int[] widths, List<String> lines) {
        int height = 1;
        for (int column = 0; column < band.size(); column++) {
            height =
                    Math.max(height, band.get(column).lines(row, widths[column]).size());
        }
        for (int line = 0; line < height; line++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < band.size(); column++) {
                List<String> parts = band.get(column).lines(row, widths[column]);
                cells.add(cell(band.get(column), line < parts.size() ? parts.get(line) : "", widths[column]));
            }
            lines.add(String.join(GAP, cells).stripTrailing());
        }
    }

    private static String cell(TableColumn column, String text, int width) {
        return switch (column.alignment()) {
            case LEFT -> DisplayWidth.padded(text, width);
            case RIGHT -> DisplayWidth.paddedLeft(text, width);
        };
    }
}
