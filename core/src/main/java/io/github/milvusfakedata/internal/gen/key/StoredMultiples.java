package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.number.NumberGrid;

/**
 * The different values that a column stores of a grid's multiples, numbered in ascending order. Whole numbers are the multiples
 * themselves. Floating-point numbers lie ever further apart: from where they are as far apart as the multiples, several of
 * these are stored as one, so that from there on every floating-point number counts, and each once.
 */
public final class StoredMultiples {
    /** A step that much larger than the distance of two numbers tells their multiples apart after any rounding. */
    private static final double CLEARLY = 1 - 0x1p-20;

    /** Bits of a significand. */
    private static final int FLOAT_BITS = 24;

    private static final int DOUBLE_BITS = 53;

    private final ColumnShape shape;
    private final NumberGrid grid;
    private final double scale;

    /** The multiples that differ from their neighbours as they are stored. */
    private final long firstApart;

    private final long apart;

    /** The numbers of the largest float below those, and of the smallest one above them. */
    private final long lastBelow;

    private final long below;
    private final long firstAbove;
    private final long above;

    /**
     * The values of a column.
     *
     * @param shape a shape of numbers
     * @param grid the multiples, all of which the shape holds
     */
    public StoredMultiples(ColumnShape shape, NumberGrid grid) {
        this.shape = shape;
        this.grid = grid;
        this.scale = grid.scale();
        double crowded = crowdedFrom();
        boolean single = shape == ColumnShape.FLOAT;
        long end = isFractional() ? grid.firstStoredFrom(crowded, single) : grid.last();
        firstApart = isFractional() ? grid.firstStoredFrom(Math.nextUp(-crowded), single) : grid.first();
        apart = isFractional() ? end - firstApart : grid.last() - grid.first() + 1;
        boolean hasBelow = firstApart > grid.first();
        boolean hasAbove = isFractional() && end <= grid.last();
        lastBelow = hasBelow ? FloatKeys.number(shape, stored(firstApart - 1)) : 0;
        below = hasBelow ? lastBelow - FloatKeys.number(shape, stored(grid.first())) + 1 : 0;
        firstAbove = hasAbove ? FloatKeys.number(shape, stored(end)) : 0;
        above = hasAbove ? FloatKeys.number(shape, stored(grid.last())) - firstAbove + 1 : 0;
    }

    private boolean isFractional() {
        return shape == ColumnShape.FLOAT || shape == ColumnShape.DOUBLE;
    }

    /** The power of two from which on the numbers of the shape are at least a step apart. */
    private double crowdedFrom() {
        int bits = shape == ColumnShape.FLOAT ? FLOAT_BITS : DOUBLE_BITS;
        double step = grid.unit() / scale * CLEARLY;
        double distance = Math.scalb(1.0, Math.getExponent(step));
        return Math.scalb(distance < step ? 2 * distance : distance, bits - 1);
    }

    private double stored(long multiple) {
        return grid.stored(multiple, scale, shape == ColumnShape.FLOAT);
    }

    /** How many there are; {@link Long#MAX_VALUE} stands for any more. */
    public long size() {
        long size = count();
        return size <= 0 ? Long.MAX_VALUE : size;
    }

    /** How many there are, unsigned; 0 stands for 2^64. */
    long count() {
        return below + apart + above;
    }

    /** A whole number, by its place from 0. */
    long whole(long place) {
        return (firstApart + place) * grid.unit();
    }

    /** A floating-point number, by its place from 0. */
    double fraction(long place) {
        if (place < below) {
            return FloatKeys.value(shape, lastBelow - below + 1 + place);
        }
        long multiple = place - below;
        return multiple < apart ? stored(firstApart + multiple) : FloatKeys.value(shape, firstAbove + multiple - apart);
    }
}
