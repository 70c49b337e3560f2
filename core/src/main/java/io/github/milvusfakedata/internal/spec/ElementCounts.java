package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.rule.Limits;

/**
 * How many elements the lists of a column may have.
 *
 * @param fewest 1 for columns in which an empty list would be taken for none
 * @param most at least 1
 */
public record ElementCounts(int fewest, int most) {
    /** As many as Milvus takes. */
    public static final ElementCounts ANY = new ElementCounts(0, Limits.MOST_ELEMENTS);

    public ElementCounts {
        if (fewest < 0 || most < 1 || fewest > most) {
            throw new IllegalArgumentException("no number of elements: " + fewest + " to " + most);
        }
    }
}
