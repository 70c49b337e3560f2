package io.github.milvusfakedata.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.junit.jupiter.params.provider.MethodSource;

/** CSV holds the values that JSON holds: raw texts and numbers, and the JSON text of everything else. */
class CsvFormatTest {
    private static final int ROWS = 40;
    private static final long FIRST_ROW = 5;

    static List<ColumnLayout> layouts() {
        return JsonValuesTest.layouts();
    }

    @Test
    void aHeaderComesFirstAndEachRowIsALine() {
        List<Column> columns =
                List.of(Columns.random("a", ColumnLayout.of(ColumnShape.BOOL)), quoted("say, \"hi\"", "x"));
        assertThat(text(columns, 0, 2)).matches("a,\"say, \"\"hi\"\"\"\n(true|false),x\n(true|false),x\n");
    }

    @Test
    void quotesACellOnlyWhereItNeedsThem() {
        assertThat(CsvText.cell("")).isEmpty();
        assertThat(CsvText.cell(" a b;c'd|e\tf ")).isEqualTo(" a b;c'd|e\tf ");
        assertThat(CsvText.cell("żółć 漢字 🚀")).isEqualTo("żółć 漢字 🚀");
        for (int before = 0; before < 20; before++) {
            for (String special : List.of(",", "\n", "\r")) {
                String text = "x".repeat(before) + special + "y".repeat(3);
                assertThat(CsvText.cell(text)).isEqualTo('"' + text + '"');
            }
            String start = "x".repeat(before);
            assertThat(CsvText.cell(start + "\"\"yy\"")).isEqualTo('"' + start + "\"\"\"\"yy\"\"\"");
        }
    }

    /** A reader skips an empty line, and with it a row. */
    @Test
    void aLineIsNeverEmpty() {
        Column nulls = Columns.random("n", ColumnLayout.of(ColumnShape.INT64).asNullable());
        assertThat(text(List.of(nulls), 0, 100).split("\n"))
                .hasSize(101)
                .contains("\"\"")
                .doesNotContain("");
    }

    @Test
    void aRowOfNoColumnIsRefused() {
        assertThatThrownBy(() -> TextFormat.csv(List.of(), List.of(), new TextMistakes()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDynamicFieldIsAColumnOfItsOwn() {
        assertThat(text(List.of(quoted("$meta", "{\"a\":1}")), 0, 1)).isEqualTo("$meta\n\"{\"\"a\"\":1}\"\n");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void duckDbReadsWhatTheBufferHolds(ColumnLayout layout, @TempDir Path directory) throws IOException, SQLException {
        Column column = Columns.random("value", layout);
        Column other = Columns.random("other", ColumnLayout.of(ColumnShape.INT32));
        Path file = directory.resolve("data.csv");
        Files.write(
                file,
                JsonReading.file(
                        TextFormat.csv(List.of(other, column), List.of(other, column), new TextMistakes()),
                        FIRST_ROW,
                        ROWS));
        ColumnBuffer buffer = new ColumnBuffer(layout);
        column.source().fill(FIRST_ROW, ROWS, buffer);
        List<String> cells = cells(file);
        assertThat(cells).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            check(cells.get(row), buffer, row);
        }
    }

    private static void check(String cell, ColumnBuffer buffer, int row) {
        if (buffer.isNull(row)) {
            assertThat(cell).isEmpty();
            return;
        }
        switch (buffer.layout().shape()) {
            case STRING, JSON -> assertThat(cell).isEqualTo(JsonValuesTest.text(buffer, row));
            case BOOL,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    FLOAT,
                    DOUBLE,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> {
                byte[] list = ("[{\"value\":" + cell + "}]").getBytes(StandardCharsets.UTF_8);
                JsonValuesTest.checkSame(JsonReading.rows(list).get(0).get("value"), buffer, row);
            }
        }
    }

    /** The second column's cells as texts. */
    private static List<String> cells(Path file) throws SQLException {
        String query = "SELECT coalesce(value, '') FROM read_csv('" + file + "', auto_detect = false, header = true,"
                + " delim = ',', quote = '\"', escape = '\"', new_line = '\\n',"
                + " columns = {other: 'VARCHAR', value: 'VARCHAR'})";
        List<String> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                cells.add(result.getString(1));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("io.github.milvusfakedata.internal.read.BuiltinSchemasTest#ids")
    void filesOfBuiltInSchemasStayWithinTheirBound(String id) {
        Collection collection = FakeData.builtin(id).collection();
        TextFormat format = TextFormat.csv(
                CollectionColumns.rows(collection, 7).bind(),
                CollectionColumns.rows(collection, 0).sample(),
                new TextMistakes());
        for (long rows : new long[] {1, 50, 700}) {
            long bytes = JsonReading.file(format, 0, rows).length;
            assertThat(bytes).isLessThanOrEqualTo(format.sizes().atMost(rows));
            if (rows > 50) {
                assertThat((double) bytes).isGreaterThan(0.75 * format.sizes().atMost(rows));
            }
        }
    }

    private static Column quoted(String name, String text) {
        return new Column(name, JsonFormatTest.texts(text));
    }

    private static String text(List<Column> columns, long firstRow, long rows) {
        return new String(
                JsonReading.file(TextFormat.csv(columns, columns, new TextMistakes()), firstRow, rows),
                StandardCharsets.UTF_8);
    }
}
