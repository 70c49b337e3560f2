package io.github.milvusfakedata.internal.gen.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Lists of texts, encoded once into one array, from which kernels copy. Lists and texts have numbers; the texts of a list
 * follow each other.
 */
final class Pieces {
    private final byte[] bytes;
    private final int[] starts;
    private final int[] lists;

    private Pieces(byte[] bytes, int[] starts, int[] lists) {
        this.bytes = bytes;
        this.starts = starts;
        this.lists = lists;
    }

    /** All texts, with room to read behind the last. */
    byte[] bytes() {
        return bytes;
    }

    /** Where each text starts; one more entry than texts. */
    int[] starts() {
        return starts;
    }

    /** The first text of each list; one more entry than lists. */
    int[] lists() {
        return lists;
    }

    /** The longest text of a list, in bytes. */
    int longest(int list) {
        int longest = 0;
        for (int piece = lists[list]; piece < lists[list + 1]; piece++) {
            longest = Math.max(longest, starts[piece + 1] - starts[piece]);
        }
        return longest;
    }

    /** Collects lists. */
    static final class Builder {
        private byte[] bytes = new byte[1 << 12];
        private int[] starts = new int[1 << 8];
        private int[] lists = new int[1 << 4];
        private int pieceCount;
        private int listCount;

        /** Appends a list and returns its number. */
        int add(List<String> texts) {
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("an empty list");
            }
            for (String text : texts) {
                append(text.getBytes(StandardCharsets.UTF_8));
            }
            if (lists.length < listCount + 2) {
                lists = Arrays.copyOf(lists, 2 * lists.length);
            }
            lists[++listCount] = pieceCount;
            return listCount - 1;
        }

        private void append(byte[] piece) {
            if (starts.length < pieceCount + 2) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            int end = starts[pieceCount] + piece.length;
            if (bytes.length < end + EncodedText.SLACK) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + EncodedText.SLACK));
            }
            System.arraycopy(piece, 0, bytes, starts[pieceCount], piece.length);
            starts[++pieceCount] = end;
        }

        /** Number of lists so far. */
        int count() {
            return listCount;
        }

        /** The lists so far. */
        Pieces build() {
            return new Pieces(
                    Arrays.copyOf(bytes, starts[pieceCount] + EncodedText.SLACK),
                    Arrays.copyOf(starts, pieceCount + 1),
                    Arrays.copyOf(lists, listCount + 1));
        }
    }
}
