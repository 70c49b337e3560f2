package io.github.milvusfakedata.internal.gen.law;

/**
 * Pareto's law: the share above x falls with a power of x.
 *
 * @param minimum the smallest value, above 0
 * @param shape the power, above 0: the smaller, the heavier the tail
 */
public record ParetoLaw(double minimum, double shape) implements Law {
    public ParetoLaw {
        Law.require(minimum > 0 && Double.isFinite(minimum), "the minimum is above 0", minimum);
        Law.require(shape > 0 && Double.isFinite(shape), "the shape is above 0", shape);
    }

    @Override
    public double least() {
        return minimum;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double below(double number) {
        return number <= minimum ? 0 : -StrictMath.expm1(shape * StrictMath.log(minimum / number));
    }

    @Override
    public double above(double number) {
        return number <= minimum ? 1 : StrictMath.pow(minimum / number, shape);
    }

    @Override
    public double fromBelow(double share) {
        return minimum * StrictMath.exp(-StrictMath.log1p(-share) / shape);
    }

    @Override
    public double fromAbove(double share) {
        return minimum * StrictMath.pow(share, -1 / shape);
    }
}
