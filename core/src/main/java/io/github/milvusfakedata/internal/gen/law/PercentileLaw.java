package io.github.milvusfakedata.internal.gen.law;

import java.util.List;
import java.util.Optional;

/**
 * Straight lines through the values at some percents of the rows.
 *
 * @param percents from 0, the smallest value, to 100, the largest, ascending; no finer than a tenth
 * @param values as many, ascending
 */
public record PercentileLaw(List<Double> percents, List<Double> values) implements Law {
    private static final int STEPS = 1000;

    public PercentileLaw {
        percents = List.copyOf(percents);
        values = List.copyOf(values);
        int last = percents.size() - 1;
        if (last < 1 || percents.size() != values.size() || percents.get(0) != 0 || percents.get(last) != 100) {
            throw new IllegalArgumentException("values at 0 to 100 per cent are needed, got some at " + percents);
        }
        for (int at = 1; at <= last; at++) {
            Law.require(percents.get(at) > percents.get(at - 1), "percents ascend", percents.get(at));
            Law.require(values.get(at) >= values.get(at - 1), "values ascend", values.get(at));
        }
    }

    @Override
    public double least() {
        return values.get(0);
    }

    @Override
    public double most() {
        return values.get(values.size() - 1);
    }

    @Override
    public double below(double number) {
        if (number >= most()) {
            return 1;
        }
        int upper = 0;
        while (values.get(upper) <= number) {
            upper++;
        }
        return upper == 0 ? 0 : share(number, upper);
    }

    @Override
    public double strictlyBelow(double number) {
        if (number <= least()) {
            return 0;
        }
        int upper = values.size() - 1;
        if (number > most()) {
            return 1;
        }
        while (values.get(upper - 1) >= number) {
            upper--;
        }
        return share(number, upper);
    }

    /** The share where the line up to a percentile passes a number. */
    private double share(double number, int upper) {
        double low = values.get(upper - 1);
        double from = percents.get(upper - 1);
        double part = (number - low) / (values.get(upper) - low);
        return (from + (percents.get(upper) - from) * part) / 100;
    }

    @Override
    public double above(double number) {
        return 1 - below(number);
    }

    @Override
    public double fromBelow(double share) {
        return at(share * 100);
    }

    @Override
    public double fromAbove(double share) {
        return at(100 - share * 100);
    }

    private double at(double percent) {
        int upper = 1;
        while (percents.get(upper) < percent) {
            upper++;
        }
        double from = percents.get(upper - 1);
        double part = (percent - from) / (percents.get(upper) - from);
        return values.get(upper - 1) * (1 - part) + values.get(upper) * part;
    }

    @Override
    public Optional<double[]> lines() {
        double[] table = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            table[step] = at(step * 100.0 / STEPS);
        }
        return Optional.of(table);
    }
}
