package io.github.milvusfakedata.internal.gen.law;

/**
 * A triangle: likeliest at the mode, ever less to both bounds.
 *
 * @param least the smallest value
 * @param mode from the smallest to the largest value
 * @param most the largest value, above the smallest
 */
public record TriangularLaw(double least, double mode, double most) implements Law {
    public TriangularLaw {
        Law.require(Double.isFinite(least) && Double.isFinite(most), "the bounds are finite", least);
        Law.require(least < most, "min is below max " + most, least);
        Law.require(Double.isFinite(most - least), "max is less than 1.7e308 above min", least);
        Law.require(least <= mode && mode <= most, "the mode lies between min and max", mode);
    }

    @Override
    public double below(double number) {
        if (number <= least) {
            return 0;
        }
        return number <= mode ? corner(number - least, mode - least) : 1 - above(number);
    }

    @Override
    public double above(double number) {
        if (number >= most) {
            return 0;
        }
        return number > mode ? corner(most - number, most - mode) : 1 - below(number);
    }

    /** The share in the corner, from the bound up to a distance, of the side from the bound to the mode. */
    private double corner(double distance, double side) {
        return distance / side * (distance / (most - least));
    }

    @Override
    public double fromBelow(double share) {
        return share <= left() ? least + side(share, mode - least) : most - side(1 - share, most - mode);
    }

    @Override
    public double fromAbove(double share) {
        return share <= 1 - left() ? most - side(share, most - mode) : least + side(1 - share, mode - least);
    }

    /** The share of the values up to the mode. */
    private double left() {
        return (mode - least) / (most - least);
    }

    /** How far a share of all values, counted from a bound, reaches into the side between bound and mode. */
    private double side(double share, double side) {
        double square = share * (most - least) * side;
        // Of bounds near the ends of what doubles hold, the product is beyond them and its root is not.
        return square < Double.MIN_NORMAL || Double.isInfinite(square)
                ? StrictMath.sqrt(share) * StrictMath.sqrt(most - least) * StrictMath.sqrt(side)
                : StrictMath.sqrt(square);
    }
}
