package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import java.util.Arrays;

/**
 * Reads CSV as Go's encoding/csv does: cells in double quotes may hold separators and line breaks, two double quotes stand for
 * one, empty lines are passed over, a quote within a cell without quotes is a mistake. A record lies in one array.
 */
final class CsvRecords {
    /** No row of any collection is as long. */
    private static final int LONGEST = 512 << 20;

    private final ByteWindow in;
    private final char separator;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int[] ends = new int[64];
    private boolean[] quoted = new boolean[64];
    private int cells;

    CsvRecords(ByteWindow in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Reads the next record; false at the end. */
    boolean next() {
        while (in.peek() == '\n' || in.peek() == '\r') {
            in.next();
        }
        length = 0;
        cells = 0;
        if (in.peek() < 0) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = cell();
        }
        return true;
    }

    private boolean cell() {
        boolean quotes = in.peek() == '"';
        if (quotes) {
            in.next();
            quotedCell();
        } else {
            plainCell();
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
            quoted = Arrays.copyOf(quoted, 2 * cells);
        }
        quoted[cells] = quotes;
        ends[cells++] = length;
        if (in.peek() == '\r') {
            in.next();
        }
        int mark = in.next();
        if (mark != separator && mark != '\n' && mark >= 0) {
            throw new DamagedFile("line " + in.line() + ": text stands behind a closing quote");
        }
        return mark == separator;
    }

    private void plainCell() {
        for (int unit = in.peek(); unit >= 0 && unit != separator && unit != '\n'; unit = in.peek()) {
            in.next();
            if (unit == '"') {
                throw new DamagedFile("line " + in.line() + ": a quote stands in a cell that has no quotes around it");
            }
            if (unit == '\r' && (in.peek() == '\n' || in.peek() < 0)) {
                return;
            }
            add(unit);
        }
    }

    private void quotedCell() {
        while (true) {
            int unit = in.next();
            if (unit < 0) {
                throw new DamagedFile("a quoted cell has no end");
            }
            if (unit == '"') {
                if (in.peek() != '"') {
                    return;
                }
                in.next();
            }
            add(unit);
        }
    }

    private void add(int unit) {
        if (length == bytes.length) {
            if (length >= LONGEST) {
                throw new DamagedFile("line " + in.line() + ": a row has more than " + LONGEST + " bytes");
            }
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) unit;
    }

    /** The cells of the record. */
    int cells() {
        return cells;
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

    boolean isQuoted(int cell) {
        return quoted[cell];
    }
}
