package io.github.milvusfakedata.internal.gen.law;

/**
 * Every value as likely as any other.
 *
 * @param least the smallest value, finite
 * @param most the largest value, not below it
 */
public record UniformLaw(double least, double most) implements Law {
    public UniformLaw {
        Law.require(Double.isFinite(least) && Double.isFinite(most), "the bounds are finite", least);
        Law.require(least <= most, "min is not above max " + most, least);
    }

    @Override
    public double below(double number) {
        return share(number - least);
    }

    @Override
    public double above(double number) {
        return share(most - number);
    }

    private double share(double distance) {
        return least == most ? (distance >= 0 ? 1 : 0) : Math.max(0, Math.min(1, distance / (most - least)));
    }

    @Override
    public double fromBelow(double share) {
        return least * (1 - share) + most * share;
    }

    @Override
    public double fromAbove(double share) {
        return most * (1 - share) + least * share;
    }
}
