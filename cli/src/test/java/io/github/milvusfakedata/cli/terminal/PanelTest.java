package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
    @Test
    void labelsAndTextsStandInAFrame() {
        List<String> lines = new Panel("东京")
                .add("Name", "Łódź 🚀")
                .add("Empty", "")
                .add("Kind", "a city")
                .lines(80, Style.PLAIN);

        assertThat(lines)
                .containsExactly("╭─ 东京 ────────╮", "│ Name  Łódź 🚀 │", "│ Kind  a city  │", "╰───────────────╯");
    }

    @Test
    void whatIsTooLongGoesOnBelow() {
        for (int width : new int[] {20, 60, 80, 200}) {
            List<String> lines = new Panel("t".repeat(70))
                    .add("Description", "东京 🚀 word ".repeat(20))
                    .lines(width, Style.PLAIN);
            assertThat(lines).hasSizeGreaterThan(4).allSatisfy(line -> assertThat(DisplayWidth.of(line))
                    .isEqualTo(Math.min(width, 100)));
        }
    }
}
