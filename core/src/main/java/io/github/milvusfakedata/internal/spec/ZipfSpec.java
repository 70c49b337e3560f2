package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.RowNumbering;
import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.internal.gen.number.NumberedRows;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whole numbers from 1 on by Zipf's law: k as often as k to the power of the negative exponent. Bounds cut it as they cut other
 * distributions.
 *
 * @param exponent how much more often small numbers come, 0 to 10
 * @param count the largest number
 * @param min no number is smaller
 * @param max no number is larger
 */
public record ZipfSpec(double exponent, long count, Optional<BigDecimal> min, Optional<BigDecimal> max)
        implements ValueSpec {
    public ZipfSpec {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        ZipfRanks.require(count, exponent);
    }

    private BigDecimal first(ColumnLimits limits) {
        return min.map(NumberWindow.least(limits)::max)
                .orElse(NumberWindow.least(limits))
                .max(BigDecimal.ONE)
                .setScale(0, RoundingMode.CEILING);
    }

    private BigDecimal last(ColumnLimits limits) {
        return max.map(NumberWindow.most(limits)::min)
                .orElse(NumberWindow.most(limits))
                .min(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.FLOOR);
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return numbers(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return numbers(limits, binding);
    }

    private NumberedRows numbers(ColumnLimits limits, Binding binding) {
        ZipfRanks ranks = new ZipfRanks(
                exponent, first(limits).longValueExact(), last(limits).longValueExact());
        return new NumberedRows(
                limits.shape(), RowNumbering.ranks(ranks, binding.keys().values()), 1);
    }

    @Override
    public void check(SpecCheck check) {
        ColumnLimits limits = check.limits();
        boolean held =
                min.map(bound -> HeldNumbers.requireHeld(bound, "min", check)).orElse(true);
        held &= max.map(bound -> HeldNumbers.requireHeld(bound, "max", check)).orElse(true);
        if (!held) {
            return;
        }
        if (first(limits).compareTo(last(limits)) > 0) {
            check.error(
                    "None of the numbers 1 to " + count + " lies between "
                            + HeldNumbers.shown(min.orElse(NumberWindow.least(limits))) + " and "
                            + HeldNumbers.shown(max.orElse(NumberWindow.most(limits))) + ".",
                    "Write bounds between 1 and " + count + '.');
        } else if (max.isEmpty() && !limits.numbers().given()) {
            BigDecimal most = NumberWindow.most(limits);
            if (BigDecimal.valueOf(count).compareTo(most) > 0) {
                check.at("n")
                        .error(
                                "n is " + count + ", but " + limits.type().schemaName() + " holds numbers up to "
                                        + HeldNumbers.shown(most) + ".",
                                "Write a smaller n, or use a wider type.");
            }
        }
    }
}
