package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Arrays;

/**
 * Sparse vectors as a learned term model gives them: 8 to 64 terms a row, half of them from the words of the row's topic,
 * the others from the whole vocabulary, where a term's number grows as it gets rarer. Indices are ascending and distinct,
 * weights are thousandths between 0.001 and 4.
 */
public final class SparseVectors implements ColumnSource {
    /** Size of the vocabulary where the schema gives no dim: that of common learned sparse models. */
    public static final int DEFAULT_VOCABULARY = 30_522;

    private static final int FEWEST_TERMS = 8;
    private static final int MOST_TERMS = 64;

    /** Words that a topic has for itself, before they are folded into a smaller vocabulary. */
    private static final int TOPIC_WORDS = 400;

    private static final int WEIGHT_STEPS = 2000;
    private static final float WEIGHT_UNIT = 1000f;

    private final long vocabulary;
    private final long key;
    private final long lengthKey;
    private final long topicWordKey;
    private final Topics topics;
    private final ColumnLayout layout;

    /**
     * @param vocabulary indices lie below this bound; 1 … 2^32 − 1
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public SparseVectors(long vocabulary, FieldKeys keys, Recipe recipe) {
        this.vocabulary = vocabulary;
        key = keys.values();
        lengthKey = keys.lengths();
        topicWordKey = keys.constants();
        topics = new Topics(recipe);
        layout = ColumnLayout.of(ColumnShape.SPARSE_VECTOR);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        out.requireEntries(Math.multiplyExact(rows, MOST_TERMS));
        int[] offsets = out.offsets();
        int[] indices = out.ints();
        float[] weights = out.floats();
        int end = 0;
        for (int row = 0; row < rows; row++) {
            end = fillRow(firstRow + row, indices, weights, end);
            offsets[row + 1] = end;
        }
    }

    private int fillRow(long row, int[] indices, float[] weights, int start) {
        long rowBits = CounterRng.bits(key, row);
        int terms = FEWEST_TERMS + CounterRng.below(CounterRng.bits(lengthKey, row), MOST_TERMS - FEWEST_TERMS + 1);
        int topic = topics.topic(row);
        for (int term = 0; term < terms; term++) {
            long bits = CounterRng.lane(rowBits, term);
            long index = (term & 1) == 0 ? topicWord(topic, bits) : commonWord(bits);
            // Flipping the top bit makes the signed order of the sort the unsigned order of the indices.
            indices[start + term] = (int) index ^ Integer.MIN_VALUE;
        }
        Arrays.sort(indices, start, start + terms);
        int end = start;
        for (int term = start; term < start + terms; term++) {
            if (term == start || indices[term] != indices[term - 1]) {
                indices[end++] = indices[term];
            }
        }
        for (int at = start; at < end; at++) {
            indices[at] ^= Integer.MIN_VALUE;
            weights[at] = weight(CounterRng.lane(rowBits, MOST_TERMS + at - start));
        }
        return end;
    }

    private long topicWord(int topic, long bits) {
        int word = CounterRng.below(bits, TOPIC_WORDS) * CounterRng.below(bits << 32, TOPIC_WORDS) / TOPIC_WORDS;
        return CounterRng.below(CounterRng.bits(topicWordKey, (long) topic * TOPIC_WORDS + word), vocabulary);
    }

    /** The product of three even draws: small numbers are common, large ones rare. */
    private long commonWord(long bits) {
        double share = CounterRng.unit(bits)
                * CounterRng.unit(CounterRng.lane(bits, 0))
                * CounterRng.unit(CounterRng.lane(bits, 1));
        return (long) (share * vocabulary);
    }

    /** The sum of two even draws, so that middling weights are the most frequent. */
    private static float weight(long bits) {
        int thousandths = 1 + CounterRng.below(bits, WEIGHT_STEPS) + CounterRng.below(bits << 32, WEIGHT_STEPS);
        return thousandths / WEIGHT_UNIT;
    }
}
