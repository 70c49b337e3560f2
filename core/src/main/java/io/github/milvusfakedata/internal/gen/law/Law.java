package io.github.milvusfakedata.internal.gen.law;

import java.util.Optional;

/**
 * A distribution of numbers by its formula. Shares are given from the nearer end, so that the far ends of both tails are as
 * precise as the middle. All of it is {@code StrictMath}: tables made from it are the same on every processor.
 */
public sealed interface Law
        permits ExponentialLaw,
                LogLogisticLaw,
                LogNormalLaw,
                NormalLaw,
                ParetoLaw,
                PercentileLaw,
                PowerLaw,
                TriangularLaw,
                UniformLaw {
    /** The smallest value; infinite where there is none. */
    double least();

    /** The largest value; infinite where there is none. */
    double most();

    /** The share of values up to a number. */
    double below(double number);

    /** The share of values above a number, precise where it is small. */
    double above(double number);

    /** The share of values below a number, without those that are the number itself. */
    default double strictlyBelow(double number) {
        return below(number);
    }

    /** The value that a share of the values, 0 to a half, lies below. */
    double fromBelow(double share);

    /** The value that a share of the values, 0 to a half, lies above. */
    double fromAbove(double share);

    /**
     * The values at evenly spaced shares from 0 to 1, where lines between them are the whole law; empty for curves.
     */
    default Optional<double[]> lines() {
        return Optional.empty();
    }

    /** Refuses numbers that are no parameter of a law. */
    static void require(boolean holds, String needed, double got) {
        if (!holds) {
            throw new IllegalArgumentException(needed + ", got " + got);
        }
    }
}
