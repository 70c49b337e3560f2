package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bit vectors in clusters under the Hamming distance: a centre per topic, from which an eighth of the bits are flipped for
 * a finer group, and from that between 1/16 and 1/4 of the bits for a row, so that some rows lie close to their centre and
 * others far.
 */
public final class BinaryVectors implements ColumnSource {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int words;
    private final int bytesPerRow;
    private final long key;
    private final Topics topics;
    private final long[] centres;
    private final ColumnLayout layout;

    /**
     * @param dim number of bits, a positive multiple of 8
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public BinaryVectors(int dim, FieldKeys keys, Recipe recipe) {
        bytesPerRow = dim / Byte.SIZE;
        words = (bytesPerRow + Long.BYTES - 1) / Long.BYTES;
        key = keys.values();
        topics = new Topics(recipe);
        centres = centres(words, keys.constants());
        layout = ColumnLayout.vector(ColumnShape.BINARY_VECTOR, bytesPerRow);
    }

    private static long[] centres(int words, long key) {
        long[] centres = new long[Topics.TOPICS * Topics.SUBTOPICS * words];
        for (int group = 0; group < Topics.TOPICS * Topics.SUBTOPICS; group++) {
            long topicBits = CounterRng.bits(key, group / Topics.SUBTOPICS);
            long subtopicBits = CounterRng.bits(CounterRng.subKey(key, 0), group);
            for (int word = 0; word < words; word++) {
                long flips = CounterRng.lane(subtopicBits, 3 * word)
                        & CounterRng.lane(subtopicBits, 3 * word + 1)
                        & CounterRng.lane(subtopicBits, 3 * word + 2);
                centres[group * words + word] = CounterRng.lane(topicBits, word) ^ flips;
            }
        }
        return centres;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        byte[] bytes = out.bytes();
        for (int row = 0; row < rows; row++) {
            long rowBits = CounterRng.bits(key, firstRow + row);
            int centre = topics.group(firstRow + row) * words;
            fillRow(bytes, row * bytesPerRow, rowBits, centre);
        }
    }

    private void fillRow(byte[] bytes, int start, long rowBits, int centre) {
        int extraHalvings = (int) (rowBits >>> 62) % 3;
        int whole = bytesPerRow / Long.BYTES;
        for (int word = 0; word < whole; word++) {
            LONGS.set(bytes, start + word * Long.BYTES, centres[centre + word] ^ flips(rowBits, word, extraHalvings));
        }
        if (whole < words) {
            long last = centres[centre + whole] ^ flips(rowBits, whole, extraHalvings);
            for (int at = start + whole * Long.BYTES; at < start + bytesPerRow; at++) {
                bytes[at] = (byte) last;
                last >>>= Byte.SIZE;
            }
        }
    }

    /** A word in which each bit is set with the probability 1/4, halved none, one or two more times. */
    private static long flips(long rowBits, int word, int extraHalvings) {
        long flips = CounterRng.lane(rowBits, 4 * word) & CounterRng.lane(rowBits, 4 * word + 1);
        if (extraHalvings > 0) {
            flips &= CounterRng.lane(rowBits, 4 * word + 2);
        }
        if (extraHalvings > 1) {
            flips &= CounterRng.lane(rowBits, 4 * word + 3);
        }
        return flips;
    }
}
