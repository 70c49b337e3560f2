package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PreviewReportTest {
    private static final Pattern CUT = Pattern.compile("[^ …]…");

    private static List<String> preview(int width, String builtin) {
        Terminal terminal = new Terminal(false, true, true, width, false);
        return CliRun.of(terminal, "", "generate", "--builtin", builtin, "--seed", "1", "--preview", "--dry-run")
                .outLines();
    }

    /** Seen: dates as 1656235310598 alone. */
    @Test
    void aNumberThatIsAMomentShowsItsDay() {
        assertThat(preview(80, "users"))
                .anyMatch(line -> line.matches(".*\\b1\\d{12} \\(20[12]\\d-\\d\\d-\\d\\d\\).*"));
        assertThat(preview(80, "simple")).noneMatch(line -> line.contains(" (20"));
    }

    /** Seen: texts cut after 17 characters in a terminal of 200. */
    @Test
    void textsAreCutLaterWhereTheTerminalIsWider() {
        assertThat(longestCut(80)).isBetween(16, 40);
        assertThat(longestCut(200)).isGreaterThanOrEqualTo(40);
        assertThat(preview(200, "news")).allMatch(line -> line.length() <= 200);
    }

    private static int longestCut(int width) {
        String heading = preview(width, "news").stream()
                .filter(line -> line.startsWith("headline"))
                .findFirst()
                .orElseThrow();
        Matcher cut = CUT.matcher(String.join("\n", preview(width, "news")));
        assertThat(cut.find()).isTrue();
        return heading.indexOf("summary") - 2;
    }
}
