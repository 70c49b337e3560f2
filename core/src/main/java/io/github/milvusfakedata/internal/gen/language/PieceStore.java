package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Encoded texts, one behind the other in one array, from which kernels copy; the same text is stored once. */
final class PieceStore {
    /** Bytes behind the last text that a copy may read. */
    private static final int SLACK = Long.BYTES;

    private final Map<String, Integer> known = new HashMap<>(1 << 13);
    private byte[] bytes = new byte[1 << 16];
    private int[] starts = new int[1 << 12];
    private boolean[] vowels = new boolean[1 << 12];
    private int count;

    /** The number of a text. */
    int add(String text) {
        Integer same = known.get(text);
        if (same != null) {
            return same;
        }
        byte[] piece = text.getBytes(StandardCharsets.UTF_8);
        if (starts.length < count + 2) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            vowels = Arrays.copyOf(vowels, starts.length);
        }
        int end = starts[count] + piece.length;
        if (bytes.length < end + SLACK) {
            bytes = Arrays.copyOf(bytes, 2 * (end + SLACK));
        }
        System.arraycopy(piece, 0, bytes, starts[count], piece.length);
        vowels[count] = Vowels.startsLikeOne(text);
        starts[++count] = end;
        known.put(text, count - 1);
        return count - 1;
    }

    /** All texts, with room to read behind the last. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, starts[count] + SLACK);
    }

    /** Where each text starts; one more entry than texts. */
    int[] starts() {
        return Arrays.copyOf(starts, count + 1);
    }

    /** Whether each text starts with the sound of a vowel. */
    boolean[] vowels() {
        return Arrays.copyOf(vowels, count);
    }
}
