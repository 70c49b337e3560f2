package io.github.milvusfakedata.internal.gen.expression;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/** A field whose values others are computed from: one of the row, or a member of the same struct. */
public final class Operand {
    private final ColumnSource rowValues;
    private final ElementSource elements;

    private Operand(ColumnSource rowValues, ElementSource elements) {
        this.rowValues = rowValues;
        this.elements = elements;
    }

    /** A field of the row; elements of its lists all see the same value. */
    public static Operand of(ColumnSource field) {
        return new Operand(field, null);
    }

    /** A member of the struct, which has a value for each element. */
    public static Operand of(ElementSource member) {
        return new Operand(null, member);
    }

    /** The form of its values. */
    ColumnLayout layout() {
        return elements == null ? rowValues.layout() : elements.layout();
    }

    /** The most bytes of a text. */
    int longestText() {
        return elements == null && layout().dictionary().isEmpty()
                ? rowValues.longestText()
                : layout().dictionary().map(texts -> texts.longest()).orElse(Integer.MAX_VALUE);
    }

    /** Whether there is a value for each element of a row's list. */
    boolean isOfElements() {
        return elements != null;
    }

    /** The values of a block of rows. */
    ColumnBuffer fill(long firstRow, int rows, int[] offsets) {
        ColumnBuffer buffer = new ColumnBuffer(layout());
        if (elements == null) {
            rowValues.fill(firstRow, rows, buffer);
        } else {
            elements.fill(firstRow, rows, offsets, buffer);
        }
        return buffer;
    }
}
