package io.github.milvusfakedata.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB reads what we write: every shape, nullable and not, value by value. */
class ParquetFormatTest {
    private static final long FIRST_ROW = 1000;
    private static final StringDictionary COLOURS = StringDictionary.of(List.of("", "red", "grün", "blue", "青", "x"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Compression.class)
    void everyShapeIsReadBackValueByValueWithEveryCompression(Compression compression) throws Exception {
        assertReadsBack(columns(everyLayout(), 7), TestFile.options(compression, 300), 700);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 63, 64, 65, 100})
    void rowGroupsAndFilesOfAnySizeAreReadBack(int rows) throws Exception {
        assertReadsBack(columns(everyLayout(), rows), TestFile.options(Compression.AUTO, 9), rows);
        assertReadsBack(columns(everyLayout(), rows), TestFile.options(Compression.NONE, 1000), rows);
    }

    @Test
    void columnsOfSeveralPagesAreReadBack() throws Exception {
        List<ColumnLayout> layouts = new ArrayList<>();
        layouts.add(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 4096));
        layouts.add(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 4096).asNullable());
        layouts.add(ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 4099).asNullable());
        List<Column> columns = columns(layouts, 3);
        columns.add(new Column(
                "long_texts", new TestSource(ColumnLayout.of(ColumnShape.STRING).asNullable(), 5, 4000, 0.1)));
        ColumnLayout numbers =
                ColumnLayout.list(ColumnLayout.of(ColumnShape.INT64)).asNullable();
        columns.add(new Column("long_lists", new TestSource(numbers, 6, 4000, 0.1)));
        assertReadsBack(columns, TestFile.options(Compression.AUTO, 50_000), 300);
    }

    @Test
    void columnsOfNothingButNullsAreReadBack() throws Exception {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : everyLayout()) {
            if (layout.nullable()) {
                columns.add(new Column("c" + columns.size(), new TestSource(layout, 1, 12, 1.0)));
            }
        }
        assertReadsBack(columns, TestFile.options(Compression.AUTO, 100), 130);
    }

    private void assertReadsBack(List<Column> columns, ParquetOptions options, int rows)
            throws IOException, SQLException {
        byte[] file = TestFile.bytes(new ParquetFormat(columns, columns, options), FIRST_ROW, rows);
        Path path = TestFile.write(directory, file);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from read_parquet('" + path + "')")) {
            List<ColumnBuffer> expected = new ArrayList<>();
            for (Column column : columns) {
                ColumnBuffer buffer = new ColumnBuffer(column.layout());
                column.source().fill(FIRST_ROW, rows, buffer);
                expected.add(buffer);
            }
            for (int row = 0; row < rows; row++) {
                assertThat(result.next()).isTrue();
                for (int c = 0; c < columns.size(); c++) {
                    assertSame(columns.get(c), expected.get(c), row, result.getObject(c + 1));
                }
            }
            assertThat(result.next()).isFalse();
        }
    }

    private static void assertSame(Column column, ColumnBuffer expected, int row, Object read) {
        Object value = TestValues.of(read);
        if (column.layout().shape() == ColumnShape.SPARSE_VECTOR && value != null) {
            value = TestValues.sparse((String) value);
        }
        assertThat(value)
                .as("%s %s row %d", column.name(), column.layout(), row)
                .isEqualTo(TestValues.of(expected, row));
    }

    private static List<Column> columns(List<ColumnLayout> layouts, long seed) {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : layouts) {
            columns.add(new Column("c" + columns.size(), new TestSource(layout, seed + columns.size())));
        }
        return columns;
    }

    /** Everything that a struct may hold; Milvus has no sparse vectors there. */
    private static List<ColumnLayout.MemberLayout> members(List<ColumnLayout> layouts) {
        List<ColumnLayout.MemberLayout> members = new ArrayList<>();
        for (ColumnLayout layout : layouts) {
            if (layout.element().isEmpty() && layout.shape() != ColumnShape.SPARSE_VECTOR) {
                members.add(new ColumnLayout.MemberLayout("m" + members.size(), layout));
            }
        }
        members.add(new ColumnLayout.MemberLayout("colour", ColumnLayout.dictionary(COLOURS)));
        return members;
    }

    private static List<ColumnLayout> everyLayout() {
        List<ColumnLayout> layouts = new ArrayList<>();
        for (ColumnShape shape : ColumnShape.values()) {
            switch (shape) {
                case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING -> {
                    layouts.add(ColumnLayout.of(shape));
                    layouts.add(ColumnLayout.list(ColumnLayout.of(shape)));
                }
                case JSON, SPARSE_VECTOR -> layouts.add(ColumnLayout.of(shape));
                case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> {
                    layouts.add(ColumnLayout.vector(shape, 1));
                    layouts.add(ColumnLayout.vector(shape, 32));
                    layouts.add(ColumnLayout.vector(shape, 33));
                }
                case LIST, STRUCT -> {}
            }
        }
        layouts.add(ColumnLayout.list(ColumnLayout.struct(members(layouts))));
        layouts.add(ColumnLayout.dictionary(COLOURS));
        layouts.add(ColumnLayout.list(ColumnLayout.dictionary(COLOURS)));
        List<ColumnLayout> all = new ArrayList<>(layouts);
        layouts.forEach(layout -> all.add(layout.asNullable()));
        return all;
    }
}
