package io.github.milvusfakedata.internal.gen.law;

/**
 * Waiting times: the larger, the fewer, at the same rate everywhere.
 *
 * @param mean above 0
 */
public record ExponentialLaw(double mean) implements Law {
    public ExponentialLaw {
        Law.require(mean > 0 && Double.isFinite(mean), "the mean is above 0", mean);
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double below(double number) {
        return number <= 0 ? 0 : -StrictMath.expm1(-number / mean);
    }

    @Override
    public double above(double number) {
        return number <= 0 ? 1 : StrictMath.exp(-number / mean);
    }

    @Override
    public double fromBelow(double share) {
        return -mean * StrictMath.log1p(-share);
    }

    @Override
    public double fromAbove(double share) {
        return -mean * StrictMath.log(share);
    }
}
