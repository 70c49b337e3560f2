package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Quantiles;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.key.GridKeys;
import io.github.milvusfakedata.internal.gen.key.StoredMultiples;
import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;
import io.github.milvusfakedata.internal.gen.law.UniformLaw;
import io.github.milvusfakedata.internal.gen.number.LawNumbers;
import io.github.milvusfakedata.internal.gen.number.NumberGrid;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Numbers of a distribution that has a name. Bounds, those of the field too, cut it: what lies between them is as likely to
 * each other as it was. Whole numbers are rounded to the nearest.
 *
 * @param law how they are distributed
 * @param cut what of it is left
 * @param unique whether every row has another number; for evenly spread ones alone
 */
public record LawSpec(Law law, NumberCut cut, boolean unique) implements ValueSpec {
    public LawSpec {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(cut, "cut");
        if (unique && !isEven(law)) {
            throw new IllegalArgumentException("only a uniform distribution can be unique");
        }
    }

    /** Numbers of whole ones, which bounds cut unless they are the usual ones. */
    public static LawSpec of(Distribution.Whole numbers, long least, long most) {
        NumberCut cut = new NumberCut(
                numbers.min() == least && !isEven(numbers.law())
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(numbers.min())),
                numbers.max() == most && !isEven(numbers.law())
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(numbers.max())),
                OptionalInt.empty(),
                Optional.empty());
        return new LawSpec(numbers.law(), cut, false);
    }

    /** These numbers as whole ones, where nothing else cuts them, from a usual least to a usual most. */
    public Distribution.Whole whole(long least, long most) {
        return new Distribution.Whole(
                law,
                cut.min().map(min -> nearest(min, RoundingMode.CEILING)).orElse(least),
                cut.max().map(max -> nearest(max, RoundingMode.FLOOR)).orElse(most));
    }

    /** The whole number of 64 bits that is nearest on one side. */
    private static long nearest(BigDecimal number, RoundingMode rounding) {
        return number.setScale(0, rounding)
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    static boolean isEven(Law law) {
        return law instanceof UniformLaw;
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.number(cut.round().orElse(-1) == 0
                || cut.multipleOf().filter(JsonMemberTypes::isWhole).isPresent());
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        long key = binding.keys().values();
        if (unique) {
            NumberGrid grid = NumberWindow.of(law, cut, limits).grid().orElseThrow();
            return new GridKeys(limits.shape(), grid, key);
        }
        Optional<UniformSpec> even = even(limits);
        return even.isPresent() ? even.get().column(limits, binding) : drawn(limits, key);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        if (unique) {
            throw new IllegalStateException("never in lists: " + this);
        }
        Optional<UniformSpec> even = even(limits);
        return even.isPresent()
                ? even.get().elements(limits, binding)
                : drawn(limits, binding.keys().values());
    }

    /** Evenly spread numbers need no table, and all whole numbers of 64 bits are none that a table holds. */
    private Optional<UniformSpec> even(ColumnLimits limits) {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        if (!isEven(law)) {
            return Optional.empty();
        }
        if (window.step().isEmpty()) {
            return Optional.of(UniformSpec.fractional(window.from(), window.to()));
        }
        NumberGrid grid = window.grid().orElseThrow();
        return limits.isWhole() && grid.unit() == 1
                ? Optional.of(UniformSpec.whole(grid.first(), grid.last()))
                : Optional.empty();
    }

    private LawNumbers drawn(ColumnLimits limits, long key) {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        if (window.step().isEmpty()) {
            Quantiles quantiles = Quantiles.of(law, window.from(), window.to());
            return LawNumbers.curved(limits.shape(), quantiles, window.from(), window.to(), key);
        }
        NumberGrid grid = window.grid().orElseThrow();
        double from = window.roundedFrom(grid);
        double to = window.roundedTo(grid);
        Law rounded = isEven(law) ? new UniformLaw(from, to) : law;
        return LawNumbers.stepped(limits.shape(), Quantiles.of(rounded, from, to), grid, key);
    }

    /** The part of the law that a column's values come from; empty where no multiple lies between the bounds. */
    Optional<TruncatedLaw> part(ColumnLimits limits) {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        if (window.min().compareTo(window.max()) > 0) {
            return Optional.empty();
        }
        if (window.step().isEmpty()) {
            return Optional.of(new TruncatedLaw(law, window.from(), window.to()));
        }
        return window.grid().map(grid -> new TruncatedLaw(law, window.roundedFrom(grid), window.roundedTo(grid)));
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        boolean fits = part(limits)
                .filter(inside -> inside.inside() >= NumberSpec.LEAST_SHARE_INSIDE * ofItself(limits))
                .isPresent();
        return fits ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        return part(limits).isPresent() ? NumberRange.between(window.min(), window.max(), limits) : Optional.empty();
    }

    /** The share of the law that its own bounds leave, before those of the column. */
    private double ofItself(ColumnLimits limits) {
        return part(NumberWindow.ofType(limits)).map(TruncatedLaw::inside).orElse(1.0);
    }

    @Override
    public void check(SpecCheck check) {
        new LawCheck(this, check).check();
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        return !unique || window.step().isEmpty()
                ? 0
                : window.grid()
                        .map(grid -> new StoredMultiples(limits.shape(), grid).size())
                        .orElse(0L);
    }
}
