package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.UniformLaw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** How numbers are distributed: a description that costs nothing until {@link #quantiles} makes a table of it. */
public sealed interface Distribution {
    /** The table to draw from. */
    Quantiles quantiles();

    /** The largest value that it has, however seldom. */
    double most();

    /** The only values that there are; none where there are all between some. */
    default List<Double> alone() {
        return List.of();
    }

    /** Straight lines through these values, which stand at evenly spaced shares from the smallest to the largest. */
    static Distribution through(double... knots) {
        return new Through(boxed(knots));
    }

    private static void requireAscending(List<Double> values) {
        double before = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            requireFinite(value);
            if (value < before) {
                throw new IllegalArgumentException("quantiles ascend, but " + value + " follows " + before);
            }
            before = value;
        }
    }

    private static List<Double> boxed(double... values) {
        List<Double> boxed = new ArrayList<>(values.length);
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    private static double[] unboxed(List<Double> values) {
        double[] plain = new double[values.size()];
        for (int at = 0; at < plain.length; at++) {
            plain[at] = values.get(at);
        }
        return plain;
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number to draw: " + value);
        }
    }

    /**
     * Straight lines through some values.
     *
     * @param knots the values at evenly spaced shares of the rows, from the smallest to the largest; at least two
     */
    record Through(List<Double> knots) implements Distribution {
        public Through {
            knots = List.copyOf(knots);
            if (knots.size() < 2) {
                throw new IllegalArgumentException("at least two quantiles are needed, got " + knots.size());
            }
            requireAscending(knots);
        }

        @Override
        public double most() {
            return knots.get(knots.size() - 1);
        }

        @Override
        public Quantiles quantiles() {
            return new Quantiles(unboxed(knots), false);
        }
    }

    /**
     * Some values alone.
     *
     * @param values each as often as any other; at least one
     */
    record OneOf(List<Double> values) implements Distribution {
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a value is needed");
            }
            values.forEach(Distribution::requireFinite);
        }

        @Override
        public double most() {
            return Collections.max(values);
        }

        @Override
        public List<Double> alone() {
            return values;
        }

        @Override
        public Quantiles quantiles() {
            return new Quantiles(unboxed(values), true);
        }
    }

    /**
     * Straight lines through the values at some percents of the rows.
     *
     * @param percents from 0, the smallest value, to 100, the largest, ascending; no finer than a tenth
     * @param values as many, ascending
     */
    record AtPercents(List<Double> percents, List<Double> values) implements Distribution {
        private static final int STEPS = 1000;

        public AtPercents {
            percents = List.copyOf(percents);
            values = List.copyOf(values);
            requireAscending(values);
            requireAscending(percents);
            int last = percents.size() - 1;
            if (last < 1 || percents.size() != values.size() || percents.get(0) != 0 || percents.get(last) != 100) {
                throw new IllegalArgumentException("values at 0 to 100 per cent are needed, got some at " + percents);
            }
            for (int at = 1; at <= last; at++) {
                if (percents.get(at) <= percents.get(at - 1)) {
                    throw new IllegalArgumentException(
                            "percents ascend, but " + percents.get(at) + " follows " + percents.get(at - 1));
                }
            }
        }

        @Override
        public double most() {
            return values.get(values.size() - 1);
        }

        @Override
        public Quantiles quantiles() {
            double[] table = new double[STEPS + 1];
            int upper = 1;
            for (int step = 0; step <= STEPS; step++) {
                double percent = step * 100.0 / STEPS;
                while (percents.get(upper) < percent) {
                    upper++;
                }
                double from = percents.get(upper - 1);
                double share = (percent - from) / (percents.get(upper) - from);
                double low = values.get(upper - 1);
                table[step] = low * (1 - share) + values.get(upper) * share;
            }
            return new Quantiles(table, false);
        }
    }

    /**
     * Some values alone, some more often than others.
     *
     * @param values at least one
     * @param weights how often each comes, in proportion; as many, none below 0, one above
     */
    record Weighted(List<Double> values, List<Double> weights) implements Distribution {
        public Weighted {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            values.forEach(Distribution::requireFinite);
            WeightedPlaces.require(values.size(), weights);
        }

        @Override
        public double most() {
            return Collections.max(values);
        }

        @Override
        public List<Double> alone() {
            return values;
        }

        @Override
        public Quantiles quantiles() {
            int[] places = WeightedPlaces.of(weights);
            double[] table = new double[places.length];
            for (int at = 0; at < table.length; at++) {
                table[at] = values.get(places[at]);
            }
            return new Quantiles(table, true);
        }
    }

    /**
     * Whole numbers of a law, rounded to the nearest.
     *
     * @param law how numbers are distributed
     * @param min no number is smaller
     * @param max no number is larger
     */
    record Whole(Law law, long min, long max) implements Distribution {
        public Whole {
            Objects.requireNonNull(law, "law");
            if (min > max) {
                throw new IllegalArgumentException("min is above max: " + min + " and " + max);
            }
        }

        @Override
        public double most() {
            return max;
        }

        @Override
        public Quantiles quantiles() {
            // Bounds that are the law's own have their whole share too.
            Law rounded = law instanceof UniformLaw ? new UniformLaw(min - 0.5, max + 0.5) : law;
            return Quantiles.of(rounded, min - 0.5, max + 0.5);
        }
    }
}
