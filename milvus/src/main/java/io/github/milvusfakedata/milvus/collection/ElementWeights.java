package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.gen.ListedChoices;
import io.github.milvusfakedata.internal.gen.WeightedPlaces;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Weights by which the elements of generated arrays come as often as they came. The elements of an array are different, so
 * frequent ones come less often than their weights say: the weights are raised until arrays that are drawn by them have the
 * shares that were measured.
 */
final class ElementWeights {
    private static final int ROUNDS = 12;
    private static final int MOST_ARRAYS = 20_000;
    /** Fewer arrays do where they are long. */
    private static final int MOST_ELEMENTS = 1 << 20;

    private static final long KEY = 0x1E4E47L;
    private static final long LENGTH_KEY = 0x1E4E48L;

    /** How far a weight moves in one round; shares that no weights give must not run away. */
    private static final double MOST_CHANGE = 3;

    private static final int DIGITS = 2;

    private final int[] ends;
    private final double[] shares;

    private ElementWeights(int[] ends, double[] shares) {
        this.ends = ends;
        this.shares = shares;
    }

    /**
     * The weights.
     *
     * @param counts how often each element came
     * @param lengths how often each length came
     */
    static Map<Literal, BigDecimal> of(Map<Literal, BigDecimal> counts, Map<Literal, BigDecimal> lengths) {
        double[] wanted = normalized(
                counts.values().stream().mapToDouble(BigDecimal::doubleValue).toArray());
        ElementWeights drawn = new ElementWeights(ends(lengths), wanted);
        double[] weights = drawn.weights();
        double sum =
                counts.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
        Map<Literal, BigDecimal> found = new LinkedHashMap<>();
        int at = 0;
        for (Literal value : counts.keySet()) {
            BigDecimal weight = BigDecimal.valueOf(weights[at++] * sum).setScale(DIGITS, RoundingMode.UP);
            found.put(value, weight.stripTrailingZeros().scale() <= 0 ? weight.setScale(0, RoundingMode.UP) : weight);
        }
        return found;
    }

    /** Where arrays begin, and the last one ends, whose lengths come as often as they came. */
    private static int[] ends(Map<Literal, BigDecimal> counts) {
        List<Integer> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        counts.forEach((length, count) -> {
            values.add(length.asNumber().intValue());
            weights.add(count.doubleValue());
        });
        int[] places = WeightedPlaces.of(weights);
        int[] ends = new int[MOST_ARRAYS + 1];
        int arrays = 0;
        while (arrays < MOST_ARRAYS && ends[arrays] < MOST_ELEMENTS) {
            int place = places[CounterRng.below(CounterRng.bits(LENGTH_KEY, arrays), places.length)];
            ends[arrays + 1] = ends[arrays] + values.get(place);
            arrays++;
        }
        return Arrays.copyOf(ends, arrays + 1);
    }

    private static double[] normalized(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private double[] weights() {
        double[] weights = shares.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] drawn = normalized(drawn(weights));
            for (int at = 0; at < weights.length; at++) {
                double change = drawn[at] == 0 ? MOST_CHANGE : shares[at] / drawn[at];
                weights[at] *= Math.max(1 / MOST_CHANGE, Math.min(MOST_CHANGE, change));
            }
            weights = normalized(weights);
        }
        return weights;
    }

    /** How often each element stands in arrays of the generator. */
    private double[] drawn(double[] weights) {
        ListedChoices choices = ListedChoices.whole(
                ColumnShape.INT32,
                LongStream.range(0, weights.length).toArray(),
                Arrays.stream(weights).boxed().toList(),
                KEY);
        ColumnBuffer elements = new ColumnBuffer(choices.layout());
        int arrays = ends.length - 1;
        choices.fill(0, arrays, ends, elements);
        double[] counts = new double[weights.length];
        for (int at = 0; at < ends[arrays]; at++) {
            counts[elements.ints()[at]]++;
        }
        return counts;
    }
}
