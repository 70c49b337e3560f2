package io.github.milvusfakedata.internal.gen.law;

/**
 * A density that falls with a power of the number between two bounds: what ranks by Zipf's law are from far away.
 *
 * @param exponent the power, from 0
 * @param least the smallest number, above 0
 * @param most the largest number
 */
public record PowerLaw(double exponent, double least, double most) implements Law {
    /** Nearer to 1 the formula of 1 is the more precise one. */
    private static final double NEARLY_ONE = 1e-9;

    public PowerLaw {
        Law.require(exponent >= 0 && Double.isFinite(exponent), "the exponent is not below 0", exponent);
        Law.require(least > 0 && least < most && Double.isFinite(most), "0 < min < max " + most, least);
    }

    @Override
    public double below(double number) {
        return share(number, true);
    }

    @Override
    public double above(double number) {
        return share(number, false);
    }

    private double share(double number, boolean below) {
        double held = Math.max(least, Math.min(most, number));
        double part = isHarmonic()
                ? StrictMath.log(held / least) / StrictMath.log(most / least)
                : (1 - StrictMath.pow(held / least, 1 - exponent)) / (1 - end());
        return below ? part : 1 - part;
    }

    @Override
    public double fromBelow(double share) {
        return isHarmonic()
                ? least * StrictMath.exp(share * StrictMath.log(most / least))
                : raised(1 - share * (1 - end()));
    }

    @Override
    public double fromAbove(double share) {
        return isHarmonic()
                ? most * StrictMath.exp(-share * StrictMath.log(most / least))
                : raised(end() + share * (1 - end()));
    }

    private boolean isHarmonic() {
        return Math.abs(exponent - 1) < NEARLY_ONE;
    }

    /** The power of the largest number, where that of the smallest is 1. */
    private double end() {
        return StrictMath.pow(most / least, 1 - exponent);
    }

    private double raised(double power) {
        return least * StrictMath.pow(power, 1 / (1 - exponent));
    }
}
