package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the values of columns stand in the text of a row that this package wrote; characters stand for bytes. */
interface RowGrammar {
    /** The row with something else in the place of a column's value. */
    String replaced(String row, String column, String raw);

    /** A column's key and value. */
    String member(String row, String column);

    /** The row without its last cell and what separates it. */
    String withoutLast(String row);

    /** The grammar of JSON objects. */
    static RowGrammar json() {
        return new JsonGrammar();
    }

    /** The grammar of lines of CSV with these columns. */
    static RowGrammar csv(List<Column> columns) {
        return new CsvGrammar(columns.stream().map(Column::name).toList());
    }

    /** Objects without blanks between their parts. */
    final class JsonGrammar implements RowGrammar {
        @Override
        public String replaced(String row, String column, String raw) {
            int start = value(row, column);
            return row.substring(0, start) + raw + row.substring(end(row, start));
        }

        @Override
        public String member(String row, String column) {
            int start = value(row, column);
            return key(column) + row.substring(start, end(row, start));
        }

        @Override
        public String withoutLast(String row) {
            throw new IllegalStateException("JSON has no cells");
        }

        private static String key(String column) {
            return new String(JsonStrings.quoted(column), StandardCharsets.ISO_8859_1) + ":";
        }

        /** Members of the row are passed one by one, since a text may hold what looks like the key. */
        private static int value(String row, String column) {
            String key = key(column);
            int at = 1;
            while (!row.startsWith(key, at)) {
                at = end(row, end(row, at) + 1) + 1;
                if (at >= row.length()) {
                    throw new IllegalStateException("no " + column + " in " + row);
                }
            }
            return at + key.length();
        }

        /** The end of the value, or key, that starts at a place. */
        private static int end(String row, int start) {
            int depth = 0;
            boolean text = false;
            for (int at = start; at < row.length(); at++) {
                char sign = row.charAt(at);
                if (text) {
                    at += sign == '\\' ? 1 : 0;
                    text = sign != '"';
                } else if (depth == 0 && (sign == ',' || sign == '}' || sign == ':')) {
                    return at;
                } else {
                    text = sign == '"';
                    depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
                }
            }
            throw new IllegalStateException("no end of a value in " + row);
        }
    }

    /**
     * Lines of cells.
     *
     * @param columns the names of the cells, in order
     */
    record CsvGrammar(List<String> columns) implements RowGrammar {
        @Override
        public String replaced(String row, String column, String raw) {
            List<String> cells = cells(row);
            cells.set(columns.indexOf(column), raw);
            return String.join(",", cells);
        }

        @Override
        public String member(String row, String column) {
            throw new IllegalStateException("CSV has no members");
        }

        @Override
        public String withoutLast(String row) {
            List<String> cells = cells(row);
            return String.join(",", cells.subList(0, cells.size() - 1));
        }

        private static List<String> cells(String row) {
            List<String> cells = new ArrayList<>();
            boolean quoted = false;
            int start = 0;
            for (int at = 0; at < row.length(); at++) {
                char sign = row.charAt(at);
                quoted ^= sign == '"';
                if (sign == ',' && !quoted) {
                    cells.add(row.substring(start, at));
                    start = at + 1;
                }
            }
            cells.add(row.substring(start));
            return cells;
        }
    }
}
