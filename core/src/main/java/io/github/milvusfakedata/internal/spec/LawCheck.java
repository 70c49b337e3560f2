package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.PercentileLaw;
import io.github.milvusfakedata.internal.gen.law.TriangularLaw;
import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;
import io.github.milvusfakedata.internal.gen.law.UniformLaw;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a field can have the numbers of a distribution. */
final class LawCheck {
    private static final double NOTHING = 1e-300;
    private static final double QUARTER = 0.25;

    private final LawSpec spec;
    private final SpecCheck check;
    private final ColumnLimits limits;
    private final Law law;
    private final NumberCut cut;

    LawCheck(LawSpec spec, SpecCheck check) {
        this.spec = spec;
        this.check = check;
        this.limits = check.limits();
        this.law = spec.law();
        this.cut = spec.cut();
    }

    void check() {
        if (!isWhole()) {
            return;
        }
        boolean held = bound(cut.min(), law.least(), "min") & bound(cut.max(), law.most(), "max");
        if (held && hasValues() && spec.unique()) {
            checkUnique();
        }
    }

    private boolean isWhole() {
        Optional<BigDecimal> step = cut.multipleOf();
        if (limits.isWhole()
                && step.isPresent()
                && step.get().stripTrailingZeros().scale() > 0) {
            check.at("multiple_of")
                    .error(
                            "A multiple of " + HeldNumbers.shown(step.get()) + " may have a fraction, but "
                                    + limits.type().schemaName() + " holds whole numbers.",
                            "Write a whole number, such as \"multiple_of\": 5.");
            return false;
        }
        return true;
    }

    /** Bounds that a user wrote, of the cut or of the law itself. */
    private boolean bound(Optional<BigDecimal> bound, double own, String property) {
        if (bound.isPresent()) {
            return HeldNumbers.requireHeld(bound.get(), property, check);
        }
        return !hasOwnBounds() || HeldNumbers.requireHeld(BigDecimal.valueOf(own), property, check);
    }

    private boolean hasOwnBounds() {
        return law instanceof TriangularLaw || law instanceof UniformLaw;
    }

    private boolean hasValues() {
        NumberWindow window = NumberWindow.of(law, cut, limits);
        String between = " between " + HeldNumbers.shown(window.min()) + " and " + HeldNumbers.shown(window.max());
        Optional<TruncatedLaw> part = spec.part(limits);
        if (part.isEmpty() && window.min().compareTo(window.max()) <= 0) {
            check.at(cut.multipleOf().isPresent() ? "multiple_of" : cut.round().isPresent() ? "round" : "min")
                    .error("No " + step() + " lies" + between + ".", "Widen min and max, or write a finer step.");
            return false;
        }
        if (part.isEmpty() || part.get().inside() < NOTHING) {
            check.error(
                    "Nothing of this distribution lies" + between + ".",
                    "Half of its values lie between " + HeldNumbers.rough(law.fromBelow(QUARTER)) + " and "
                            + HeldNumbers.rough(law.fromAbove(QUARTER)) + ": move min and max there.");
            return false;
        }
        return isSpread(part.get()) && isMostlyHeld(part.get().inside(), between);
    }

    /** A curve so steep that doubles can't tell half of its values apart is not what anyone means. */
    private boolean isSpread(TruncatedLaw part) {
        double low = part.fromBelow(QUARTER);
        double high = part.fromAbove(QUARTER);
        if (low < high || part.from() == part.to() || law instanceof PercentileLaw || law instanceof UniformLaw) {
            return true;
        }
        check.error(
                "Half of these numbers would be " + HeldNumbers.rough(low) + ", since "
                        + limits.type().schemaName() + " can't tell them apart.",
                "Write parameters that spread the numbers, and min and max around those that you mean.");
        return false;
    }

    /** Who cuts most of a distribution away may not know it; who has a type cut it wants another type. */
    private boolean isMostlyHeld(double inside, String between) {
        if (inside >= NumberSpec.LEAST_SHARE_INSIDE) {
            return true;
        }
        boolean isCut = cut.min().isPresent()
                || cut.max().isPresent()
                || limits.numbers().given();
        String share = HeldNumbers.share(inside) + " of this distribution lies" + between;
        String half = "Half of its values lie between " + HeldNumbers.rough(law.fromBelow(QUARTER)) + " and "
                + HeldNumbers.rough(law.fromAbove(QUARTER));
        if (isCut) {
            check.warning(
                    share + ", so that all values come from that part of it.",
                    half + ": move min and max there, unless only that part is meant.");
            return true;
        }
        check.error(
                share + ", which is what " + limits.type().schemaName() + " holds.",
                "Use a wider type, or write min and max to cut the distribution there.");
        return false;
    }

    private String step() {
        if (cut.multipleOf().isPresent()) {
            return "multiple of " + HeldNumbers.shown(cut.multipleOf().get());
        }
        return limits.isWhole() ? "whole number" : "number of " + cut.round().orElse(0) + " decimal places";
    }

    private void checkUnique() {
        if (cut.step(limits).isEmpty()) {
            check.at("unique")
                    .error(
                            "Different numbers of " + limits.type().schemaName()
                                    + " need a step between them, so unique goes with round or multiple_of.",
                            "Write for example \"round\": 2.");
            return;
        }
        NumberWindow window = NumberWindow.of(law, cut, limits);
        String numbers =
                "different numbers from " + HeldNumbers.shown(window.min()) + " to " + HeldNumbers.shown(window.max());
        HeldNumbers.requireDistinct(spec.distinctValues(limits), numbers, check.at("unique"));
    }
}
