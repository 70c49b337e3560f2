package io.github.milvusfakedata.internal.gen.law;

/**
 * The bell curve.
 *
 * @param mean its middle
 * @param stddev its standard deviation, above 0
 */
public record NormalLaw(double mean, double stddev) implements Law {
    public NormalLaw {
        Law.require(Double.isFinite(mean), "the mean is finite", mean);
        Law.require(stddev > 0 && Double.isFinite(stddev), "stddev is above 0", stddev);
    }

    @Override
    public double least() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double below(double number) {
        return NormalTail.above((mean - number) / stddev);
    }

    @Override
    public double above(double number) {
        return NormalTail.above((number - mean) / stddev);
    }

    @Override
    public double fromBelow(double share) {
        return mean - stddev * NormalTail.inverse(share);
    }

    @Override
    public double fromAbove(double share) {
        return mean + stddev * NormalTail.inverse(share);
    }
}
