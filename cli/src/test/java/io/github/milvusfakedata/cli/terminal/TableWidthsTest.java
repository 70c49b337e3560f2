package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableWidthsTest {
    @Test
    void everyColumnGetsWhatItWantsIfThereIsRoom() {
        assertThat(TableWidths.of(new int[] {3, 40, 7}, new int[] {3, 16, 7}, 50))
                .containsExactly(3, 40, 7);
    }

    @Test
    void theWidestColumnsGiveWayDownToTheirLeast() {
        assertThat(TableWidths.of(new int[] {3, 40, 30}, new int[] {3, 16, 16}, 53))
                .containsExactly(3, 25, 25);
        assertThat(TableWidths.of(new int[] {20, 40}, new int[] {20, 16}, 36)).containsExactly(20, 16);
    }

    @Test
    void belowTheirLeastColumnsGiveWayTogetherButNoneVanishes() {
        assertThat(TableWidths.of(new int[] {20, 16}, new int[] {20, 16}, 20)).containsExactly(10, 10);
        assertThat(TableWidths.of(new int[] {2, 2, 2}, new int[] {2, 2, 2}, 1)).containsExactly(1, 1, 1);
    }
}
