package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.RowNumbering;
import io.github.milvusfakedata.internal.gen.number.NumberedRows;
import io.github.milvusfakedata.internal.gen.text.NumberedTexts;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Numbers at even distances from row to row, also as texts.
 *
 * @param start the number of row 0
 * @param step from one row to the next; not 0
 * @param label how numbers become texts
 */
public record SequenceSpec(BigDecimal start, BigDecimal step, NumberedLabel label) implements ValueSpec {
    private static final BigDecimal FLOATS_EXACT = BigDecimal.valueOf(1L << 24);
    private static final BigDecimal DOUBLES_EXACT = BigDecimal.valueOf(1L << 53);

    public SequenceSpec {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(label, "label");
        if (step.signum() == 0) {
            throw new IllegalArgumentException("a step of 0 gives the same number in every row");
        }
        if (decimals(start, step) > NumberScale.MOST_DECIMALS) {
            throw new IllegalArgumentException("start and step have at most " + NumberScale.MOST_DECIMALS
                    + " decimal places, got " + start + " and " + step);
        }
    }

    private static int decimals(BigDecimal start, BigDecimal step) {
        return Math.max(
                0,
                Math.max(
                        start.stripTrailingZeros().scale(),
                        step.stripTrailingZeros().scale()));
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        boolean whole = JsonMemberTypes.isWhole(start) && JsonMemberTypes.isWhole(step);
        return label.equals(NumberedLabel.PLAIN) ? JsonMemberTypes.number(whole) : MilvusType.VARCHAR;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        int decimals = decimals(start, step);
        RowNumbering numbering = RowNumbering.sequence(
                start.movePointRight(decimals).longValue(),
                step.movePointRight(decimals).longValue());
        if (limits.shape() == ColumnShape.STRING) {
            return new NumberedTexts(label.prefix(), label.digits(), numbering);
        }
        return new NumberedRows(
                limits.shape(),
                numbering,
                BigDecimal.ONE.movePointRight(decimals).doubleValue());
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        boolean up = step.signum() > 0;
        BigDecimal room = up ? most(limits).subtract(start) : start.subtract(least(limits));
        if (room.signum() < 0) {
            return 0;
        }
        BigDecimal count = room.divide(step.abs(), 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return count.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    /** The largest number that a column holds so that those of neighboring rows differ. */
    private BigDecimal most(ColumnLimits limits) {
        if (limits.shape() == ColumnShape.STRING) {
            return BigDecimal.valueOf(Long.MAX_VALUE);
        }
        return NumberWindow.most(limits).min(exact(limits));
    }

    private BigDecimal least(ColumnLimits limits) {
        return limits.shape() == ColumnShape.STRING
                ? BigDecimal.ZERO
                : NumberWindow.least(limits).max(exact(limits).negate());
    }

    private BigDecimal exact(ColumnLimits limits) {
        BigDecimal units = limits.shape() == ColumnShape.FLOAT
                ? FLOATS_EXACT
                : limits.shape() == ColumnShape.DOUBLE
                        ? DOUBLES_EXACT
                        : BigDecimal.valueOf(Long.MIN_VALUE).negate();
        return units.movePointLeft(decimals(start, step));
    }

    @Override
    public void check(SpecCheck check) {
        ColumnLimits limits = check.limits();
        boolean text = NumberedLabel.isFor(limits);
        if (!limits.isWhole() && !text) {
            label.requireNone(check);
        } else if (decimals(start, step) > 0) {
            check.error(
                    "A sequence of " + limits.type().schemaName() + " has whole numbers, got start "
                            + HeldNumbers.shown(start) + " and step " + HeldNumbers.shown(step) + ".",
                    "Write whole numbers, or use Double.");
            return;
        } else if (!text) {
            label.requireNone(check);
        }
        BigDecimal last = step.multiply(BigDecimal.valueOf(check.rows() - 1)).add(start);
        if (start.compareTo(least(limits)) < 0 || start.compareTo(most(limits)) > 0) {
            outside(start, "starts at", check);
        } else if (last.compareTo(least(limits)) < 0 || last.compareTo(most(limits)) > 0) {
            outside(last, "comes to", check);
        } else if (text) {
            label.requireRoom(start.max(last), check);
        }
    }

    private void outside(BigDecimal number, String does, SpecCheck check) {
        check.error(
                "The sequence " + does + ' ' + HeldNumbers.shown(number) + " within " + check.rows()
                        + (check.rows() == 1 ? " row" : " rows") + ", but the field holds different numbers from "
                        + HeldNumbers.shown(least(check.limits())) + " to "
                        + HeldNumbers.shown(most(check.limits())) + " only.",
                "Write another start, a smaller step or fewer rows, or use a wider type.");
    }
}
