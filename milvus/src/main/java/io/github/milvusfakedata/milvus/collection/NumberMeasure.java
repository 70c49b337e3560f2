package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers that were seen: how often which came, the smallest and the largest, and what lies between. */
final class NumberMeasure {
    /** Dense at both ends, where tails are. */
    private static final List<Integer> TENTHS =
            List.of(0, 2, 10, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950, 990, 997, 998, 1000);

    /** A number comes often where it is one in so many. */
    private static final int OFTEN = 50;

    /** Fewer numbers have no such thing as a percentile. */
    private static final int FEWEST = 20;

    /** Numbers of more decimals were not rounded by anyone. */
    private static final int MOST_DECIMALS = 6;

    private final ValueCounts counts = new ValueCounts();
    private final List<BigDecimal> numbers = new ArrayList<>();

    void add(BigDecimal number) {
        counts.add(Literal.number(number));
        numbers.add(number);
    }

    ValueCounts counts() {
        return counts;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    BigDecimal min() {
        return numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    BigDecimal max() {
        return numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    /** Their percentiles; empty where they are too few. */
    Optional<NumberShares> percentiles() {
        if (numbers.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        List<BigDecimal> percents = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int tenths : tenths(sorted)) {
            percents.add(percent(tenths));
            // Two thousandths each are the smallest and the largest, or a tail's end would hardly come again.
            int last = sorted.size() - 1;
            int place = tenths <= 2 ? 0 : tenths >= 998 ? last : (int) Math.round(tenths / 1000.0 * last);
            values.add(sorted.get(place));
        }
        return Optional.of(NumberShares.percentiles(percents, values));
    }

    private static BigDecimal percent(int tenths) {
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }

    /** Where percentiles are taken, in tenths of a percent: at both ends of each run of one number that comes often, too. */
    private static SortedSet<Integer> tenths(List<BigDecimal> sorted) {
        SortedSet<Integer> tenths = new TreeSet<>(TENTHS);
        int size = sorted.size();
        int start = 0;
        for (int at = 1; at <= size; at++) {
            if (at < size && sorted.get(at).compareTo(sorted.get(start)) == 0) {
                continue;
            }
            if ((at - start) * OFTEN >= size) {
                int first = (int) Math.ceil(1000.0 * start / (size - 1));
                int last = (int) Math.floor(1000.0 * (at - 1) / (size - 1));
                tenths.addAll(List.of(Math.max(0, first - 1), first, last, Math.min(1000, last + 1)));
            }
            start = at;
        }
        return tenths;
    }

    /** The decimal places of all numbers, where they are few. */
    OptionalInt decimals() {
        int most = 0;
        for (BigDecimal number : numbers) {
            most = Math.max(most, number.stripTrailingZeros().scale());
        }
        return most <= MOST_DECIMALS ? OptionalInt.of(most) : OptionalInt.empty();
    }
}
