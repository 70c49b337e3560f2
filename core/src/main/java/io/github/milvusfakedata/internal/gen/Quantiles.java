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
 * read with plus and times only, so that every JDK and processor gives the same values.
 *
 * <p>The table of a {@link Law} is fine where the law needs it: each side has steps for the outer half of its rows, as many
 * for the outer quarter, the outer eighth and so on, so that a tail is as true at one row in a thousand millions as the middle is.
 */
public final class Quantiles {
    private static final int HALVINGS = 40;
    private static final int STEP_BITS = 6;
    private static final int STEPS = 1 << STEP_BITS;
    private static final int PART_BITS = 63 - STEP_BITS;
    private static final double PART = 1.0 / (1L << PART_BITS);
    private static final int CELLS_A_SIDE = HALVINGS * STEPS + 1;

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

    /** Where on evenly spaced values the draws begin, and how many steps they cover. */
    private final double first;

    private final double width;

    private Quantiles(double[] values, QuantileReading reading, double first, double width) {
        this.values = values;
        this.reading = reading;
        this.first = first;
        this.width = width;
    }

    Quantiles(double[] values, boolean stepped) {
        this(values, stepped ? QuantileReading.STEPS : QuantileReading.LINES, 0, values.length - 1.0);
    }

    /**
     * The part of a law that lies between two bounds.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public static Quantiles of(Law law, double from, double to) {
        TableKey key = new TableKey(law, from, to);
        synchronized (TABLES) {
            return TABLES.computeIfAbsent(key, missing -> table(law, from, to));
        }
    }

    private static Quantiles table(Law law, double from, double to) {
        TruncatedLaw part = new TruncatedLaw(law, from, to);
        if (part.inside() <= 0) {
            throw new IllegalArgumentException("nothing of " + law + " lies between " + from + " and " + to);
        }
        Optional<double[]> lines = law.lines();
        if (lines.isPresent()) {
            double steps = lines.get().length - 1.0;
            return new Quantiles(lines.get(), QuantileReading.LINES, part.shareBelow() * steps, part.inside() * steps);
        }
        double[] cells = new double[4 * CELLS_A_SIDE];
        fill(cells, 0, sharesFromTheEnd(), part, false);
        fill(cells, CELLS_A_SIDE, sharesFromTheEnd(), part, true);
        return new Quantiles(cells, QuantileReading.HALVINGS, 0, 0);
    }

    /** Where the cells of a side begin and end, from the middle outwards by halvings, within each towards the middle. */
    private static double[] sharesFromTheEnd() {
        double[] shares = new double[2 * CELLS_A_SIDE];
        for (int halving = 0; halving < HALVINGS; halving++) {
            double unit = 1.0 / (1L << (halving + 2));
            for (int step = 0; step < STEPS; step++) {
                int cell = halving * STEPS + step;
                shares[2 * cell] = unit * (1 + (double) step / STEPS);
                shares[2 * cell + 1] = unit * (1 + (step + 1.0) / STEPS);
            }
        }
        // A law without end has no value at the end itself.
        shares[2 * CELLS_A_SIDE - 2] = 0x1p-66;
        shares[2 * CELLS_A_SIDE - 1] = 1.0 / (1L << (HALVINGS + 1));
        return shares;
    }

    private static void fill(double[] cells, int firstCell, double[] shares, TruncatedLaw part, boolean above) {
        double[] ends = Arrays.stream(shares)
                .map(share -> above ? part.fromAbove(share) : part.fromBelow(share))
                .toArray();
        for (int cell = 0; cell < CELLS_A_SIDE; cell++) {
            cells[2 * (firstCell + cell)] = ends[2 * cell];
            cells[2 * (firstCell + cell) + 1] = ends[2 * cell + 1] - ends[2 * cell];
        }
    }

    /** The smallest value of a table of a {@link Distribution}. */
    public double least() {
        return reading == QuantileReading.STEPS ? Arrays.stream(values).min().orElseThrow() : values[0];
    }

    /** The largest value of such a table. */
    public double most() {
        return reading == QuantileReading.STEPS
                ? Arrays.stream(values).max().orElseThrow()
                : values[values.length - 1];
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
        double from = stepsBelow(min);
        double to = stepsBelow(Math.nextUp(max));
        return from < to ? Optional.of(new Quantiles(values, reading, from, to - from)) : Optional.empty();
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
            return byHalvings(bits);
        }
        if (reading == QuantileReading.STEPS) {
            return values[CounterRng.below(bits, values.length)];
        }
        double place = first + CounterRng.unit(bits) * width;
        int step = Math.min((int) place, values.length - 2);
        double low = values[step];
        return low + (values[step + 1] - low) * (place - step);
    }

    /**
     * The upper bit chooses the side. How far the bits are from the end of their side has zeros in front that count the halvings,
     * and the next bits count the steps. Larger bits, without a sign, so give larger values.
     */
    private double byHalvings(long bits) {
        long share = bits ^ (bits >> 63);
        int halving = Long.numberOfLeadingZeros(share) - 1;
        int cell;
        double part;
        if (halving < HALVINGS) {
            long aligned = share << (halving + 1);
            cell = halving * STEPS + (int) (aligned >>> PART_BITS & (STEPS - 1));
            part = (aligned & ((1L << PART_BITS) - 1)) * PART;
        } else {
            cell = CELLS_A_SIDE - 1;
            part = share * (1.0 / (1L << (63 - HALVINGS)));
        }
        int at = 2 * (bits < 0 ? cell + CELLS_A_SIDE : cell);
        return values[at] + values[at + 1] * part;
    }

    /** What a table is made of. */
    private record TableKey(Law law, double from, double to) {}
}
