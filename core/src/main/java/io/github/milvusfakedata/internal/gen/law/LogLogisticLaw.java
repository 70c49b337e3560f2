package io.github.milvusfakedata.internal.gen.law;

/**
 * Numbers whose logarithm is logistic: like a lognormal law with heavier tails.
 *
 * @param median half of the values lie below; above 0
 * @param spread width of the bell of logarithms: 0.4 for prices, 1 for views; above 0
 */
public record LogLogisticLaw(double median, double spread) implements Law {
    public LogLogisticLaw {
        Law.require(median > 0 && Double.isFinite(median), "the median is above 0", median);
        Law.require(spread > 0 && Double.isFinite(spread), "the spread is above 0", spread);
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
        return number <= 0 ? 0 : 1 / (1 + StrictMath.pow(median / number, 1 / spread));
    }

    @Override
    public double above(double number) {
        return number <= 0 ? 1 : 1 / (1 + StrictMath.pow(number / median, 1 / spread));
    }

    @Override
    public double fromBelow(double share) {
        return median * StrictMath.pow(share / (1 - share), spread);
    }

    @Override
    public double fromAbove(double share) {
        return median * StrictMath.pow((1 - share) / share, spread);
    }
}
