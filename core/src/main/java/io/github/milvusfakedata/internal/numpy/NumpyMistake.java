package io.github.milvusfakedata.internal.numpy;

/** What is wrong on purpose with the file of a column, for those who test importers. */
public enum NumpyMistake {
    /** Nothing. */
    NONE,
    /** Single values have a second dimension, of one. */
    SHAPE,
    /** The header says that rows and columns are swapped, which they are not. */
    ORDER,
    /** Texts are UTF-8 bytes, not code points. */
    BYTES,
    /** The last row is missing. */
    ROW_LESS,
    /** The header tells one row more than there is. */
    CUT
}
