package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void showsShareBarAndFigures() {
        new ProgressLine(out, 50).draw(0.25, List.of("100 rows/s", "2 MB/s"));

        assertThat(drawn()).isEqualTo("\r\u001b[K 25 %  " + "█".repeat(6) + "░".repeat(16) + "  100 rows/s  2 MB/s");
    }

    @ParameterizedTest
    @CsvSource({"200, 40", "48, 40", "47, 39", "16, 8", "9, 1", "8, 0", "1, 0"})
    void theBarTakesTheRoomThatThereIsUpToFortyCells(int columns, int cells) {
        new ProgressLine(out, columns).draw(0.5, List.of());

        assertThat(drawn().chars().filter(cell -> cell == '█' || cell == '░').count())
                .isEqualTo(cells);
    }

    @Test
    void figuresLeaveTheBarEightCells() {
        new ProgressLine(out, 28).draw(0.5, List.of("100 rows/s"));
        assertThat(drawn()).endsWith(" 50 %  " + "█".repeat(4) + "░".repeat(4) + "  100 rows/s");

        bytes.reset();
        new ProgressLine(out, 27).draw(0.5, List.of("100 rows/s"));
        assertThat(drawn()).endsWith(" 50 %  " + "█".repeat(10) + "░".repeat(9));
    }

    @Test
    void leavesOutTheLeastImportantFiguresWhereTheTerminalIsNarrow() {
        new ProgressLine(out, 30).draw(1, List.of("100 rows/s", "2 MB/s"));

        assertThat(drawn()).contains("100 %").contains("100 rows/s").doesNotContain("MB/s");
        assertThat(DisplayWidth.of(drawn().substring(4))).isLessThan(30);
    }

    /** So that a terminal that has just become narrower cuts the line in place of breaking it. */
    @Test
    void drawsWithoutWrappingAndLeavesTheTerminalWrapping() {
        new ProgressLine(out, 20).draw(0, List.of());

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("\r\u001b[K\u001b[?7l")
                .endsWith("\u001b[?7h");
    }

    @Test
    void takesTheNewWidthOfATerminal() {
        ProgressLine line = new ProgressLine(out, 48);
        line.resize(16);
        line.draw(0, List.of());

        assertThat(drawn()).endsWith("%  " + "░".repeat(8));
    }

    @Test
    void clearsOnlyWhatItHasDrawn() {
        ProgressLine line = new ProgressLine(out, 80);
        line.clear();
        assertThat(drawn()).isEmpty();

        line.draw(0, List.of());
        line.clear();
        line.clear();
        assertThat(drawn()).endsWith("░\r\u001b[K");
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\u001b[?7l", "").replace("\u001b[?7h", "");
    }
}
