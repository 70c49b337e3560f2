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
        double left = (mode - least) / (most - least);
        return share <= left
                ? least + StrictMath.sqrt(share * (most - least) * (mode - least))
                : most - StrictMath.sqrt((1 - share) * (most - least) * (most - mode));
    }

    @Override
    public double fromAbove(double share) {
        double right = (most - mode) / (most - least);
        return share <= right
                ? most - StrictMath.sqrt(share * (most - least) * (most - mode))
                : least + StrictMath.sqrt((1 - share) * (most - least) * (mode - least));
    }
}
