package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions and their answers. */
class FrameExchangesTest {
    private static final int ANSWER = FrameRole.ANSWER.ordinal();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[frames exchange]  | Which {part} is it? => It is the {part}. | the list part has a slot in",
                "[frames exchange]  | Which {part} is it? => It is {a part}.   | the list part has a slot in",
                "[frames exchange]  | Which one is it?                         | has no answer",
                "[frames exchange]  | Which {one is it? => This.               | a brace is opened",
                "[frames exchange+] | Which one is it? => This.                | for good and bad news alike"
            })
    void whatMakesNoExchangeIsToldWithItsLine(String head, String exchange, String mistake) {
        assertThatThrownBy(() -> FrameFile.parse("en/test", head + "\n" + exchange + "\n"))
                .isInstanceOf(FrameMistake.class)
                .hasMessageContaining("frames/en/test.txt:2: ")
                .hasMessageContaining(mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Which {part} is it? => It is the {role}.", "What is the {main}? => The {main} is {quality}."})
    void whatIsDrawnOnceMayStandInBothHalves(String exchange) {
        assertThat(FrameFile.parse("en/test", "[frames exchange]\n" + exchange + "\n")
                        .frames())
                .containsKeys(FrameRole.ASK, FrameRole.ANSWER);
    }

    @Test
    void aRoleWithoutFramesIsToldAndNotLookedForForEver() {
        Lexicon none = SmallLexicon.english("[frames detail]", "The lamp burns.");
        Lexicon others = SmallLexicon.english(
                "[list thing]", "desk", "[list thing: lit]", "lamp", "[frames exchange: lit]", "Is it on? => Yes.");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> new FrameExchanges(none).frame(ANSWER, 0, 0, 0, 5))
                    .hasMessageContaining("no frame of role " + ANSWER);
            assertThatThrownBy(() -> new FrameExchanges(others).frame(ANSWER, 0, 0, 0, 5))
                    .hasMessageContaining("fits thing 0 of topic 0");
        });
        assertThat(new FrameExchanges(others).frame(ANSWER, 0, 1, 3, 5)).isNotNegative();
    }

    /** A filling that failed was cut where it did: "Ask the owner or the". */
    @Test
    void anAnswerWhoseFillingFailsIsFilledAnew() {
        Recipe recipe = new Recipe(3, Subject.DOCUMENTS);
        Lexicon lexicon = SmallLexicon.english(
                "[list part]",
                "owner",
                "seller",
                "[list role]",
                "owner",
                "clerk",
                "[frames exchange]",
                "Whom? => Ask the {part} or the {role}.");
        Composer composer = new Composer(lexicon, recipe, new RowWords(recipe));
        LineComposer lines = new LineComposer(composer, lexicon.frames());
        ColumnBuffer out = new ColumnBuffer(ColumnLayout.of(ColumnShape.STRING));
        int frame = new FrameExchanges(lexicon).frame(ANSWER, 0, 0, 0, 5);
        for (int row = 0; row < 64; row++) {
            composer.start(row, 0, 9, 0);
            int end = lines.frameOfTurn(frame, 900, out, 0);
            assertThat(new String(out.bytes(), 0, end, StandardCharsets.UTF_8))
                    .isIn(
                            "Ask the owner or the clerk.",
                            "Ask the seller or the clerk.",
                            "Ask the seller or the owner.");
        }
    }
}
