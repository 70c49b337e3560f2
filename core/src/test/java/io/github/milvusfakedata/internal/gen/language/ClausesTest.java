package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private final Clauses clauses = new Clauses(true);

    @Test
    void aClauseOfFiveWordsComesOnce() {
        kept("The night was long, and the pump ran all night. ");

        assertThat(isRepeated("Nobody slept, and the pump ran all night. ")).isTrue();
        assertThat(isRepeated("Nobody slept; And the Pump ran all night! ")).isTrue();
        assertThat(isRepeated("Nobody slept, and the pump ran all days. ")).isFalse();
    }

    @Test
    void aClauseOfFourWordsMayComeAgain() {
        kept("The night was long, and everyone heard the pump. ");

        assertThat(isRepeated("The night was long, so they went home early. ")).isFalse();
    }

    @Test
    void aShortSentenceMayComeAgainUnlessItHasMoreThanTwelveBytes() {
        kept("It rained. ");
        kept("Nobody was surprised. ");

        assertThat(isRepeated("It rained. ")).isFalse();
        assertThat(isRepeated("Nobody was surprised. ")).isTrue();
    }

    @Test
    void aClauseMayNotStandTwiceInASentence() {
        assertThat(isRepeated("The pump ran all night: the pump ran all night. "))
                .isTrue();
    }

    @Test
    void aSentenceThatIsNotKeptLeavesNothingBehind() {
        assertThat(isRepeated("The pump ran all night. ")).isFalse();
        assertThat(isRepeated("The pump ran all night. ")).isFalse();
    }

    /** Texts of some thousands of words have more clauses than there was room for. */
    @Test
    void theFirstClauseIsKnownBehindThousandsOfOthers() {
        for (int night = 0; night < 5_000; night++) {
            kept("The pump ran all of night " + night + ". ");
        }
        for (int night = 0; night < 5_000; night++) {
            assertThat(isRepeated("The pump ran all of night " + night + ". ")).isTrue();
        }
        clauses.start();
        assertThat(isRepeated("The pump ran all of night 7. ")).isFalse();
    }

    @Test
    void anotherTextKnowsNothingOfTheLastOne() {
        kept("The pump ran all night. ");
        clauses.start();

        assertThat(isRepeated("The pump ran all night. ")).isFalse();
    }

    @Test
    void clausesAreFoundWhereverTheyStartAndEnd() {
        String clause = "the pump of the old mill ran";
        kept(clause + ". ");
        for (int letters = 1; letters < 20; letters++) {
            assertThat(isRepeated("x".repeat(letters) + ": " + clause + ", " + "y".repeat(20 - letters) + ". "))
                    .as("behind %d letters", letters)
                    .isTrue();
        }
    }

    @Test
    void speechAndTitlesAreClausesOfTheirOwnWhereWordsAreNotApart() {
        Clauses unspaced = new Clauses(false);
        String clause = "日子一天一天过去城里的人也一天一天多起来";
        byte[] said = bytes("他说：“" + clause + "。”");
        assertThat(unspaced.areRepeated(said, 0, said.length - Leaves.SLACK)).isFalse();
        unspaced.keep();

        for (String again : new String[] {"“" + clause + "”这话是真的。", "翻开《" + clause + "》读一页。"}) {
            byte[] text = bytes(again);
            assertThat(unspaced.areRepeated(text, 0, text.length - Leaves.SLACK))
                    .as(again)
                    .isTrue();
        }
    }

    private static byte[] bytes(String sentence) {
        byte[] text = sentence.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(text, text.length + Leaves.SLACK);
    }

    private void kept(String sentence) {
        assertThat(isRepeated(sentence)).isFalse();
        clauses.keep();
    }

    private boolean isRepeated(String sentence) {
        byte[] text = bytes(sentence);
        return clauses.areRepeated(text, 0, text.length - Leaves.SLACK);
    }
}
