package io.github.milvusfakedata.internal.gen.law;

/**
 * Numbers whose logarithm is normal.
 *
 * @param median half of the values lie below; above 0
 * @param sigma the standard deviation of the logarithm, above 0
 */
public record LogNormalLaw(double median, double sigma) implements Law {
    public LogNormalLaw {
        Law.require(median > 0 && Double.isFinite(median), "the median is above 0", median);
        Law.require(sigma > 0 && Double.isFinite(sigma), "sigma is above 0", sigma);
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
        return number <= 0 ? 0 : NormalTail.above(-score(number));
    }

    @Override
    public double above(double number) {
        return number <= 0 ? 1 : NormalTail.above(score(number));
    }

    private double score(double number) {
        return (StrictMath.log(number) - StrictMath.log(median)) / sigma;
    }

    @Override
    public double fromBelow(double share) {
        return median * StrictMath.exp(-sigma * NormalTail.inverse(share));
    }

    @Override
    public double fromAbove(double share) {
        return median * StrictMath.exp(sigma * NormalTail.inverse(share));
    }
}
