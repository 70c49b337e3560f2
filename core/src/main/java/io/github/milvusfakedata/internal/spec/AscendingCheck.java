package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a field can have values that ascend within groups: numbers or moments, whose last ones are still within its bounds.
 *
 * @param spec the values
 * @param check where they stand
 */
record AscendingCheck(AscendingSpec spec, SpecCheck check) {
    /** How far the floats near 1.7 · 10^9 are apart. */
    private static final int FLOAT_SECONDS = 128;

    void run() {
        Optional<GroupCheck> group = GroupCheck.of(check, spec.name(), "ascending");
        if (!ascends()) {
            return;
        }
        if (spec.time().isPresent() && !spec.areMoments()) {
            check.at("step")
                    .error(
                            "A length of time, " + spec.time().get()
                                    + ", is the step of moments, and these are numbers.",
                            "Write the step as a number.");
            return;
        }
        double step = spec.step(check.limits());
        if (check.limits().isWhole() && step != Math.rint(step)) {
            check.at("step")
                    .error(
                            "Whole numbers ascend by whole steps, got " + HeldNumbers.shown(BigDecimal.valueOf(step))
                                    + ".",
                            "Write 1 or more, or a longer time.");
        }
        SpecCheck there = check.at("from");
        long before = check.errors();
        if (group.isPresent()) {
            new PartsOfGroups(spec.name(), there).check(spec.from());
        }
        if (check.errors() == before) {
            there.way(spec.from());
        }
        if (check.errors() > before) {
            return;
        }
        if (spec.areMoments() && check.limits().shape() == ColumnShape.FLOAT && step < FLOAT_SECONDS) {
            check.at("step")
                    .warning(
                            "Float tells the seconds since 1970 of our days only " + FLOAT_SECONDS
                                    + " apart, so that rows of a group may have the same.",
                            "Use Double or Int64, or write a step of " + FLOAT_SECONDS + " or more.");
        }
        group.ifPresent(known -> checkRoom(known.largest(), there));
    }

    private boolean ascends() {
        boolean texts = check.limits().shape() == ColumnShape.STRING;
        if (texts && !spec.areMoments()) {
            check.at("from").error("Of texts only moments ascend.", "Write \"from\": {\"timestamp\": \"created\"}.");
        }
        return !texts || spec.areMoments();
    }

    /** The first values of groups leave room for the others: what would go beyond the field's bounds is told. */
    private void checkRoom(long largest, SpecCheck there) {
        BigDecimal moved = AscendingSpec.moved(largest, spec.step(check.limits()));
        String rows = "The largest " + Shown.quoted(spec.name()) + " has " + largest + " rows, which ascend by up to "
                + HeldNumbers.shown(moved);
        Optional<SpecCheck> firsts = spec.firsts(there, largest);
        if (firsts.isEmpty()) {
            check.error(
                    rows + ", more than " + check.limits().type().schemaName() + " with its bounds holds.",
                    "Write a smaller step or smaller groups, or use a wider type.");
            return;
        }
        ColumnLimits limits = firsts.get().limits();
        List<Problem> found = new ArrayList<>();
        spec.counted(check).check(firsts.get().into(found));
        boolean isHeld = found.stream().noneMatch(Problem::isError);
        if (!isHeld) {
            there.error(
                    rows + ", so that the first of them can be "
                            + HeldNumbers.shown(NumberWindow.most(limits)) + " at most"
                            + (check.limits().shape() == ColumnShape.STRING ? ", in milliseconds since 1970." : "."),
                    "Let the groups begin with less, write a smaller step or smaller groups, or use a wider type.");
        }
    }
}
