package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.gen.WeightedPlaces;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights by which the elements of generated arrays come as often as they came. The elements of an array are different, so
 * frequent ones come less often than their weights say: the weights are raised until arrays that are drawn by them have the
 * shares that were measured.
 */
final class ElementWeights {
    private static final int ROUNDS = 12;
    private static final int ARRAYS = 20_000;
    private static final int MOST_TRIES = 32;
    private static final long KEY = 0x1E4E47L;

    /** How far a weight moves in one round; shares that no weights give must not run away. */
    private static final double MOST_CHANGE = 3;

    private static final int DIGITS = 2;

    private final int[] lengths;
    private final double[] shares;

    private ElementWeights(int[] lengths, double[] shares) {
        this.lengths = lengths;
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
        ElementWeights drawn = new ElementWeights(table(lengths), wanted);
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

    /** Lengths as often as they came. */
    private static int[] table(Map<Literal, BigDecimal> counts) {
        List<Integer> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        counts.forEach((length, count) -> {
            values.add(length.asNumber().intValue());
            weights.add(count.doubleValue());
        });
        return Arrays.stream(WeightedPlaces.of(weights)).map(values::get).toArray();
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

    /** How often each element stands in arrays that are drawn as the generator does. */
    private double[] drawn(double[] weights) {
        int[] places = WeightedPlaces.of(Arrays.stream(weights).boxed().toList());
        double[] counts = new double[weights.length];
        BitSet taken = new BitSet(weights.length);
        for (int array = 0; array < ARRAYS; array++) {
            long draw = CounterRng.bits(KEY, array);
            int length = lengths[CounterRng.below(CounterRng.lane(draw, 0), lengths.length)];
            taken.clear();
            for (int element = 0; element < length; element++) {
                if (element > 0 && element % weights.length == 0) {
                    taken.clear();
                }
                int place = places[CounterRng.below(draw, places.length)];
                for (int tries = 0; taken.get(place) && tries < MOST_TRIES; tries++) {
                    draw = CounterRng.mix(draw);
                    place = places[CounterRng.below(draw, places.length)];
                }
                place = taken.get(place) ? taken.nextClearBit(0) : place;
                taken.set(place);
                counts[place]++;
                draw = CounterRng.mix(draw);
            }
        }
        return counts;
    }
}
