package io.github.milvusfakedata.internal.gen.meaning;

/** Elements of arrays draw as if each were a row of its own; this is how those rows are numbered. */
final class ElementRows {
    /** Twice the most elements that Milvus allows in an array, so that no two elements share a row. */
    private static final long ELEMENTS_A_ROW = 1 << 13;

    private ElementRows() {}

    /** The row that the first element of a row's array draws as; the next elements follow. */
    static long first(long row) {
        return row * ELEMENTS_A_ROW;
    }
}
