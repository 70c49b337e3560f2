package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.NumberCut;
import io.github.milvusfakedata.internal.spec.NumberScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The properties of all distributions that have a name: bounds, rounding, steps. */
final class NumberCutProperties {
    static final String MIN = "min";
    static final String MAX = "max";
    static final String ROUND = "round";
    static final String MULTIPLE_OF = "multiple_of";
    static final String UNIQUE = "unique";

    private static final BigDecimal LARGEST_STEP = BigDecimal.valueOf(1L << 53);

    private NumberCutProperties() {}

    /** The names of a law's own properties, and those of bounds and rounding behind them. */
    static List<String> behind(List<String> own, boolean bounds) {
        List<String> names = new ArrayList<>(own);
        if (bounds) {
            names.addAll(List.of(MIN, MAX));
        }
        names.addAll(List.of(ROUND, MULTIPLE_OF));
        return names;
    }

    static NumberCut read(FormObject object) {
        Optional<BigDecimal> min = bound(object, MIN);
        Optional<BigDecimal> max = bound(object, MAX);
        requireOrder(object, min, max);
        OptionalInt round = object.has(ROUND)
                ? OptionalInt.of(object.count(ROUND, 0, NumberScale.MOST_DECIMALS))
                : OptionalInt.empty();
        return new NumberCut(min, max, round, step(object, round));
    }

    static Optional<BigDecimal> bound(FormObject object, String name) {
        return object.has(name) ? Optional.of(object.number(name)) : Optional.empty();
    }

    static void requireOrder(FormObject object, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw object.mistakeIn(
                    MIN,
                    "min must not be above max, got min " + object.node(MIN).text() + " and max "
                            + object.node(MAX).text() + ".",
                    "Write for example \"min\": 0, \"max\": 100.");
        }
    }

    private static Optional<BigDecimal> step(FormObject object, OptionalInt round) {
        if (!object.has(MULTIPLE_OF)) {
            return Optional.empty();
        }
        BigDecimal step = object.number(MULTIPLE_OF);
        int places = step.stripTrailingZeros().scale();
        boolean inRange = step.signum() > 0 && step.compareTo(LARGEST_STEP) <= 0 && places <= NumberScale.MOST_DECIMALS;
        if (!inRange || step.movePointRight(Math.max(0, places)).compareTo(LARGEST_STEP) > 0) {
            throw object.mistakeIn(
                    MULTIPLE_OF,
                    "multiple_of must be above 0, at most 2^53, of at most " + NumberScale.MOST_DECIMALS
                            + " decimal places and 15 digits, got "
                            + object.node(MULTIPLE_OF).text() + ".",
                    "Write for example \"multiple_of\": 0.5.");
        }
        if (round.isPresent() && places > round.getAsInt()) {
            throw object.mistakeIn(
                    MULTIPLE_OF,
                    "Multiples of " + object.node(MULTIPLE_OF).text() + " have " + places
                            + " decimal places, but round leaves " + round.getAsInt() + ".",
                    "Remove round: multiple_of rounds already.");
        }
        return Optional.of(step);
    }

    static void write(NumberCut cut, FormText text) {
        cut.min().ifPresent(min -> text.put(MIN, min));
        cut.max().ifPresent(max -> text.put(MAX, max));
        cut.round().ifPresent(places -> text.put(ROUND, places));
        cut.multipleOf().ifPresent(step -> text.put(MULTIPLE_OF, step));
    }
}
