package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EightBytesTest {
    private static final String TEXT =
            "A näive text, of 3 clauses: one; two.  Blanks \u00a0 too, and more than forty bytes";

    @Test
    void aCopyOfAnyLengthHasTheBytesOfIt() {
        byte[] from = padded(TEXT);
        for (int length = 0; length <= 40; length++) {
            byte[] to = new byte[80];

            EightBytes.copy(from, 3, to, 5, length);

            assertThat(Arrays.copyOfRange(to, 5, 5 + length))
                    .as("length %d", length)
                    .isEqualTo(Arrays.copyOfRange(from, 3, 3 + length));
        }
    }

    @Test
    void aCopyTouchesNothingBehindItsSlack() {
        byte[] from = padded(TEXT);
        for (int length = 0; length <= 40; length++) {
            byte[] to = new byte[80];

            EightBytes.copy(from, 0, to, 0, length);

            assertThat(Arrays.copyOfRange(to, length + Leaves.SLACK, to.length)).containsOnly(0);
        }
    }

    @Test
    void blanksAreCountedInEachRange() {
        byte[] text = padded(TEXT);
        for (int from = 0; from < 20; from++) {
            for (int to = from; to <= text.length - Leaves.SLACK; to++) {
                int blanks = 0;
                for (int at = from; at < to; at++) {
                    blanks += text[at] == ' ' ? 1 : 0;
                }

                assertThat(EightBytes.blanks(text, from, to)).isEqualTo(blanks);
            }
        }
    }

    @Test
    void aByteThatFollowsAnEqualOneIsNotTakenForIt() {
        long eight = EightBytes.at(" ! !    ".getBytes(StandardCharsets.US_ASCII), 0);

        assertThat(EightBytes.equal(eight, '!', Long.BYTES)).isEqualTo(0x80008000L);
        assertThat(EightBytes.equal(eight, '!', 3)).isEqualTo(0x8000L);
    }

    @Test
    void signsAndDigitsAreBelowLettersButNoPartOfALetterWithMarks() {
        long eight = EightBytes.at("a?1 Z\u00e9z".getBytes(StandardCharsets.UTF_8), 0);

        assertThat(EightBytes.belowLetters(eight, Long.BYTES)).isEqualTo(0x80808000L);
        assertThat(EightBytes.belowLetters(eight, 2)).isEqualTo(0x8000L);
    }

    private static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + Leaves.SLACK);
    }
}
