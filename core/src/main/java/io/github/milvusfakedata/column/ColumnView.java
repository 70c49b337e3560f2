package io.github.milvusfakedata.column;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A block of rows of one column, read with no object for a value. Rows are counted from 0 within the block; elements of lists
 * and members of structs are views of their own, whose slots are named by {@link #start} and {@link #end} of the list.
 *
 * <p>Made for loops over many values: only what {@link #shape} says may be asked for, and only of rows that the block has and
 * that are not null. Anything else gives values that mean nothing, or an {@link IndexOutOfBoundsException}. Who fills the
 * block says how long it is valid. Arrays that are handed out are the block's own and must not be changed.
 */
public interface ColumnView {
    /** The form of the values, which says what may be asked for. */
    ColumnShape shape();

    /** Number of array slots that a dense vector takes: floats of a FLOAT_VECTOR, bytes of every other; 1 for other shapes. */
    int width();

    /** Number of rows; of elements all those of the block's lists together. */
    int rows();

    /** Number of rows that are null. */
    int nullCount();

    /** Whether a row is null. */
    boolean isNull(int row);

    /** A row of a BOOL column. */
    boolean booleanAt(int row);

    /** A row of an INT8, INT16, INT32 or INT64 column. */
    long longAt(int row);

    /** A row of a FLOAT column. */
    float floatAt(int row);

    /** A row of a FLOAT or DOUBLE column. */
    double doubleAt(int row);

    /** The array that holds the UTF-8 bytes of a STRING or JSON column's texts; fetch it again for each block. */
    byte[] textBytes();

    /** Where a row's text starts in {@link #textBytes}. */
    int textStart(int row);

    /** Where a row's text ends in {@link #textBytes}; that byte is no more part of it. */
    int textEnd(int row);

    /**
     * Copies a row's UTF-8 text to a place in an array.
     *
     * @return number of bytes
     */
    default int copyText(int row, byte[] to, int at) {
        int length = textEnd(row) - textStart(row);
        System.arraycopy(textBytes(), textStart(row), to, at, length);
        return length;
    }

    /** Copies a row of a FLOAT_VECTOR column, {@link #width} floats, to a place in an array. */
    void copyFloats(int row, float[] to, int at);

    /** Copies a row of any other dense vector column, {@link #width} bytes, to a place in an array. */
    void copyBytes(int row, byte[] to, int at);

    /** Writes the dense vectors of consecutive rows at a buffer's position; floats in the buffer's byte order. */
    void putVectors(int firstRow, int count, ByteBuffer to);

    /** The first element of a row's LIST, as a row of {@link #element}; the first entry of a row's SPARSE_VECTOR. */
    int start(int row);

    /** Behind the last element of a row's LIST, or the last entry of its SPARSE_VECTOR. */
    int end(int row);

    /** The index of an entry of a SPARSE_VECTOR, 0 … 2^32 − 2; the entries of a row are in the order of their indices. */
    long indexAt(int entry);

    /** The value of an entry of a SPARSE_VECTOR. */
    float valueAt(int entry);

    /**
     * The elements of all lists, one after the other.
     *
     * @throws IllegalStateException if this is no LIST
     */
    ColumnView element();

    /** The members of a STRUCT, each with a row for every struct; empty for every other shape. */
    List<? extends ColumnView> members();

    /** The names of the {@link #members}. */
    List<String> memberNames();
}
