package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Signs and words behind which a sentence does not go on: speech, verbs of speech, a contrast. Looked for in every third
 * sentence, eight bytes at a time.
 */
final class ClosingWords {
    /** None is shorter than four bytes. */
    private static final byte[][] WORDS = Stream.of("says", "said", "told", "asked", "according", "but ", "yet ")
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private static final int[] HEADS =
            Stream.of(WORDS).mapToInt(word -> head(word)).toArray();

    private ClosingWords() {}

    /** Whether one is in a range of a text, behind which {@link Leaves#SLACK} bytes may be read. */
    static boolean areIn(byte[] text, int from, int to) {
        for (int at = from; at < to; at += Long.BYTES) {
            long eight = EightBytes.at(text, at);
            if (EightBytes.equal(eight, '"', to - at) != 0) {
                return true;
            }
            for (long blanks = EightBytes.equal(eight, ' ', to - at); blanks != 0; blanks &= blanks - 1) {
                if (startsAt(text, at + 1 + Long.numberOfTrailingZeros(blanks) / Byte.SIZE, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first four letters. */
    private static int head(byte[] word) {
        return (int) EightBytes.at(Arrays.copyOf(word, Math.max(word.length, Long.BYTES)), 0);
    }

    private static boolean startsAt(byte[] text, int at, int to) {
        int head = (int) EightBytes.at(text, at);
        for (int word = 0; word < HEADS.length; word++) {
            if (head == HEADS[word]
                    && at + WORDS[word].length <= to
                    && Arrays.equals(text, at, at + WORDS[word].length, WORDS[word], 0, WORDS[word].length)) {
                return true;
            }
        }
        return false;
    }
}
