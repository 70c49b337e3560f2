package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as lines of CSV. A cell holds what {@code internal/util/importutilv2/csv/row_parser.go} takes: the raw text of a
 * string, the digits of a number, the JSON text of everything else; the dynamic field is a column of its own.
 */
final class CsvRows implements RowText {
    /** What a reader would skip, were it the only cell of its line, without quotes. */
    private static final byte[] EMPTY_LINE = "\"\"".getBytes(StandardCharsets.US_ASCII);

    private final List<Column> columns;
    private final CsvCell[] cells;

    CsvRows(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a row needs a column");
        }
        this.columns = List.copyOf(columns);
        cells = columns.stream().map(column -> CsvCell.of(column.layout())).toArray(CsvCell[]::new);
    }

    /** The first line without its end. */
    static String header(List<Column> columns) {
        return columns.stream().map(column -> CsvText.cell(column.name())).collect(Collectors.joining(","));
    }

    @Override
    public RowWorkspace newWorkspace() {
        return new RowWorkspace(columns);
    }

    @Override
    public void write(int row, RowWorkspace workspace) {
        TextBuffer out = workspace.text();
        int start = out.position();
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.put(',');
            }
            ColumnBuffer buffer = workspace.buffers()[i];
            if (!buffer.isNull(row)) {
                cells[i].write(buffer, row, workspace);
            }
        }
        if (out.position() == start) {
            out.put(EMPTY_LINE);
        }
    }

    /** Writes the value of one row of a column as a cell. */
    @FunctionalInterface
    private interface CsvCell {
        /** Appends the value of a row that is not null to the workspace's text. */
        void write(ColumnBuffer column, int row, RowWorkspace workspace);

        /** The writer of a layout's values. */
        static CsvCell of(ColumnLayout layout) {
            JsonValue value = JsonValue.of(layout);
            return switch (layout.shape()) {
                case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE ->
                    (column, row, workspace) -> value.write(column, row, workspace.text());
                case STRING -> layout.dictionary().isPresent() ? ofDictionary(layout) : CsvCell::writeText;
                case JSON -> CsvCell::writeText;
                case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> inQuotes(value);
                case SPARSE_VECTOR, LIST, STRUCT -> escaped(value);
            };
        }

        private static void writeText(ColumnBuffer column, int row, RowWorkspace workspace) {
            CsvText.write(column.bytes(), column.offsets()[row], column.offsets()[row + 1], workspace.text());
        }

        /** Quotes each text of a dictionary once. */
        private static CsvCell ofDictionary(ColumnLayout layout) {
            byte[][] texts = new byte[layout.dictionary().orElseThrow().size()][];
            for (int code = 0; code < texts.length; code++) {
                String text = layout.dictionary().get().text(code);
                texts[code] = CsvText.cell(text).getBytes(StandardCharsets.UTF_8);
            }
            return (column, row, workspace) -> workspace.text().put(texts[column.ints()[row]]);
        }

        /** Lists of numbers: they have commas but never a quote. */
        private static CsvCell inQuotes(JsonValue value) {
            return (column, row, workspace) -> {
                TextBuffer out = workspace.text();
                out.put('"');
                value.write(column, row, out);
                out.put('"');
            };
        }

        /** JSON with texts or keys in it. */
        private static CsvCell escaped(JsonValue value) {
            return (column, row, workspace) -> {
                TextBuffer cell = workspace.cell();
                cell.clear();
                value.write(column, row, cell);
                CsvText.write(cell.bytes(), 0, cell.position(), workspace.text());
            };
        }
    }
}
