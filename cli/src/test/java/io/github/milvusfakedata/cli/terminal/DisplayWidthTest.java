package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void asciiAndAccentedLettersTakeOneCell() {
        assertThat(DisplayWidth.of("Zürich 42 – Łódź")).isEqualTo(16);
    }

    @Test
    void eastAsianCharactersTakeTwoCells() {
        assertThat(DisplayWidth.of("东京タワー서울")).isEqualTo(14);
        assertThat(DisplayWidth.of("ｆｕｌｌ")).isEqualTo(8);
    }

    @Test
    void emojiTakeTwoCellsAlthoughTheyAreTwoChars() {
        assertThat(DisplayWidth.of("🚀")).isEqualTo(2);
        assertThat(DisplayWidth.of("a🚀b")).isEqualTo(4);
    }

    @Test
    void combiningMarksTakeNoCell() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u200B")).isZero();
    }

    @Test
    void shorteningNeverCutsAWideCharacterInHalf() {
        assertThat(DisplayWidth.shortened("东京都", 6)).isEqualTo("东京都");
        assertThat(DisplayWidth.shortened("东京都", 5)).isEqualTo("东京…");
        assertThat(DisplayWidth.shortened("东京都", 4)).isEqualTo("东…");
        assertThat(DisplayWidth.shortened("🚀🚀", 3)).isEqualTo("🚀…");
        assertThat(DisplayWidth.shortened("abc", 1)).isEqualTo("…");
    }

    @Test
    void paddingCountsCells() {
        assertThat(DisplayWidth.padded("东京", 6)).isEqualTo("东京  ");
        assertThat(DisplayWidth.paddedLeft("东京", 6)).isEqualTo("  东京");
        assertThat(DisplayWidth.padded("abc", 2)).isEqualTo("abc");
    }
}
