package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.MomentScale;
import io.github.milvusfakedata.internal.gen.ProfiledMoments;
import java.math.BigDecimal;
import java.util.Locale;

/** Whether a field can have the moments that are described. */
final class MomentCheck {
    private static final int LONGEST_TEXT = 32;

    private final MomentSpec spec;
    private final SpecCheck check;
    private final ColumnLimits limits;

    MomentCheck(MomentSpec spec, SpecCheck check) {
        this.spec = spec;
        this.check = check.at("timestamp");
        this.limits = check.limits();
    }

    void check() {
        if (!fitsLength()) {
            return;
        }
        MomentColumn column = new MomentColumn(spec, limits);
        if (!fitsUnit(column) || !hasMoments(column)) {
            return;
        }
        if (spec.isProfiled()) {
            checkProfiles(column);
        }
        spec.pace().ifPresent(pace -> checkRows(column, pace));
        if (limits.shape() != ColumnShape.STRING) {
            checkHeld(column);
        }
        if (limits.shape() == ColumnShape.FLOAT && spec.pace().isPresent()) {
            checkApart(column, spec.pace().get());
        }
    }

    /** Floats of today's seconds lie 128 apart, so that rows that follow each other closely would have the same. */
    private void checkApart(MomentColumn column, MomentPace pace) {
        float first = Math.max(Math.abs(column.number(column.first()).floatValue()), 1);
        double apart = Math.ulp(first);
        double slot = (double) column.slot() / column.unit().micros();
        if (slot < apart) {
            check.at(pace.every().isPresent() ? "every" : "rows")
                    .error(
                            "Rows lie " + HeldNumbers.rough(slot) + ' ' + name(column.unit())
                                    + " apart, and Float tells numbers near "
                                    + HeldNumbers.shown(column.number(column.first()))
                                    + " only " + HeldNumbers.rough(apart) + " apart.",
                            "Use Double or Int64.");
        }
    }

    private boolean fitsLength() {
        boolean tooLong = limits.shape() == ColumnShape.STRING
                && limits.longestText() < LONGEST_TEXT
                && limits.longestText() < length();
        if (tooLong) {
            check.error(
                    "A moment has " + length() + " bytes, and max_length is " + limits.longestText() + ".",
                    "Write a larger max_length.");
        }
        return !tooLong;
    }

    private int length() {
        int places = spec.style().round().map(MomentRound::places).orElse(0);
        return "2024-12-31T23:59:59".length()
                + (places == 0 ? 0 : places + 1)
                + (spec.style().offsetMinutes() == 0 ? 1 : "+00:00".length());
    }

    private boolean fitsUnit(MomentColumn column) {
        boolean text = limits.shape() == ColumnShape.STRING;
        if (text == (column.unit() == MomentUnitName.RFC3339)) {
            return true;
        }
        check.at("unit")
                .error(
                        text
                                ? limits.type().schemaName() + " holds moments as text by RFC 3339, not as numbers of "
                                        + name(column.unit()) + "."
                                : limits.type().schemaName() + " holds moments as numbers, not as text.",
                        text ? "Write \"unit\": \"rfc3339\", or leave it out." : "Write ms, s or us.");
        return false;
    }

    private static String name(MomentUnitName unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private boolean hasMoments(MomentColumn column) {
        if (column.first() < column.end()) {
            return true;
        }
        check.at("round")
                .error(
                        "No moment between " + spec.from() + " and " + spec.to().orElse("") + " is left when rounded.",
                        "Write bounds that are further apart, or round less.");
        return false;
    }

    private void checkProfiles(MomentColumn column) {
        long days = (column.end() - column.first()) / ProfiledMoments.DAY;
        if (days > ProfiledMoments.MOST_DAYS) {
            check.error(
                    "growth, weekdays and hours are for at most " + ProfiledMoments.MOST_DAYS + " days, got " + days
                            + ".",
                    "Move from and to nearer to each other.");
            return;
        }
        try {
            new ProfiledMoments(column.first(), column.end(), column.density(), new MomentScale(1, 0, 1), 0);
        } catch (IllegalArgumentException none) {
            check.error(
                    "No day and no hour between " + spec.from() + " and "
                            + spec.to().orElse("") + " has a weight above 0.",
                    "Write other bounds or other weights.");
        }
    }

    private void checkRows(MomentColumn column, MomentPace pace) {
        if (column.rows() < check.rows()) {
            boolean filled = pace.rows().isPresent();
            check.at(filled ? "rows" : "every")
                    .error(
                            "The time from " + spec.from() + " to " + spec.to().orElse("") + " has moments for "
                                    + column.rows() + " rows, but there are " + check.rows() + ".",
                            filled
                                    ? "Write \"rows\": " + check.rows() + ", or a later to."
                                    : "Write a shorter time in every, a later to, or none.");
        } else if (column.slot() == 0) {
            check.at("rows")
                    .error(
                            "There are fewer microseconds from " + spec.from() + " to "
                                    + spec.to().orElse("") + " than " + column.rows() + " rows.",
                            "Write fewer rows, or a later to.");
        }
    }

    private void checkHeld(MomentColumn column) {
        BigDecimal first = column.number(column.first());
        boolean endless = spec.to().isEmpty();
        BigDecimal last = endless
                ? column.number(column.first())
                        .add(BigDecimal.valueOf(column.slot())
                                .multiply(BigDecimal.valueOf(check.rows()))
                                .divideToIntegralValue(
                                        BigDecimal.valueOf(column.unit().micros())))
                : column.number(column.end() - 1);
        if (first.compareTo(NumberWindow.least(limits)) < 0) {
            outside("from", first, column);
        } else if (last.compareTo(NumberWindow.most(limits)) > 0) {
            outside(endless ? "every" : "to", last, column);
        }
    }

    private void outside(String property, BigDecimal number, MomentColumn column) {
        check.at(property)
                .error(
                        "In " + name(column.unit()) + " since 1970 "
                                + (property.equals("every") ? "the last moment" : property)
                                + " is " + HeldNumbers.shown(number) + ", but the field holds numbers from "
                                + HeldNumbers.shown(NumberWindow.least(limits)) + " to "
                                + HeldNumbers.shown(NumberWindow.most(limits)) + ".",
                        "Write another unit, ms, s or us, other moments, or use Int64.");
    }
}
