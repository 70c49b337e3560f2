package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import java.util.Arrays;

/**
 * Reads CSV as Go's encoding/csv does: cells in double quotes may hold separators and line breaks, two double quotes stand for
 * one, empty lines are passed over. A quote where none may stand breaks the record: it ends with the cells before, and the
 * rest of the line is passed over. A record lies in one array; of very long ones the beginning is kept, so that memory
 * stays flat.
 */
final class CsvRecords {
    /** No row of any collection is as long. */
    private static final int MOST_KEPT = 32 << 20;
    /** No collection has as many fields by far. */
    static final int MOST_CELLS = 1 << 17;

    private final ByteWindow in;
    private final char separator;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int[] ends = new int[64];
    private long[] left = new long[64];
    private boolean[] quoted = new boolean[64];
    private boolean[] folded = new boolean[64];
    private long cells;
    private long leftOfCell;
    private boolean foldedCell;
    private boolean carriage;
    private String mistake = "";

    CsvRecords(ByteWindow in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Reads the next record; false at the end. */
    boolean next() {
        length = 0;
        cells = 0;
        mistake = "";
        skipEmptyLines();
        if (in.peek() < 0 && !carriage) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = cell();
        }
        return true;
    }

    /** A carriage return alone is no empty line: it belongs to the first cell. */
    private void skipEmptyLines() {
        carriage = false;
        while (in.peek() == '\n' || in.peek() == '\r') {
            if (in.next() == '\r' && in.peek() != '\n' && in.peek() >= 0) {
                carriage = true;
                return;
            }
        }
    }

    private boolean cell() {
        leftOfCell = 0;
        foldedCell = false;
        boolean quotes = in.peek() == '"' && !carriage;
        if (quotes) {
            in.next();
            quotedCell();
        } else {
            plainCell();
        }
        if (!mistake.isEmpty()) {
            skipLine();
            return false;
        }
        if (cells < MOST_CELLS) {
            keepCell((int) cells, quotes);
        } else {
            length = ends[MOST_CELLS - 1];
        }
        cells++;
        return in.next() == separator;
    }

    private void keepCell(int cell, boolean quotes) {
        if (cell == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cell);
            left = Arrays.copyOf(left, 2 * cell);
            quoted = Arrays.copyOf(quoted, 2 * cell);
            folded = Arrays.copyOf(folded, 2 * cell);
        }
        if (leftOfCell > 0) {
            // Room for the cells behind it: its own beginning is of no use.
            int start = start(cell);
            leftOfCell += length - start;
            length = start;
        }
        quoted[cell] = quotes;
        folded[cell] = foldedCell;
        left[cell] = leftOfCell;
        ends[cell] = length;
    }

    private void skipLine() {
        int unit = in.peek();
        while (unit >= 0 && unit != '\n') {
            in.next();
            unit = in.peek();
        }
        in.next();
    }

    private void plainCell() {
        if (carriage) {
            add('\r');
            carriage = false;
        }
        length += in.copyCell(bytes, length, separator);
        for (int unit = in.peek(); unit >= 0 && unit != separator && unit != '\n'; unit = in.peek()) {
            if (unit == '"') {
                mistake = "line " + in.line() + ": a quote stands in a cell that has no quotes around it";
                return;
            }
            in.next();
            if (unit == '\r' && (in.peek() == '\n' || in.peek() < 0)) {
                return;
            }
            add(unit);
            length += in.copyCell(bytes, length, separator);
        }
    }

    private void quotedCell() {
        long line = in.line();
        while (true) {
            length += in.copyCell(bytes, length, '"');
            int unit = in.next();
            if (unit < 0) {
                mistake = "line " + line + ": a quoted cell has no closing quote";
                return;
            }
            if (unit == '"') {
                if (in.peek() != '"') {
                    closeQuotes();
                    return;
                }
                in.next();
            }
            if (unit == '\r' && in.peek() == '\n') {
                foldedCell = true;
            } else {
                add(unit);
            }
        }
    }

    private void closeQuotes() {
        if (in.peek() == '\r') {
            in.next();
            if (in.peek() == '\n' || in.peek() < 0) {
                return;
            }
            mistake = "line " + in.line() + ": text stands behind a closing quote";
        } else if (in.peek() >= 0 && in.peek() != separator && in.peek() != '\n') {
            mistake = "line " + in.line() + ": text stands behind a closing quote";
        }
    }

    private void add(int unit) {
        if (length == bytes.length) {
            if (length >= MOST_KEPT) {
                leftOfCell++;
                return;
            }
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) unit;
    }

    /** The cells of the record; those behind {@link #MOST_CELLS} are only counted. */
    long cells() {
        return cells;
    }

    /** What breaks the record behind its cells; empty if nothing does. */
    String mistake() {
        return mistake;
    }

    /** The array in which the cells lie. */
    byte[] bytes() {
        return bytes;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** The bytes of the cell that were not kept. */
    long left(int cell) {
        return left[cell];
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    /** Whether a line break of two characters within the quotes became one. */
    boolean isFolded(int cell) {
        return folded[cell];
    }
}
