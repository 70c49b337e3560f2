package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a distribution: values at shares of the rows, with straight lines between. Built with {@code StrictMath} and
 * read with plus and times only, so that every JDK and processor gives the same values. That of a {@link Law} is fine where
 * the law needs it: {@link CellsByHalving}.
 */
public final class Quantiles {
    /** A run asks several times for the same table: whether it fits a field's bounds, how large values are, for the values. */
    private static final int MOST_TABLES = 64;

    private static final Map<Object, Quantiles> TABLES = new LinkedHashMap<>(MOST_TABLES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Quantiles> eldest) {
            return size() > MOST_TABLES;
        }
    };

    /** How the table is read. */
    private enum QuantileReading {
        STEPS,
        LINES,
        HALVINGS
    }

    private final double[] values;
    private final QuantileReading reading;
    /** The cells of a law that is a curve; null for all others. */
    private final CellsByHalving cells;

    /** Where on evenly spaced values the draws begin, and how many steps they cover. */
    private final double first;

    private final double width;

    private Quantiles(double[] values, QuantileReading reading, CellsByHalving cells, double first, double width) {
        this.values = values;
        this.reading = reading;
        this.cells = cells;
        this.first = first;
        this.width = width;
    }

    Quantiles(double[] values, boolean stepped) {
        this(values, stepped ? QuantileReading.STEPS : QuantileReading.LINES, null, 0, values.length - 1.0);
    }

    /**
     * The part of a law that lies between two bounds.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public static Quantiles of(Law law, double from, double to) {
        TableKey key = new TableKey(law, from, to);
        synchronized (TABLES) {
            return TABLES.computeIfAbsent(key, missing -> ofOwn(law, from, to));
        }
    }

    /** The same for a table that its owner keeps. */
    static Quantiles ofOwn(Law law, double from, double to) {
        TruncatedLaw part = new TruncatedLaw(law, from, to);
        if (part.inside() <= 0) {
            throw new IllegalArgumentException("nothing of this distribution lies between " + from + " and " + to);
        }
        Optional<double[]> lines = law.lines();
        if (lines.isPresent()) {
            double steps = lines.get().length - 1.0;
            return new Quantiles(
                    lines.get(), QuantileReading.LINES, null, part.shareBelow() * steps, part.inside() * steps);
        }
        return new Quantiles(new double[0], QuantileReading.HALVINGS, new CellsByHalving(part), 0, 0);
    }

    /** The smallest value of a table of a {@link Distribution}. */
    public double least() {
        return switch (reading) {
            case STEPS -> Arrays.stream(values).min().orElseThrow();
            case LINES -> values[0];
            case HALVINGS -> cells.at(0);
        };
    }

    /** The largest value of such a table. */
    public double most() {
        return switch (reading) {
            case STEPS -> Arrays.stream(values).max().orElseThrow();
            case LINES -> values[values.length - 1];
            case HALVINGS -> cells.at(-1);
        };
    }

    /**
     * What of such a table lies between two bounds, all of it as likely to each other as it was; empty if nothing does.
     *
     * @param min no value is smaller
     * @param max no value is larger
     */
    public Optional<Quantiles> between(double min, double max) {
        if (least() >= min && most() <= max) {
            return Optional.of(this);
        }
        if (reading == QuantileReading.STEPS) {
            double[] held = Arrays.stream(values)
                    .filter(value -> value >= min && value <= max)
                    .toArray();
            return held.length == 0 ? Optional.empty() : Optional.of(new Quantiles(held, true));
        }
        if (reading == QuantileReading.HALVINGS) {
            // The bounds of a law are the table's own, and so are what was asked for.
            return Optional.empty();
        }
        double from = stepsBelow(min);
        double to = stepsBelow(Math.nextUp(max));
        return from < to ? Optional.of(new Quantiles(values, reading, cells, from, to - from)) : Optional.empty();
    }

    /** How many steps, with a part of the last one, lie below a number. */
    private double stepsBelow(double number) {
        int upper = 0;
        while (upper < values.length && values[upper] < number) {
            upper++;
        }
        if (upper == 0 || upper == values.length) {
            return Math.max(0, upper - 1);
        }
        return upper - 1 + (number - values[upper - 1]) / (values[upper] - values[upper - 1]);
    }

    /** The value of random bits. */
    public double at(long bits) {
        if (reading == QuantileReading.HALVINGS) {
            return cells.at(bits);
        }
        if (reading == QuantileReading.STEPS) {
            return values[CounterRng.below(bits, values.length)];
        }
        double place = first + CounterRng.unit(bits) * width;
        int step = Math.min((int) place, values.length - 2);
        double low = values[step];
        return low + (values[step + 1] - low) * (place - step);
    }

    /** What a table is made of. */
    private record TableKey(Law law, double from, double to) {}
}
