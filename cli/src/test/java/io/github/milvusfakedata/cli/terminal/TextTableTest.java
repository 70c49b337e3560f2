package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void aTableThatFitsIsShownWhole() {
        TextTable table = new TextTable(List.of(number("id", List.of("7", "12")), text("name", List.of("Łódź", "东京"))));

        assertThat(table.lines(80, Style.PLAIN)).containsExactly("id  name", "──  ────", " 7  Łódź", "12  东京");
    }

    @Test
    void theWidestTextGivesWayFirst() {
        TextTable table = new TextTable(List.of(
                number("price", List.of("1234.56")),
                text("title", List.of("a title that is far too long for this terminal")),
                text("tag", List.of("short"))));

        assertThat(table.lines(40, Style.PLAIN).get(2)).isEqualTo("1234.56  a title that is far too…  short");
    }

    @Test
    void columnsThatDontFitSideBySideGoOnBelow() {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            columns.add(text("column_number_" + i, List.of("some longer value " + i)));
        }

        List<String> lines = new TextTable(columns).lines(60, Style.PLAIN);

        assertThat(lines).filteredOn(String::isEmpty).hasSize(2);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
        assertThat(String.join("\n", lines).split("column_n", -1)).hasSize(10);
    }

    @Test
    void noLineIsWiderThanTheTerminalWhateverStandsInTheCells() {
        String[] texts = {"", "x", "东京都庁舎展望室からの眺め", "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀", "a\u0301".repeat(50), "123456789012345678"
        };
        for (int width : new int[] {20, 60, 80, 200}) {
            List<TableColumn> columns = new ArrayList<>();
            for (int i = 0; i < 19; i++) {
                String heading = "f" + "x".repeat(i * 2);
                List<String> cells = List.of(texts[i % 6], texts[(i + 1) % 6]);
                columns.add(i % 3 == 0 ? number(heading, cells) : text(heading, cells));
            }
            assertThat(new TextTable(columns).lines(width, Style.PLAIN))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void headingsAreBoldOnlyWithColours() {
        TextTable table = new TextTable(List.of(text("id", List.of("1"))));

        assertThat(table.lines(80, Style.COLOURED).get(0)).isEqualTo("\u001b[1mid\u001b[0m");
        assertThat(String.join("", table.lines(80, Style.PLAIN))).doesNotContain("\u001b");
    }

    private static TableColumn text(String heading, List<String> cells) {
        return TableColumn.cut(heading, cells);
    }

    private static TableColumn number(String heading, List<String> cells) {
        return TableColumn.number(heading, cells);
    }
}
