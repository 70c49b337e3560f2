package io.github.milvusfakedata.internal.gen.number;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Optional;

/**
 * The numbers of one field: what is drawn for a row, brought to a scale and within bounds. All steps are plus, times, divided by and rounding, which Java
 * defines bit for bit.
 */
public final class NumberRule {
    /** Larger values have no decimal places to round, and would overflow on the way. */
    private static final double LARGEST_ROUNDED = 1e12;

    /** Values of more units of the last decimal place have none that a double could round. */
    private static final double LARGEST_EXACT = 1L << 53;

    private static final Quantiles NOTHING = Distribution.through(0, 1).quantiles();

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
    private final SharedDraws draws;

    /**
     * Numbers that every row shares with other fields of its own.
     *
     * @param quantity what they show
     * @param scale how the quantity becomes a value, and how it meets the bounds
     */
    public static NumberRule shown(Quantity quantity, Scale scale, long key, Recipe recipe) {
        return new NumberRule(Optional.of(quantity), NOTHING, scale, key, recipe);
    }

    /**
     * Numbers of the field's own.
     *
     * @param quantiles how they are distributed
     * @param scale how what is drawn becomes a value, and how it meets the bounds
     */
    public static NumberRule drawn(Quantiles quantiles, Scale scale, long key, Recipe recipe) {
        return new NumberRule(Optional.empty(), quantiles, scale, key, recipe);
    }

    private NumberRule(Optional<Quantity> quantity, Quantiles quantiles, Scale scale, long key, Recipe recipe) {
        this.quantiles = quantiles;
        this.shared = quantity.isPresent();
        this.quantity = quantity.orElse(Quantity.WORDS);
        this.unit = scale.unit();
        this.offset = scale.offset();
        this.scale = powerOfTen(scale.decimals());
        this.min = scale.min();
        this.max = scale.max();
        this.clamped = scale.clamped();
        this.key = key;
        this.draws = new SharedDraws(recipe);
    }

    private static double powerOfTen(int exponent) {
        double power = 1;
        for (int place = 0; place < exponent; place++) {
            power *= 10;
        }
        return power;
    }

    /** A row's value before rounding, within the bounds. */
    double value(long row) {
        long bits = CounterRng.bits(key, row);
        double value = natural(row, bits);
        if (value >= min && value <= max) {
            return value;
        }
        return clamped ? Math.max(min, Math.min(max, value)) : UniformFloats.between(CounterRng.mix(bits), min, max);
    }

    /** A row's value rounded to the scale's decimals, and still within the bounds. */
    double rounded(long row) {
        double value = value(row);
        if (Math.abs(value) > LARGEST_ROUNDED || Math.abs(value) * scale > LARGEST_EXACT) {
            return value;
        }
        return Math.max(min, Math.min(max, Math.floor(value * scale + 0.5) / scale));
    }

    private double natural(long row, long bits) {
        double raw = shared ? draws.quantity(quantity, row) : quantiles.at(bits);
        return raw / unit + offset;
    }

    /**
     * From what is drawn to values.
     *
     * @param unit what is drawn is divided by this; not 0
     * @param offset added to the quotient
     * @param decimals places that floating-point values are rounded to, from 0; whole numbers are rounded down
     * @param min no value is smaller
     * @param max no value is larger
     * @param clamped whether a value beyond a bound becomes the bound; otherwise an even draw between the bounds
     */
    public record Scale(double unit, double offset, int decimals, double min, double max, boolean clamped) {}
}
