package io.github.milvusfakedata.internal.column;

import java.util.Objects;
import java.util.Optional;

/**
 * All that an output must know of a column before its first row.
 *
 * @param shape form in memory
 * @param width vectors: array slots a row (floats of a FLOAT_VECTOR, bytes of the others); 1 for every other shape
 * @param nullable whether rows may be null
 * @param dictionary the distinct texts, where a STRING column has few
 * @param element layout of a LIST's elements, present for that shape alone
 */
public record ColumnLayout(
        ColumnShape shape,
        int width,
        boolean nullable,
        Optional<StringDictionary> dictionary,
        Optional<ColumnLayout> element) {
    public ColumnLayout {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(dictionary, "dictionary");
        if (width < 1) {
            throw new IllegalArgumentException("width " + width);
        }
        if (element.isPresent() != (shape == ColumnShape.LIST)) {
            throw new IllegalArgumentException("a LIST has an element layout, no other shape has: " + shape);
        }
    }

    /** A column of one slot a row. */
    public static ColumnLayout of(ColumnShape shape) {
        return new ColumnLayout(shape, 1, false, Optional.empty(), Optional.empty());
    }

    /** A column of dense vectors. */
    public static ColumnLayout vector(ColumnShape shape, int width) {
        return new ColumnLayout(shape, width, false, Optional.empty(), Optional.empty());
    }

    /** A STRING column of few distinct texts. */
    public static ColumnLayout dictionary(StringDictionary dictionary) {
        return new ColumnLayout(ColumnShape.STRING, 1, false, Optional.of(dictionary), Optional.empty());
    }

    /** A column of lists. */
    public static ColumnLayout list(ColumnLayout element) {
        return new ColumnLayout(ColumnShape.LIST, 1, false, Optional.empty(), Optional.of(element));
    }

    /** The shape of the single values: in a column of lists that of the elements. */
    public ColumnShape valueShape() {
        return element.map(ColumnLayout::shape).orElse(shape);
    }

    /** The same column, but rows may be null. */
    public ColumnLayout asNullable() {
        return new ColumnLayout(shape, width, true, dictionary, element);
    }
}
