package io.github.milvusfakedata.internal.gen.law;

/**
 * What of a law lies between two bounds: the values there are as likely to each other as they were, and none heaps at a
 * bound.
 */
public final class TruncatedLaw {
    private final Law law;
    private final double from;
    private final double to;
    private final double shareBelow;
    private final double shareAbove;
    private final double inside;

    /**
     * @param from smallest number
     * @param to largest number
     */
    public TruncatedLaw(Law law, double from, double to) {
        this.law = law;
        this.from = Math.max(from, law.least());
        this.to = Math.min(to, law.most());
        if (!(this.from <= this.to)) {
            shareBelow = 0;
            shareAbove = 0;
            inside = 0;
            return;
        }
        shareBelow = law.strictlyBelow(this.from);
        shareAbove = law.above(this.to);
        inside = Math.max(0, inside(law, this.from, this.to, shareBelow, shareAbove));
    }

    /** Of two nearly equal shares, those that are small tell the difference best. */
    private static double inside(Law law, double from, double to, double shareBelow, double shareAbove) {
        if (from == to) {
            return 1 - shareBelow - shareAbove;
        }
        if (shareBelow > 0.5) {
            return law.above(from) - shareAbove;
        }
        return shareAbove > 0.5 ? law.below(to) - shareBelow : 1 - shareBelow - shareAbove;
    }

    /** Smallest number. */
    public double from() {
        return from;
    }

    /** Largest number. */
    public double to() {
        return to;
    }

    /** The share of the law that lies between the bounds. */
    public double inside() {
        return inside;
    }

    /** The share of the law that lies below. */
    public double shareBelow() {
        return shareBelow;
    }

    /** The value that a share of 0 to a half of what is left lies below. */
    public double fromBelow(double share) {
        double below = shareBelow + share * inside;
        return below <= 0.5
                ? held(law.fromBelow(below))
                : held(law.fromAbove(Math.max(shareAbove, (1 - share) * inside + shareAbove)));
    }

    /** The value that a share of 0 to a half of what is left lies above. */
    public double fromAbove(double share) {
        double above = shareAbove + share * inside;
        return above <= 0.5
                ? held(law.fromAbove(above))
                : held(law.fromBelow(Math.max(shareBelow, (1 - share) * inside + shareBelow)));
    }

    private double held(double number) {
        return Math.max(from, Math.min(to, number));
    }
}
