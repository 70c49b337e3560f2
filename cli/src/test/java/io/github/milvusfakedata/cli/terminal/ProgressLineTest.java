package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void showsShareBarAndFigures() {
        new ProgressLine(out, 50).draw(0.25, List.of("100 rows/s", "2 MB/s"));

        assertThat(drawn()).isEqualTo("\r\u001b[K 25 %  " + "█".repeat(6) + "░".repeat(16) + "  100 rows/s  2 MB/s");
    }

    @Test
    void leavesOutTheLeastImportantFiguresWhereTheTerminalIsNarrow() {
        new ProgressLine(out, 30).draw(1, List.of("100 rows/s", "2 MB/s"));

        assertThat(drawn()).contains("100 %").contains("100 rows/s").doesNotContain("MB/s");
        assertThat(DisplayWidth.of(drawn().substring(4))).isLessThan(30);
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
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
