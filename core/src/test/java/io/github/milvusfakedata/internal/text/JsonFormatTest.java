package io.github.milvusfakedata.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private static final Column NUMBER = new Column("n", new RowNumber());

    @Test
    void writesOneRowALineInsideAList() {
        assertThat(text(List.of(NUMBER), 7, 3)).isEqualTo("[\n{\"n\":7},\n{\"n\":8},\n{\"n\":9}\n]\n");
    }

    @Test
    void jsonLinesAreTheSameRowsWithNothingAroundThem() {
        TextFormat lines = TextFormat.jsonLines(List.of(NUMBER), List.of(NUMBER), new TextMistakes());
        assertThat(text(lines, 7, 3)).isEqualTo("{\"n\":7}\n{\"n\":8}\n{\"n\":9}\n");
        assertThat(lines.output().extension()).isEqualTo("jsonl");
        assertThat(lines.sizes().atMost(3)).isGreaterThanOrEqualTo(24);
    }

    @Test
    void writesASingleRow() {
        assertThat(text(List.of(NUMBER), 0, 1)).isEqualTo("[\n{\"n\":0}\n]\n");
    }

    @Test
    void splicesTheMembersOfTheDynamicField() {
        Column meta = new Column("$meta", texts("{\"a\":1,\"b\":{\"c\":\"}\"}}"));
        assertThat(text(List.of(meta, NUMBER), 0, 1)).isEqualTo("[\n{\"n\":0,\"a\":1,\"b\":{\"c\":\"}\"}}\n]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {} ", "{ }"})
    void anEmptyDynamicFieldLeavesNoTrace(String meta) {
        assertThat(text(List.of(NUMBER, new Column("$meta", texts(meta))), 0, 1))
                .isEqualTo("[\n{\"n\":0}\n]\n");
    }

    @Test
    void aRowOfTheDynamicFieldAloneIsRefused() {
        List<Column> columns = List.of(new Column("$meta", texts("{}")));
        assertThatThrownBy(() -> TextFormat.json(columns, columns)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inlinesObjectsAndQuotesAnyOtherJson() {
        assertThat(text(List.of(new Column("j", texts("{\"a\":1}"))), 0, 1)).contains("{\"j\":{\"a\":1}}");
        assertThat(text(List.of(new Column("j", texts("[1,\"x\"]"))), 0, 1)).contains("{\"j\":\"[1,\\\"x\\\"]\"}");
    }

    @Test
    void escapesFieldNames() {
        Column odd = new Column("a\"b\\", new RowNumber());
        assertThat(text(List.of(odd), 0, 1)).isEqualTo("[\n{\"a\\\"b\\\\\":0}\n]\n");
    }

    @Test
    void everyCharacterAtEveryPlaceSurvives() {
        List<String> names = new ArrayList<>();
        for (char c = 0; c < 0x100; c++) {
            for (int before = 0; before < 10; before++) {
                names.add("x".repeat(before) + c + "y".repeat(9 - before));
            }
        }
        for (String name : names) {
            String quoted = new String(JsonStrings.quoted(name), StandardCharsets.UTF_8);
            byte[] file = ("[{\"v\":" + quoted + "}]").getBytes(StandardCharsets.UTF_8);
            assertThat(JsonReading.rows(file)).isEqualTo(List.of(Map.of("v", name)));
        }
    }

    @Test
    void blocksCutRowsWithoutChangingThem() {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : Columns.layouts()) {
            if (layout.shape() != ColumnShape.LIST) {
                columns.add(Columns.random("f" + columns.size(), layout.asNullable()));
            }
        }
        int rows = 2000;
        TextFormat format = TextFormat.json(columns, columns);
        String whole = text(format, 100, rows);
        assertThat(whole.length()).isGreaterThan(1 << 20);
        String[] lines = whole.split("\n");
        assertThat(lines).hasSize(rows + 2);
        for (int row = 0; row < rows; row += 97) {
            String alone = text(format, 100 + row, 1).split("\n")[1];
            assertThat(lines[row + 1]).isEqualTo(row < rows - 1 ? alone + "," : alone);
        }
    }

    private static String text(List<Column> columns, long firstRow, long rows) {
        return text(TextFormat.json(columns, columns), firstRow, rows);
    }

    private static String text(TextFormat format, long firstRow, long rows) {
        return new String(JsonReading.file(format, firstRow, rows), StandardCharsets.UTF_8);
    }

    /** The same JSON text in every row. */
    static ColumnSource texts(String text) {
        return new SameText(ColumnLayout.of(ColumnShape.JSON), text.getBytes(StandardCharsets.UTF_8));
    }

    private record SameText(ColumnLayout layout, byte[] text) implements ColumnSource {
        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            byte[] bytes = out.requireBytes(rows * text.length);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(text, 0, bytes, row * text.length, text.length);
                out.offsets()[row + 1] = (row + 1) * text.length;
            }
        }
    }

    private record RowNumber() implements ColumnSource {
        @Override
        public ColumnLayout layout() {
            return ColumnLayout.of(ColumnShape.INT64);
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            for (int row = 0; row < rows; row++) {
                out.longs()[row] = firstRow + row;
            }
        }
    }
}
