package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How languages write numbers and dates. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource({"1, 1er", "2, 2", "11, 11", "21, 21"})
    void theFirstOfAMonthIsWrittenAsTheGrammarSays(int day, String expected) {
        assertThat(date("[list settings]\ndate: D\nfirst: 1er\n", day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "2, 2.5"})
    void theFirstOfAMonthIsANumberUnlessTheGrammarSaysMore(int day, String expected) {
        assertThat(date("[list settings]\ndate: D.N\n", day)).isEqualTo(expected);
    }

    /** A day of May. */
    private static String date(String grammar, int day) {
        Scratch scratch = new Scratch();
        new Figures(Grammar.of(FrameFile.parse("xx/grammar", grammar))).date(day, 5, null, 0, scratch);
        return new String(scratch.bytes(), 0, scratch.size(), StandardCharsets.UTF_8);
    }
}
