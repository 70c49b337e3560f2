package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.Stream;

/** Numbers that fit a field's name: prices, ratings, counts, dates. Bounds always win over what the name suggests. */
public final class Numbers {
    private Numbers() {}

    /**
     * Integers min … max.
     *
     * @param shape INT8, INT16, INT32 or INT64
     * @param boundsGiven whether the user gave a bound; if not, the name may suggest another range than min … max
     */
    public static ColumnSource integers(
            ColumnShape shape, String path, long min, long max, boolean boundsGiven, Recipe recipe) {
        return new UniformIntegers(shape, recipe.key(Stream.VALUE, path), min, max);
    }

    /**
     * Floating-point numbers min … max, bounds that the shape can hold exactly.
     *
     * @param shape FLOAT or DOUBLE
     * @param boundsGiven whether the user gave a bound; if not, the name may suggest another range than min … max
     */
    public static ColumnSource floats(
            ColumnShape shape, String path, double min, double max, boolean boundsGiven, Recipe recipe) {
        return new UniformFloats(shape, recipe.key(Stream.VALUE, path), min, max);
    }
}
