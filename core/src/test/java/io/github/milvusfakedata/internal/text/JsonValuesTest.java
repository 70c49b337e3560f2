package io.github.milvusfakedata.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What foreign parsers read is what the buffers hold: every shape, with and without nulls. */
class JsonValuesTest {
    private static final int ROWS = 300;

    static List<ColumnLayout> layouts() {
        List<ColumnLayout> layouts = new ArrayList<>();
        for (ColumnLayout layout : Columns.layouts()) {
            layouts.add(layout);
            layouts.add(layout.asNullable());
        }
        return layouts;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void jacksonReadsWhatTheBufferHolds(ColumnLayout layout) {
        Column column = Columns.random("value", layout);
        // One block, since list elements of the fixture depend on the whole range.
        List<Map<String, Object>> rows = JsonReading.rows(JsonReading.file(format(List.of(column)), 5, 40));
        ColumnBuffer buffer = new ColumnBuffer(layout);
        column.source().fill(5, 40, buffer);
        assertThat(rows).hasSize(40);
        int nulls = 0;
        for (int row = 0; row < 40; row++) {
            Object read = rows.get(row).get("value");
            assertThat(rows.get(row)).containsOnlyKeys("value");
            if (buffer.isNull(row)) {
                assertThat(read).isNull();
                nulls++;
            } else {
                assertThat(read).isNotNull();
                checkSame(read, buffer, row);
            }
        }
        assertThat(nulls > 0).isEqualTo(layout.nullable());
    }

    @Test
    void duckDbReadsWhatTheBuffersHold(@TempDir Path directory) throws IOException, SQLException {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : layouts()) {
            if (layout.shape() != ColumnShape.JSON && layout.shape() != ColumnShape.LIST) {
                columns.add(Columns.random("f" + columns.size(), layout));
            }
        }
        Path file = directory.resolve("data.json");
        Files.write(file, JsonReading.file(format(columns), 0, ROWS));
        List<ColumnBuffer> buffers = new ArrayList<>();
        for (Column column : columns) {
            ColumnBuffer buffer = new ColumnBuffer(column.layout());
            column.source().fill(0, ROWS, buffer);
            buffers.add(buffer);
        }
        // One JSON text a value, so that DuckDB's own number types don't stand between.
        StringBuilder types = new StringBuilder();
        columns.forEach(column -> types.append(column.name()).append(": 'JSON', "));
        String query = "SELECT * FROM read_json('" + file + "', format = 'array', columns = {" + types + "})";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int row = 0;
            for (; result.next(); row++) {
                for (int i = 0; i < columns.size(); i++) {
                    checkText(result.getString(i + 1), buffers.get(i), row);
                }
            }
            assertThat(row).isEqualTo(ROWS);
        }
    }

    private static void checkText(String json, ColumnBuffer buffer, int row) {
        if (buffer.isNull(row)) {
            assertThat(json == null || json.equals("null")).isTrue();
            return;
        }
        byte[] list = ("[{\"value\":" + json + "}]").getBytes(StandardCharsets.UTF_8);
        checkSame(JsonReading.rows(list).get(0).get("value"), buffer, row);
    }

    private static TextFormat format(List<Column> columns) {
        return TextFormat.json(columns, columns);
    }

    /** Compares one value that was read with a row of the buffer that is not null. */
    static void checkSame(Object read, ColumnBuffer buffer, int row) {
        int width = buffer.layout().width();
        switch (buffer.layout().shape()) {
            case BOOL -> assertThat(read).isEqualTo(buffer.bytes()[row] == 1);
            case INT8, INT16, INT32 -> assertThat(read).isEqualTo(BigDecimal.valueOf(buffer.ints()[row]));
            case INT64 -> assertThat(read).isEqualTo(BigDecimal.valueOf(buffer.longs()[row]));
            case FLOAT -> assertThat(((BigDecimal) read).floatValue()).isEqualTo(buffer.floats()[row] + 0f);
            case DOUBLE -> assertThat(((BigDecimal) read).doubleValue()).isEqualTo(buffer.doubles()[row] + 0.0);
            case STRING -> assertThat(read).isEqualTo(text(buffer, row));
            case JSON ->
                assertThat(List.of(Map.of("v", read)))
                        .isEqualTo(JsonReading.rows(
                                ("[{\"v\":" + text(buffer, row) + "}]").getBytes(StandardCharsets.UTF_8)));
            case FLOAT_VECTOR -> {
                List<BigDecimal> numbers = numbers(read, width);
                for (int i = 0; i < width; i++) {
                    assertThat(numbers.get(i).floatValue()).isEqualTo(buffer.floats()[row * width + i] + 0f);
                }
            }
            case FLOAT16_VECTOR -> checkHalves(numbers(read, width / 2), buffer, row, false);
            case BFLOAT16_VECTOR -> checkHalves(numbers(read, width / 2), buffer, row, true);
            case BINARY_VECTOR -> checkBytes(numbers(read, width), buffer, row, 0xFF);
            case INT8_VECTOR -> checkBytes(numbers(read, width), buffer, row, -1);
            case SPARSE_VECTOR -> assertThat(read).isEqualTo(sparse(buffer, row, (Map<?, ?>) read));
            case LIST -> {
                int start = buffer.offsets()[row];
                assertThat((List<?>) read).hasSize(buffer.offsets()[row + 1] - start);
                for (int i = 0; i < ((List<?>) read).size(); i++) {
                    checkSame(((List<?>) read).get(i), buffer.element(), start + i);
                }
            }
            case STRUCT -> {
                Map<?, ?> members = (Map<?, ?>) read;
                assertThat(members).hasSize(buffer.members().size());
                for (int i = 0; i < buffer.members().size(); i++) {
                    String name = buffer.layout().members().get(i).name();
                    checkSame(members.get(name), buffer.members().get(i), row);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<BigDecimal> numbers(Object read, int count) {
        assertThat((List<?>) read).hasSize(count);
        return (List<BigDecimal>) read;
    }

    private static void checkBytes(List<BigDecimal> numbers, ColumnBuffer buffer, int row, int mask) {
        int width = buffer.layout().width();
        for (int i = 0; i < width; i++) {
            assertThat(numbers.get(i).intValueExact()).isEqualTo(buffer.bytes()[row * width + i] & mask);
        }
    }

    /** The exact value lies at or just before what was read, and the same after cutting off bits. */
    private static void checkHalves(List<BigDecimal> numbers, ColumnBuffer buffer, int row, boolean brain) {
        int width = buffer.layout().width();
        for (int i = 0; i < width / 2; i++) {
            byte[] bytes = buffer.bytes();
            int bits = bytes[row * width + 2 * i] & 0xFF | (bytes[row * width + 2 * i + 1] & 0xFF) << 8;
            float read = numbers.get(i).floatValue();
            float value = brain ? Float.intBitsToFloat(bits << 16) : half(bits);
            assertThat(Math.abs(read)).isGreaterThanOrEqualTo(Math.abs(value));
            assertThat((double) read).isCloseTo(value, within(halfStep(bits, brain)));
        }
    }

    private static double halfStep(int bits, boolean brain) {
        int magnitude = bits & 0x7FFF;
        double value = brain ? Float.intBitsToFloat(magnitude << 16) : half(magnitude);
        double next = brain ? Float.intBitsToFloat(magnitude + 1 << 16) : half(magnitude + 1);
        return (next - value) / 2;
    }

    private static float half(int bits) {
        int biased = bits >> 10 & 31;
        int fraction = bits & 0x3FF;
        float value = biased == 0 ? fraction * 0x1p-24f : Math.scalb((float) (fraction | 0x400), biased - 25);
        return (bits & 0x8000) == 0 ? value : -value;
    }

    /** The row's entries as the file should have them, with the very numbers that were read where they are equal. */
    private static Map<String, Object> sparse(ColumnBuffer buffer, int row, Map<?, ?> read) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = buffer.offsets()[row]; i < buffer.offsets()[row + 1]; i++) {
            String index = Integer.toUnsignedString(buffer.ints()[i]);
            Object number = read.get(index);
            boolean same = number instanceof BigDecimal && ((BigDecimal) number).floatValue() == buffer.floats()[i];
            entries.put(index, same ? number : buffer.floats()[i]);
        }
        return entries;
    }

    static String text(ColumnBuffer buffer, int row) {
        if (buffer.layout().dictionary().isPresent()) {
            return buffer.layout().dictionary().get().text(buffer.ints()[row]);
        }
        int start = buffer.offsets()[row];
        return new String(buffer.bytes(), start, buffer.offsets()[row + 1] - start, StandardCharsets.UTF_8);
    }
}
