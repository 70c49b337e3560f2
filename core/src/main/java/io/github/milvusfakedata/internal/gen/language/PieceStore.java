package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Encoded texts, one behind the other in one array, from which kernels copy. */
final class PieceStore {
    private final Grammar grammar;
    private final Map<String, Integer> known = new HashMap<>(1 << 13);
    private final Map<List<String>, Integer> smallSets = new HashMap<>();
    private final Map<List<String>, Integer> capitalSets = new HashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int[] starts = new int[1 << 12];
    private boolean[] vowels = new boolean[1 << 12];
    private byte[] gaps = new byte[1 << 12];
    private int count;

    PieceStore(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The number of a text. */
    int add(String text) {
        Integer same = known.get(text);
        if (same == null) {
            same = addNew(text);
            known.put(text, same);
        }
        return same;
    }

    /** Stores a text under the next number, even if it is there already. */
    void addConstant(String text) {
        known.putIfAbsent(text, addNew(text));
    }

    /** The number of the first of several texts that follow each other, with a capital at first if it is asked for. */
    int addAll(List<String> texts, boolean capital) {
        Map<List<String>, Integer> sets = capital ? capitalSets : smallSets;
        Integer same = sets.get(texts);
        if (same == null) {
            same = count;
            sets.put(texts, same);
            for (String text : texts) {
                addNew(capital ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text);
            }
        }
        return same;
    }

    /** The number of a text that is hardly known: it is stored, even if it is there already. */
    int addNew(String text) {
        byte[] piece = text.getBytes(StandardCharsets.UTF_8);
        if (starts.length < count + 2) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            vowels = Arrays.copyOf(vowels, starts.length);
            gaps = Arrays.copyOf(gaps, starts.length);
        }
        int end = starts[count] + piece.length;
        if (bytes.length < end + Leaves.SLACK) {
            bytes = Arrays.copyOf(bytes, 2 * (end + Leaves.SLACK));
        }
        System.arraycopy(piece, 0, bytes, starts[count], piece.length);
        gaps[count] = gaps(text);
        vowels[count] = Vowels.startsLikeOne(text);
        starts[++count] = end;
        return count - 1;
    }

    private byte gaps(String text) {
        int gaps = grammar.count(text);
        if (gaps > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("what stands between two slots has " + Byte.MAX_VALUE
                    + (grammar.blanks() ? " blanks" : " characters")
                    + " at most, got " + gaps + ": \"" + text.substring(0, 40)
                    + "…\". Write two entries or frames in its place");
        }
        return (byte) gaps;
    }

    /** All texts, with room to read behind the last. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, starts[count] + Leaves.SLACK);
    }

    /** Where each text starts; one more entry than texts. */
    int[] starts() {
        return Arrays.copyOf(starts, count + 1);
    }

    /** How many blanks each text has. */
    byte[] gaps() {
        return Arrays.copyOf(gaps, count);
    }

    /** Each text in one number. */
    long[] packed() {
        long[] packed = new long[count];
        for (int piece = 0; piece < count; piece++) {
            packed[piece] = Piece.of(starts[piece], starts[piece + 1] - starts[piece], gaps[piece], vowels[piece]);
        }
        return packed;
    }
}
