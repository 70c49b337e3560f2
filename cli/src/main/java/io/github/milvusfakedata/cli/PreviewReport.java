package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.cli.terminal.TextTable;
import io.github.milvusfakedata.cli.terminal.TextTable.Alignment;
import io.github.milvusfakedata.cli.terminal.TextTable.Overflow;
import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first rows of a dataset as a table. */
final class PreviewReport {
    /** The most rows that a preview shows. */
    static final int ROWS = 5;

    private PreviewReport() {}

    /** The table's lines, none wider than {@code width}. */
    static List<String> lines(Collection collection, List<Row> rows, int width, Style style) {
        Map<String, Field> fields = new LinkedHashMap<>();
        collection.fields().forEach(field -> fields.put(field.name(), field));
        List<TableColumn> columns = new ArrayList<>();
        for (String name : rows.get(0).names()) {
            Field dynamic = Field.of(name, MilvusType.JSON).build();
            columns.add(column(collection, fields.getOrDefault(name, dynamic), rows));
        }
        return new TextTable(columns).lines(width, style);
    }

    private static TableColumn column(Collection collection, Field field, List<Row> rows) {
        Alignment alignment = Alignment.LEFT;
        boolean whole = true;
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            Object value = row.get(field.name());
            alignment = value instanceof Number ? Alignment.RIGHT : alignment;
            whole &= !(value instanceof String || value instanceof List);
            cells.add(MomentText.of(collection, field, value));
        }
        return new TableColumn(Printable.of(field.name()), alignment, whole ? Overflow.CUT_LAST : Overflow.CUT, cells);
    }
}
