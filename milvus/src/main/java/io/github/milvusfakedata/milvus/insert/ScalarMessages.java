package io.github.milvusfakedata.milvus.insert;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.BoolArray;
import io.milvus.grpc.DataType;
import io.milvus.grpc.DoubleArray;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.GeometryWktArray;
import io.milvus.grpc.IntArray;
import io.milvus.grpc.JSONArray;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.StringArray;

/**
 * Scalars and arrays of a column in the protocol's form. Values go from the column's own arrays into the message's, with no
 * object between; texts stay the bytes that they are.
 */
final class ScalarMessages {
    private ScalarMessages() {}

    /**
     * Values of a column.
     *
     * @param type the field's type, or that of an array's elements
     * @param slots which slots of the buffer; none is null
     */
    static ScalarField values(DataType type, ColumnBuffer buffer, Slots slots) {
        ScalarField.Builder message = ScalarField.newBuilder();
        switch (buffer.layout().shape()) {
            case BOOL -> message.setBoolData(bools(buffer, slots));
            case INT8, INT16, INT32 -> message.setIntData(ints(buffer, slots));
            case INT64 -> message.setLongData(longs(buffer, slots));
            case FLOAT -> message.setFloatData(floats(buffer, slots));
            case DOUBLE -> message.setDoubleData(doubles(buffer, slots));
            case STRING -> texts(type, message, buffer, slots);
            case JSON -> message.setJsonData(json(buffer, slots));
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT ->
                throw new IllegalArgumentException(
                        "no scalar: " + buffer.layout().shape());
        }
        return message.build();
    }

    /**
     * Lists of a column.
     *
     * @param type the type of the elements
     * @param lists the LIST column, whose offsets say where each row's elements lie
     * @param elements the elements, which in a list of structs are those of one member
     * @param slots which rows; none is null
     */
    static ScalarField arrays(DataType type, ColumnBuffer lists, ColumnBuffer elements, Slots slots) {
        ArrayArray.Builder message = ArrayArray.newBuilder().setElementType(type);
        for (int i = 0; i < slots.count(); i++) {
            int row = slots.at(i);
            message.addData(values(type, elements, Slots.range(lists.offsets()[row], lists.offsets()[row + 1])));
        }
        return ScalarField.newBuilder().setArrayData(message).build();
    }

    private static BoolArray bools(ColumnBuffer buffer, Slots slots) {
        BoolArray.Builder message = BoolArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(buffer.bytes()[slots.at(i)] != 0);
        }
        return message.build();
    }

    private static IntArray ints(ColumnBuffer buffer, Slots slots) {
        IntArray.Builder message = IntArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(buffer.ints()[slots.at(i)]);
        }
        return message.build();
    }

    private static LongArray longs(ColumnBuffer buffer, Slots slots) {
        LongArray.Builder message = LongArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(buffer.longs()[slots.at(i)]);
        }
        return message.build();
    }

    private static FloatArray floats(ColumnBuffer buffer, Slots slots) {
        FloatArray.Builder message = FloatArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(buffer.floats()[slots.at(i)]);
        }
        return message.build();
    }

    private static DoubleArray doubles(ColumnBuffer buffer, Slots slots) {
        DoubleArray.Builder message = DoubleArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(buffer.doubles()[slots.at(i)]);
        }
        return message.build();
    }

    /** Moments are sent as texts, which the server reads; shapes have a message of their own. */
    private static void texts(DataType type, ScalarField.Builder message, ColumnBuffer buffer, Slots slots) {
        if (type == DataType.Geometry) {
            GeometryWktArray.Builder texts = GeometryWktArray.newBuilder();
            for (int i = 0; i < slots.count(); i++) {
                texts.addDataBytes(text(buffer, slots.at(i)));
            }
            message.setGeometryWktData(texts);
        } else {
            StringArray.Builder texts = StringArray.newBuilder();
            for (int i = 0; i < slots.count(); i++) {
                texts.addDataBytes(text(buffer, slots.at(i)));
            }
            message.setStringData(texts);
        }
    }

    private static JSONArray json(ColumnBuffer buffer, Slots slots) {
        JSONArray.Builder message = JSONArray.newBuilder();
        for (int i = 0; i < slots.count(); i++) {
            message.addData(text(buffer, slots.at(i)));
        }
        return message.build();
    }

    private static ByteString text(ColumnBuffer buffer, int slot) {
        if (buffer.layout().dictionary().isPresent()) {
            StringDictionary dictionary = buffer.layout().dictionary().get();
            int code = buffer.ints()[slot];
            int start = dictionary.offsets()[code];
            return ByteString.copyFrom(dictionary.bytes(), start, dictionary.offsets()[code + 1] - start);
        }
        int start = buffer.offsets()[slot];
        return ByteString.copyFrom(buffer.bytes(), start, buffer.offsets()[slot + 1] - start);
    }
}
