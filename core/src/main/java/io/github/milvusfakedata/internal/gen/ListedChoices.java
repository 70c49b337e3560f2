package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.gen.key.Permutation;
import io.github.milvusfakedata.internal.gen.law.AliasTable;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values from a short list, early ones more often than later ones, as states and categories are, or as weights say. An array
 * takes different ones until none is left.
 */
public final class ListedChoices implements ColumnSource, ElementSource {
    private static final int MOST_TRIES = 32;

    private final ColumnLayout layout;
    private final long[] whole;
    private final double[] fractional;
    private final int count;
    private final long key;

    /** Draws by weights; empty where early values come more often. */
    private final Optional<AliasTable> weights;

    private ListedChoices(
            ColumnLayout layout, long[] whole, double[] fractional, Optional<AliasTable> weights, long key) {
        this.weights = weights;
        this.layout = layout;
        this.whole = whole;
        this.fractional = fractional;
        this.count = Math.max(whole.length, fractional.length);
        this.key = key;
    }

    /** Texts. */
    public static ListedChoices texts(List<String> texts, long key) {
        return texts(texts, List.of(), key);
    }

    /** Texts, as often as their weights say; without weights early ones more often. */
    public static ListedChoices texts(List<String> texts, List<Double> weights, long key) {
        List<String> distinct = texts.stream().distinct().toList();
        Map<String, Integer> places = new HashMap<>();
        distinct.forEach(text -> places.put(text, places.size()));
        long[] codes = texts.stream().mapToLong(places::get).toArray();
        return new ListedChoices(
                ColumnLayout.dictionary(StringDictionary.of(distinct)), codes, new double[0], table(weights), key);
    }

    /** Whole numbers of shape INT8 … INT64, or the numbers 0 and 1 of shape BOOL. */
    public static ListedChoices whole(ColumnShape shape, long[] values, List<Double> weights, long key) {
        return new ListedChoices(ColumnLayout.of(shape), values.clone(), new double[0], table(weights), key);
    }

    /** Numbers of shape FLOAT or DOUBLE. */
    public static ListedChoices fractional(ColumnShape shape, double[] values, List<Double> weights, long key) {
        return new ListedChoices(ColumnLayout.of(shape), new long[0], values.clone(), table(weights), key);
    }

    private static Optional<AliasTable> table(List<Double> weights) {
        return weights.isEmpty()
                ? Optional.empty()
                : Optional.of(new AliasTable(
                        weights.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (weights.isPresent()) {
            AliasTable table = weights.get();
            for (int row = 0; row < rows; row++) {
                put(out, row, table.at(CounterRng.bits(key, firstRow + row)));
            }
            return;
        }
        for (int row = 0; row < rows; row++) {
            put(out, row, Spread.SKEWED.index(CounterRng.bits(key, firstRow + row), count));
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            long bits = CounterRng.bits(key, firstRow + row);
            if (weights.isPresent()) {
                weighted(weights.get(), bits, offsets[row], offsets[row + 1], elements);
                continue;
            }
            int place = Spread.SKEWED.index(bits, count);
            int stride = Stride.from(1 + CounterRng.below(CounterRng.lane(bits, 0), count), count);
            for (int at = offsets[row]; at < offsets[row + 1]; at++) {
                put(elements, at, place);
                place = (place + stride) % count;
            }
        }
    }

    /** Different values until none is left: one that is there already is drawn again some times, then taken in order. */
    private void weighted(AliasTable table, long bits, int from, int to, ColumnBuffer elements) {
        BitSet taken = new BitSet(count);
        long draw = bits;
        for (int at = from; at < to; at++) {
            if ((at - from) % count == 0) {
                taken.clear();
            }
            int place = table.at(draw);
            for (int tries = 0; taken.get(place) && tries < MOST_TRIES; tries++) {
                draw = CounterRng.mix(draw);
                place = table.at(draw);
            }
            if (taken.get(place)) {
                place = taken.nextClearBit(0);
            }
            taken.set(place);
            put(elements, at, place);
            draw = CounterRng.mix(draw);
        }
    }

    /** Each value once, in an order that looks random; then all of them again. */
    public ColumnSource shuffled() {
        return new ShuffledChoices(this, new Permutation(count, key));
    }

    void put(ColumnBuffer out, int slot, int choice) {
        switch (layout.shape()) {
            case BOOL -> out.bytes()[slot] = (byte) whole[choice];
            case INT8, INT16, INT32, STRING -> out.ints()[slot] = (int) whole[choice];
            case INT64 -> out.longs()[slot] = whole[choice];
            case FLOAT -> out.floats()[slot] = (float) fractional[choice];
            case DOUBLE -> out.doubles()[slot] = fractional[choice];
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no choices of " + layout.shape());
        }
    }
}
