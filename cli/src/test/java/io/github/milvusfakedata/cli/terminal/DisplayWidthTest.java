package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void textIsBrokenAtBlanksAndWithinWordsOnlyIfItMust() {
        assertThat(DisplayWidth.wrapped("one two  three", 7)).containsExactly("one two", "three");
        assertThat(DisplayWidth.wrapped("one twothreefour", 7)).containsExactly("one", "twothre", "efour");
        assertThat(DisplayWidth.wrapped("东京 タワーの塔", 6)).containsExactly("东京", "タワー", "の塔");
        assertThat(DisplayWidth.wrapped("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
        assertThat(DisplayWidth.wrapped("", 9)).containsExactly("");
        assertThat(DisplayWidth.wrapped("   ", 2)).containsExactly("");
    }

    @Test
    void brokenTextIsWholeAndNeverTooWide() {
        String text = "Łódź, 东京都庁舎展望室からの眺め 🚀🚀🚀 and a averyverylongword in between ".repeat(3);
        for (int cells = 2; cells < 60; cells++) {
            int most = cells;
            List<String> lines = DisplayWidth.wrapped(text, cells);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(most));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    /** A line of blanks alone, or one that begins with more than its indent, is not what a text with wide gaps means. */
    @Test
    void blanksBeforeAndBetweenWordsAreKeptWithinALineAlone() {
        assertThat(DisplayWidth.wrappedWords("  one  two  three", 10, "    "))
                .containsExactly("  one  two", "    three");
        assertThat(DisplayWidth.wrappedWords("      /a/long/path to", 10, "      "))
                .containsExactly("      /a/long/path", "      to");
    }
}
