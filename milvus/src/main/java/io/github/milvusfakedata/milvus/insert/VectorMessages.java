package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.MessageWriter;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.MilvusType;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.VectorArray;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;

/** Writes vectors of a column as a {@code VectorField}, copied from the column's own arrays. */
final class VectorMessages {
    private static final int VALUES = 1;
    private static final int BYTES_OF_ENTRY = 8;

    private VectorMessages() {}

    /**
     * Writes vectors of a column.
     *
     * @param slots which slots of the column; none is null
     */
    static void write(ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        switch (column.shape()) {
            case FLOAT_VECTOR -> {
                dense(column, slots, out);
                if (out.size() > end) {
                    out.enclose(VALUES, end);
                }
                out.enclose(VectorField.FLOAT_VECTOR_FIELD_NUMBER, end);
            }
            case FLOAT16_VECTOR -> bytes(VectorField.FLOAT16_VECTOR_FIELD_NUMBER, column, slots, out);
            case BFLOAT16_VECTOR -> bytes(VectorField.BFLOAT16_VECTOR_FIELD_NUMBER, column, slots, out);
            case BINARY_VECTOR -> bytes(VectorField.BINARY_VECTOR_FIELD_NUMBER, column, slots, out);
            case INT8_VECTOR -> bytes(VectorField.INT8_VECTOR_FIELD_NUMBER, column, slots, out);
            case SPARSE_VECTOR -> {
                sparse(column, slots, out);
                return;
            }
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT ->
                throw new IllegalArgumentException("no vector: " + column.shape());
        }
        out.field(VectorField.DIM_FIELD_NUMBER, dim(column));
    }

    /**
     * Writes lists of vectors, which stand in structs.
     *
     * @param type the type of the vectors
     * @param lists the LIST column, which says where each row's elements lie
     * @param elements the vectors
     * @param slots which rows; none is null
     */
    static void writeLists(MilvusType type, ColumnView lists, ColumnView elements, Slots slots, MessageWriter out) {
        int end = out.size();
        out.field(VectorArray.ELEMENT_TYPE_FIELD_NUMBER, type.wireNumber());
        Slots of = Slots.range(0, 0);
        for (int i = slots.count() - 1; i >= 0; i--) {
            int row = slots.at(i);
            int endOfRow = out.size();
            write(elements, of.moved(lists.start(row), lists.end(row)), out);
            out.enclose(VectorArray.DATA_FIELD_NUMBER, endOfRow);
        }
        out.field(VectorArray.DIM_FIELD_NUMBER, dim(elements));
        out.enclose(VectorField.VECTOR_ARRAY_FIELD_NUMBER, end);
        out.field(VectorField.DIM_FIELD_NUMBER, dim(elements));
    }

    private static long dim(ColumnView column) {
        return column.shape() == ColumnShape.BINARY_VECTOR
                ? (long) column.width() * Byte.SIZE
                : column.shape() == ColumnShape.FLOAT16_VECTOR || column.shape() == ColumnShape.BFLOAT16_VECTOR
                        ? column.width() / Short.BYTES
                        : column.width();
    }

    private static void bytes(int list, ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        dense(column, slots, out);
        out.enclose(list, end);
    }

    private static void dense(ColumnView column, Slots slots, MessageWriter out) {
        int slotBytes = column.shape() == ColumnShape.FLOAT_VECTOR ? Float.BYTES : 1;
        int vectorBytes = column.width() * slotBytes;
        ByteBuffer space = out.space(Math.multiplyExact(slots.count(), vectorBytes));
        if (slots.isRange()) {
            column.putVectors(slots.at(0), slots.count(), space);
            return;
        }
        for (int i = 0; i < slots.count(); i++) {
            column.putVectors(slots.at(i), 1, space);
        }
    }

    /** Each row's entries as pairs of a 32-bit index and a 32-bit float, little-endian. */
    private static void sparse(ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        long dim = 0;
        for (int i = 0; i < slots.count(); i++) {
            int row = slots.at(i);
            if (column.end(row) > column.start(row)) {
                dim = Math.max(dim, 1 + column.indexAt(column.end(row) - 1));
            }
        }
        out.field(SparseFloatArray.DIM_FIELD_NUMBER, dim);
        for (int i = slots.count() - 1; i >= 0; i--) {
            int row = slots.at(i);
            int endOfRow = out.size();
            ByteBuffer entries = out.space((column.end(row) - column.start(row)) * BYTES_OF_ENTRY);
            for (int entry = column.start(row); entry < column.end(row); entry++) {
                entries.putInt((int) column.indexAt(entry)).putFloat(column.valueAt(entry));
            }
            out.enclose(SparseFloatArray.CONTENTS_FIELD_NUMBER, endOfRow);
        }
        out.enclose(VectorField.SPARSE_FLOAT_VECTOR_FIELD_NUMBER, end);
        out.field(VectorField.DIM_FIELD_NUMBER, dim);
    }
}
