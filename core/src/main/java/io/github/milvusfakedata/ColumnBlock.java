package io.github.milvusfakedata;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One column of some consecutive rows. Rows are counted from 0 within the block. The accessors that name a Java type suit
 * columns of that type only and refuse others; where a row is null they give some value that means nothing. Loops over many
 * values read {@link #values}, which checks nothing and has every type without an object for each value.
 */
public final class ColumnBlock {
    private final ColumnSpec column;
    private final ColumnView values;

    ColumnBlock(ColumnSpec column, ColumnView values) {
        this.column = column;
        this.values = values;
    }

    /** The field's name. */
    public String name() {
        return column.name();
    }

    /** The field's type; JSON for the dynamic field. */
    public MilvusType type() {
        return column.type();
    }

    /** The type of an Array's elements; empty for columns of other types. */
    public Optional<MilvusType> elementType() {
        return column.limits().element().map(ColumnLimits::type);
    }

    /** The types of an Array of Struct's members, in the order of the schema; none for other columns. */
    public List<MilvusType> memberTypes() {
        return column.limits().element().stream()
                .flatMap(element -> element.members().stream())
                .map(ColumnLimits::type)
                .toList();
    }

    /** Whether Milvus takes a row without a value: it stores null, or the default value where the field has one. */
    public boolean mayLackValues() {
        return column.mayLackValues();
    }

    /** The value that Milvus stores in place of a null, where the schema gives one. */
    public Optional<Literal> defaultValue() {
        return column.defaultValue();
    }

    /** The values as they lie in memory, valid as long as the block is. */
    public ColumnView values() {
        return values;
    }

    /** Number of rows. */
    public int rows() {
        return values.rows();
    }

    /** Number of rows that are null. */
    public int nullCount() {
        return values.nullCount();
    }

    /** Whether a row is null. */
    public boolean isNull(int row) {
        return values.isNull(checked(row));
    }

    /** A row's value as an object of the type that {@link Row} documents, or null. */
    public Object get(int row) {
        return CellReader.value(values, checked(row));
    }

    /** A row of a Bool column. */
    public boolean booleanAt(int row) {
        require(values.shape() == ColumnShape.BOOL, "boolean");
        return values.booleanAt(checked(row));
    }

    /** A row of an Int8, Int16, Int32 or Int64 column. */
    public long longAt(int row) {
        ColumnShape shape = values.shape();
        require(
                shape == ColumnShape.INT64
                        || shape == ColumnShape.INT8
                        || shape == ColumnShape.INT16
                        || shape == ColumnShape.INT32,
                "long");
        return values.longAt(checked(row));
    }

    /** A row of a Float or Double column. */
    public double doubleAt(int row) {
        require(values.shape() == ColumnShape.FLOAT || values.shape() == ColumnShape.DOUBLE, "double");
        return values.doubleAt(checked(row));
    }

    /** Copies a row's UTF-8 text of a VarChar, Text, JSON, Geometry or Timestamptz column. */
    public byte[] utf8At(int row) {
        requireText();
        return Arrays.copyOfRange(values.textBytes(), values.textStart(checked(row)), values.textEnd(row));
    }

    /** A row's text of a VarChar, Text, JSON, Geometry or Timestamptz column. */
    public String textAt(int row) {
        requireText();
        return CellReader.text(values, checked(row));
    }

    /** Number of array slots that a row's dense vector takes: floats of a FloatVector, bytes of every other type. */
    public int width() {
        return values.width();
    }

    /** Copies a row of a FloatVector column, {@link #width} floats, to a place in an array. */
    public void copyFloats(int row, float[] to, int at) {
        require(values.shape() == ColumnShape.FLOAT_VECTOR, "float[]");
        values.copyFloats(checked(row), to, at);
    }

    /** Copies a row of any other dense vector column, {@link #width} bytes, to a place in an array. */
    public void copyBytes(int row, byte[] to, int at) {
        require(CellReader.isByteVector(values.shape()), "byte[]");
        values.copyBytes(checked(row), to, at);
    }

    /** A row's elements of an Array column. */
    public List<Object> listAt(int row) {
        require(values.shape() == ColumnShape.LIST, "List");
        return CellReader.list(values, checked(row));
    }

    /** A row's values by index of a SparseFloatVector column. */
    public SortedMap<Long, Float> sparseAt(int row) {
        require(values.shape() == ColumnShape.SPARSE_VECTOR, "sparse vector");
        return CellReader.sparse(values, checked(row));
    }

    private int checked(int row) {
        return Objects.checkIndex(row, rows());
    }

    private void requireText() {
        require(values.shape() == ColumnShape.STRING || values.shape() == ColumnShape.JSON, "text");
    }

    private void require(boolean suits, String wanted) {
        if (!suits) {
            throw new ClassCastException(
                    "column " + name() + " of type " + type().schemaName() + " has no " + wanted + " values");
        }
    }
}
