package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.MessageWriter;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.MilvusType;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.ScalarField;

/**
 * Writes scalars and arrays of a column as a {@code ScalarField}, whose lists all have their values in field 1. Texts stay the
 * bytes that they are.
 */
final class ScalarMessages {
    private static final int VALUES = 1;

    private ScalarMessages() {}

    /**
     * Writes values of a column.
     *
     * @param type the field's type, or that of an array's elements
     * @param slots which slots of the column; none is null
     */
    static void write(MilvusType type, ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        int list =
                switch (column.shape()) {
                    case BOOL -> bools(column, slots, out);
                    case INT8, INT16, INT32 -> integers(ScalarField.INT_DATA_FIELD_NUMBER, column, slots, out);
                    case INT64 -> integers(ScalarField.LONG_DATA_FIELD_NUMBER, column, slots, out);
                    case FLOAT -> floats(column, slots, out);
                    case DOUBLE -> doubles(column, slots, out);
                    case STRING -> texts(listOfTexts(type), column, slots, out);
                    case JSON -> texts(ScalarField.JSON_DATA_FIELD_NUMBER, column, slots, out);
                    case FLOAT_VECTOR,
                            FLOAT16_VECTOR,
                            BFLOAT16_VECTOR,
                            BINARY_VECTOR,
                            INT8_VECTOR,
                            SPARSE_VECTOR,
                            LIST,
                            STRUCT -> throw new IllegalArgumentException("no scalar: " + column.shape());
                };
        out.enclose(list, end);
    }

    /**
     * Writes lists of a column.
     *
     * @param type the type of the elements
     * @param lists the LIST column, which says where each row's elements lie
     * @param elements the elements, which in a list of structs are those of one member
     * @param slots which rows; none is null
     */
    static void writeLists(MilvusType type, ColumnView lists, ColumnView elements, Slots slots, MessageWriter out) {
        int end = out.size();
        out.field(ArrayArray.ELEMENT_TYPE_FIELD_NUMBER, type.wireNumber());
        Slots of = Slots.range(0, 0);
        for (int i = slots.count() - 1; i >= 0; i--) {
            int row = slots.at(i);
            int endOfRow = out.size();
            write(type, elements, of.moved(lists.start(row), lists.end(row)), out);
            out.enclose(ArrayArray.DATA_FIELD_NUMBER, endOfRow);
        }
        out.enclose(ScalarField.ARRAY_DATA_FIELD_NUMBER, end);
    }

    private static int bools(ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        for (int i = slots.count() - 1; i >= 0; i--) {
            out.bool(column.booleanAt(slots.at(i)));
        }
        packed(end, out);
        return ScalarField.BOOL_DATA_FIELD_NUMBER;
    }

    private static int integers(int list, ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        for (int i = slots.count() - 1; i >= 0; i--) {
            out.varint(column.longAt(slots.at(i)));
        }
        packed(end, out);
        return list;
    }

    private static int floats(ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        for (int i = slots.count() - 1; i >= 0; i--) {
            out.fixed32(Float.floatToRawIntBits(column.floatAt(slots.at(i))));
        }
        packed(end, out);
        return ScalarField.FLOAT_DATA_FIELD_NUMBER;
    }

    private static int doubles(ColumnView column, Slots slots, MessageWriter out) {
        int end = out.size();
        for (int i = slots.count() - 1; i >= 0; i--) {
            out.fixed64(Double.doubleToRawLongBits(column.doubleAt(slots.at(i))));
        }
        packed(end, out);
        return ScalarField.DOUBLE_DATA_FIELD_NUMBER;
    }

    /** A list without values has no field for them. */
    private static void packed(int end, MessageWriter out) {
        if (out.size() > end) {
            out.enclose(VALUES, end);
        }
    }

    /** Points in time are sent as texts, which the server reads; figures have a list of their own. */
    private static int listOfTexts(MilvusType type) {
        return switch (type.textKind().orElseThrow()) {
            case GEOMETRY -> ScalarField.GEOMETRY_WKT_DATA_FIELD_NUMBER;
            case JSON -> ScalarField.JSON_DATA_FIELD_NUMBER;
            case STRING, DOCUMENT, TIMESTAMP -> ScalarField.STRING_DATA_FIELD_NUMBER;
        };
    }

    private static int texts(int list, ColumnView column, Slots slots, MessageWriter out) {
        byte[] bytes = column.textBytes();
        for (int i = slots.count() - 1; i >= 0; i--) {
            int row = slots.at(i);
            int start = column.textStart(row);
            int end = out.size();
            out.bytes(bytes, start, column.textEnd(row) - start);
            out.enclose(VALUES, end);
        }
        return list;
    }
}
