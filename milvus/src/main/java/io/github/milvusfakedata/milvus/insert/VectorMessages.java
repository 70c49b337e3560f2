package io.github.milvusfakedata.milvus.insert;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.VectorArray;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Vectors of a column in the protocol's form, copied from the column's own arrays. */
final class VectorMessages {
    private static final int BITS = 8;
    private static final int BYTES_OF_HALF = 2;
    private static final int BYTES_OF_ENTRY = 8;

    private VectorMessages() {}

    /**
     * Vectors of a column.
     *
     * @param slots which slots of the buffer; none is null
     */
    static VectorField values(ColumnBuffer buffer, Slots slots) {
        int width = buffer.layout().width();
        VectorField.Builder message = VectorField.newBuilder();
        switch (buffer.layout().shape()) {
            case FLOAT_VECTOR -> message.setDim(width).setFloatVector(floats(buffer, slots));
            case FLOAT16_VECTOR -> message.setDim(width / BYTES_OF_HALF).setFloat16Vector(bytes(buffer, slots));
            case BFLOAT16_VECTOR -> message.setDim(width / BYTES_OF_HALF).setBfloat16Vector(bytes(buffer, slots));
            case BINARY_VECTOR -> message.setDim((long) width * BITS).setBinaryVector(bytes(buffer, slots));
            case INT8_VECTOR -> message.setDim(width).setInt8Vector(bytes(buffer, slots));
            case SPARSE_VECTOR -> sparse(message, buffer, slots);
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT ->
                throw new IllegalArgumentException(
                        "no vector: " + buffer.layout().shape());
        }
        return message.build();
    }

    /**
     * Lists of vectors, which stand in structs.
     *
     * @param type the type of the vectors
     * @param lists the LIST column, whose offsets say where each row's elements lie
     * @param elements the vectors
     * @param slots which rows; none is null
     */
    static VectorField arrays(DataType type, ColumnBuffer lists, ColumnBuffer elements, Slots slots) {
        VectorArray.Builder message = VectorArray.newBuilder().setElementType(type);
        long dim = values(elements, Slots.range(0, 0)).getDim();
        for (int i = 0; i < slots.count(); i++) {
            int row = slots.at(i);
            message.addData(values(elements, Slots.range(lists.offsets()[row], lists.offsets()[row + 1])));
        }
        return VectorField.newBuilder()
                .setDim(dim)
                .setVectorArray(message.setDim(dim))
                .build();
    }

    private static FloatArray floats(ColumnBuffer buffer, Slots slots) {
        FloatArray.Builder message = FloatArray.newBuilder();
        int width = buffer.layout().width();
        float[] floats = buffer.floats();
        for (int i = 0; i < slots.count(); i++) {
            int start = slots.at(i) * width;
            for (int at = start; at < start + width; at++) {
                message.addData(floats[at]);
            }
        }
        return message.build();
    }

    private static ByteString bytes(ColumnBuffer buffer, Slots slots) {
        int width = buffer.layout().width();
        ByteString.Output joined = ByteString.newOutput(Math.max(1, slots.count() * width));
        for (int i = 0; i < slots.count(); i++) {
            joined.write(buffer.bytes(), slots.at(i) * width, width);
        }
        return joined.toByteString();
    }

    /** Each row's entries as pairs of a 32-bit index and a 32-bit float, little-endian. */
    private static void sparse(VectorField.Builder message, ColumnBuffer buffer, Slots slots) {
        SparseFloatArray.Builder rows = SparseFloatArray.newBuilder();
        long dim = 0;
        for (int i = 0; i < slots.count(); i++) {
            int from = buffer.offsets()[slots.at(i)];
            int to = buffer.offsets()[slots.at(i) + 1];
            ByteBuffer entries =
                    ByteBuffer.allocate((to - from) * BYTES_OF_ENTRY).order(ByteOrder.LITTLE_ENDIAN);
            for (int entry = from; entry < to; entry++) {
                entries.putInt(buffer.ints()[entry]).putFloat(buffer.floats()[entry]);
            }
            rows.addContents(ByteString.copyFrom(entries.flip()));
            dim = to > from ? Math.max(dim, 1 + Integer.toUnsignedLong(buffer.ints()[to - 1])) : dim;
        }
        message.setDim(dim).setSparseFloatVector(rows.setDim(dim));
    }
}
