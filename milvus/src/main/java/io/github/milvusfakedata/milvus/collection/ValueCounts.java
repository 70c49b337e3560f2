package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often which value came, of the rows that were looked at. */
final class ValueCounts {
    /** Lists of more values are no longer what a field is known by. */
    static final int MOST_VALUES = 256;

    /** A field has few values where each comes this often on average; one that came less may stand for others unseen. */
    private static final int ROWS_A_VALUE = 10;

    private final Map<Literal, Integer> counts = new HashMap<>();
    private int total;

    void add(Literal value) {
        counts.merge(value, 1, Integer::sum);
        total++;
    }

    /** How many values came. */
    int total() {
        return total;
    }

    /** How many different ones. */
    int distinct() {
        return counts.size();
    }

    /** Each value with how often it came, the most frequent first; empty where there are too many, or none. */
    Optional<Map<Literal, BigDecimal>> few(int most) {
        if (counts.isEmpty() || counts.size() > most || (long) counts.size() * ROWS_A_VALUE > total) {
            return Optional.empty();
        }
        return Optional.of(all());
    }

    /** All values, the most frequent first. */
    Map<Literal, BigDecimal> all() {
        Map<Literal, BigDecimal> weights = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Literal, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().text()))
                .forEach(entry -> weights.put(entry.getKey(), BigDecimal.valueOf(entry.getValue())));
        return weights;
    }

    /**
     * About how many different values so many rows have: those that were seen, and as many unseen as those say that came once
     * and twice (the estimator of Chao). As many as rows where each came once.
     */
    double distinctOf(long rows) {
        List<Integer> times =
                counts.values().stream().sorted(Comparator.naturalOrder()).toList();
        double once = times.stream().filter(count -> count == 1).count();
        double twice = times.stream().filter(count -> count == 2).count();
        double unseen = once * Math.max(0, once - 1) / (2 * (twice + 1));
        double seenAll = counts.size() + unseen;
        return Math.max(1, Math.min(seenAll, rows));
    }
}
