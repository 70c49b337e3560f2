package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pump is old, says Ada Miller",
                "x said",
                "Ada told us",
                "nobody asked",
                "according to the files, no",
                "It was late, but the shop was open",
                "not done yet but nearly",
                "she called it \"done\""
            })
    void behindSpeechAndAContrastNothingFollows(String text) {
        assertThat(areIn(" " + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the pump is old",
                "a butter knife",
                "the essays were long",
                "not done yet",
                "unsaid things",
                "sai"
            })
    void otherWordsCloseNothing(String text) {
        assertThat(areIn(" " + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" the pump is old, sa", " he sai", " all b"})
    void aWordThatIsCompletedBehindTheRangeIsNotInIt(String text) {
        byte[] bytes = (text + "ys it, said he, but no").getBytes(StandardCharsets.US_ASCII);

        assertThat(ClosingWords.areIn(Arrays.copyOf(bytes, 64), 0, text.length()))
                .isFalse();
    }

    private static boolean areIn(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return ClosingWords.areIn(Arrays.copyOf(bytes, bytes.length + Leaves.SLACK), 0, bytes.length);
    }
}
