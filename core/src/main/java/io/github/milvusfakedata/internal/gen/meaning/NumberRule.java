package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.HiddenDraws;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.meaning.NumberPlan.Fit;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/**
 * The numbers of one field: its plan within its bounds. All steps are plus, times, divided by and rounding, which Java
 * defines bit for bit.
 */
final class NumberRule {
    /** Larger values have no decimal places to round, and would overflow on the way. */
    private static final double LARGEST_ROUNDED = 1e12;

    /** Bounds further apart say nothing about what to stretch, and their distance may be infinite. */
    private static final double WIDEST_STRETCH = 1e18;

    private static final int SAMPLE = 256;
    private static final long SAMPLE_SEED = 0x5EEDL;

    private final Quantiles quantiles;
    private final boolean shared;
    private final Quantity quantity;
    private final double unit;
    private final double offset;
    private final double scale;
    private final double min;
    private final double max;
    private final boolean clamped;
    private final long key;
    private final HiddenDraws hidden;

    private NumberRule(
            NumberPlan plan, String path, Recipe recipe, double min, double max, boolean clamped, boolean stretched) {
        boolean moved = stretched && plan.fit() == Fit.MOMENT;
        boolean wide = stretched && plan.fit() == Fit.STRETCH;
        this.quantiles = plan.shape().quantiles();
        this.shared = plan.quantity().isPresent();
        this.quantity = plan.quantity().orElse(Quantity.WORDS);
        double window = HiddenDraws.WINDOW_END - HiddenDraws.WINDOW_START;
        this.unit = moved ? window / (max - min) : wide ? 1 / (max - min) : plan.unit();
        this.offset = moved ? min - HiddenDraws.WINDOW_START / unit : wide ? min : plan.offset();
        this.scale = scale(plan.decimals());
        this.min = min;
        this.max = max;
        this.clamped = clamped;
        this.key = recipe.key(Stream.VALUE, path);
        this.hidden = new HiddenDraws(recipe);
    }

    /** The rule as it is, for a field without bounds of its own: min and max are those of its type. */
    static NumberRule free(NumberPlan plan, String path, Recipe recipe, double min, double max) {
        return new NumberRule(plan, path, recipe, min, max, true, false);
    }

    /** The rule fitted to the bounds of a field. */
    static NumberRule bounded(NumberPlan plan, String path, Recipe recipe, double min, double max) {
        boolean leaves = plan.fit() == Fit.STRETCH
                || plan.fit() == Fit.MOMENT
                        && free(plan, path, recipe, min, max).shareInside() < 1;
        return new NumberRule(
                plan,
                path,
                recipe,
                min,
                max,
                plan.fit() != Fit.SPREAD,
                leaves && min < max && max - min < WIDEST_STRETCH);
    }

    private static double scale(int decimals) {
        double scale = 1;
        for (int place = 0; place < decimals; place++) {
            scale *= 10;
        }
        return scale;
    }

    /**
     * The share of values that lie within the bounds before they are made to fit; about the same for every seed, and
     * exactly the same however often it is asked for.
     */
    double shareInside() {
        HiddenDraws sample = new HiddenDraws(new Recipe(SAMPLE_SEED, hidden.subject()));
        int inside = 0;
        for (int row = 0; row < SAMPLE; row++) {
            double value = natural(sample, row, (long) (row * 2 + 1) << 55);
            inside += value >= min && value <= max ? 1 : 0;
        }
        return (double) inside / SAMPLE;
    }

    /** A row's value before rounding, within the bounds. */
    double value(long row) {
        long bits = CounterRng.bits(key, row);
        double value = natural(hidden, row, bits);
        if (value >= min && value <= max) {
            return value;
        }
        return clamped ? Math.max(min, Math.min(max, value)) : UniformFloats.between(CounterRng.mix(bits), min, max);
    }

    /** A row's value rounded to the plan's decimals, and still within the bounds. */
    double rounded(long row) {
        double value = value(row);
        if (Math.abs(value) > LARGEST_ROUNDED) {
            return value;
        }
        return Math.max(min, Math.min(max, Math.floor(value * scale + 0.5) / scale));
    }

    private double natural(HiddenDraws draws, long row, long bits) {
        double raw = shared ? draws.quantity(quantity, row) : quantiles.at(bits);
        return raw / unit + offset;
    }
}
