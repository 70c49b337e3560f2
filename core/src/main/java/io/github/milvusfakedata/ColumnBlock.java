package io.github.milvusfakedata;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * One column of some consecutive rows, read without an object for each value. Rows are counted from 0 within the block.
 * The accessors that name a Java type suit columns of that type only; where a row is null they give some value that means
 * nothing.
 */
public final class ColumnBlock {
    private final String name;
    private final String type;
    private final ColumnBuffer buffer;

    ColumnBlock(String name, String type, ColumnBuffer buffer) {
        this.name = name;
        this.type = type;
        this.buffer = buffer;
    }

    /** The field's name. */
    public String name() {
        return name;
    }

    /** The canonical name of the field's Milvus type, such as {@code FloatVector}. */
    public String type() {
        return type;
    }

    /** Number of rows. */
    public int rows() {
        return buffer.rows();
    }

    /** Number of rows that are null. */
    public int nullCount() {
        return buffer.nullCount();
    }

    /** Whether a row is null. */
    public boolean isNull(int row) {
        return buffer.isNull(Objects.checkIndex(row, rows()));
    }

    /** A row's value as an object of the type that {@link Row} documents, or null. */
    public Object get(int row) {
        return CellReader.value(buffer, Objects.checkIndex(row, rows()));
    }

    /** A row of a Bool column. */
    public boolean booleanAt(int row) {
        require(buffer.layout().shape() == ColumnShape.BOOL, "boolean");
        return buffer.bytes()[Objects.checkIndex(row, rows())] != 0;
    }

    /** A row of an Int8, Int16, Int32 or Int64 column. */
    public long longAt(int row) {
        int checked = Objects.checkIndex(row, rows());
        ColumnShape shape = buffer.layout().shape();
        if (shape == ColumnShape.INT64) {
            return buffer.longs()[checked];
        }
        require(shape == ColumnShape.INT8 || shape == ColumnShape.INT16 || shape == ColumnShape.INT32, "long");
        return buffer.ints()[checked];
    }

    /** A row of a Float or Double column. */
    public double doubleAt(int row) {
        int checked = Objects.checkIndex(row, rows());
        ColumnShape shape = buffer.layout().shape();
        if (shape == ColumnShape.FLOAT) {
            return buffer.floats()[checked];
        }
        require(shape == ColumnShape.DOUBLE, "double");
        return buffer.doubles()[checked];
    }

    /** Copies a row's UTF-8 text of a VarChar, Text, JSON, Geometry or Timestamptz column. */
    public byte[] utf8At(int row) {
        ColumnShape shape = buffer.layout().shape();
        require(shape == ColumnShape.STRING || shape == ColumnShape.JSON, "text");
        return CellReader.utf8(buffer, Objects.checkIndex(row, rows()));
    }

    /** A row's text of a VarChar, Text, JSON, Geometry or Timestamptz column. */
    public String textAt(int row) {
        return new String(utf8At(row), StandardCharsets.UTF_8);
    }

    /** Number of array slots that a row's dense vector takes: floats of a FloatVector, bytes of every other type. */
    public int width() {
        return buffer.layout().width();
    }

    /** Copies a row of a FloatVector column, {@link #width} floats, to a place in an array. */
    public void copyFloats(int row, float[] to, int at) {
        require(buffer.layout().shape() == ColumnShape.FLOAT_VECTOR, "float[]");
        System.arraycopy(buffer.floats(), Objects.checkIndex(row, rows()) * width(), to, at, width());
    }

    /** Copies a row of any other dense vector column, {@link #width} bytes, to a place in an array. */
    public void copyBytes(int row, byte[] to, int at) {
        require(CellReader.isByteVector(buffer.layout().shape()), "byte[]");
        System.arraycopy(buffer.bytes(), Objects.checkIndex(row, rows()) * width(), to, at, width());
    }

    /** A row's elements of an Array column. */
    public List<Object> listAt(int row) {
        require(buffer.layout().shape() == ColumnShape.LIST, "List");
        return CellReader.list(buffer, Objects.checkIndex(row, rows()));
    }

    /** A row's values by index of a SparseFloatVector column. */
    public SortedMap<Long, Float> sparseAt(int row) {
        require(buffer.layout().shape() == ColumnShape.SPARSE_VECTOR, "sparse vector");
        return CellReader.sparse(buffer, Objects.checkIndex(row, rows()));
    }

    private void require(boolean suits, String wanted) {
        if (!suits) {
            throw new ClassCastException("column " + name + " of type " + type + " has no " + wanted + " values");
        }
    }
}
