package io.github.milvusfakedata.milvus.verify;

import com.google.protobuf.ByteString;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One column of an answer, row by row. Servers differ in what they send for nulls: a value that means nothing, or none at all; a
 * column with fewer values than rows has the second form.
 */
final class StoredColumn {
    private final FieldData data;
    private final ValueForm form;
    private final int rows;
    /** For each row the place of its value, -1 where it is null; empty where every row has its own. */
    private final int[] places;

    /**
     * A column.
     *
     * @param rows of the answer
     */
    StoredColumn(FieldData data, ValueForm form, int rows) {
        this.data = data;
        this.form = form;
        this.rows = rows;
        this.places = data.getValidDataCount() == 0 ? new int[0] : places(data, rows);
    }

    private static int[] places(FieldData data, int rows) {
        int[] places = new int[rows];
        boolean compact = count(data) < rows;
        int next = 0;
        for (int row = 0; row < rows; row++) {
            boolean valid = row < data.getValidDataCount() && data.getValidData(row);
            places[row] = valid ? (compact ? next : row) : -1;
            next += valid ? 1 : 0;
        }
        return places;
    }

    /** The number of rows in a column that holds one value for each. */
    static int count(FieldData data) {
        return switch (data.getFieldCase()) {
            case SCALARS -> count(data.getScalars());
            case VECTORS -> count(data.getVectors());
            case STRUCT_ARRAYS ->
                data.getStructArrays().getFieldsCount() == 0
                        ? 0
                        : count(data.getStructArrays().getFields(0));
            case FIELD_NOT_SET -> data.getValidDataCount();
        };
    }

    private static int count(ScalarField field) {
        return switch (field.getDataCase()) {
            case BOOL_DATA -> field.getBoolData().getDataCount();
            case INT_DATA -> field.getIntData().getDataCount();
            case LONG_DATA -> field.getLongData().getDataCount();
            case FLOAT_DATA -> field.getFloatData().getDataCount();
            case DOUBLE_DATA -> field.getDoubleData().getDataCount();
            case STRING_DATA -> field.getStringData().getDataCount();
            case BYTES_DATA -> field.getBytesData().getDataCount();
            case ARRAY_DATA -> field.getArrayData().getDataCount();
            case JSON_DATA -> field.getJsonData().getDataCount();
            case GEOMETRY_DATA -> field.getGeometryData().getDataCount();
            case GEOMETRY_WKT_DATA -> field.getGeometryWktData().getDataCount();
            case TIMESTAMPTZ_DATA -> field.getTimestamptzData().getDataCount();
            default -> 0;
        };
    }

    private static int count(VectorField field) {
        int dim = Math.max(1, Math.toIntExact(field.getDim()));
        return switch (field.getDataCase()) {
            case FLOAT_VECTOR -> field.getFloatVector().getDataCount() / dim;
            case BINARY_VECTOR -> field.getBinaryVector().size() * Byte.SIZE / dim;
            case FLOAT16_VECTOR -> field.getFloat16Vector().size() / (Short.BYTES * dim);
            case BFLOAT16_VECTOR -> field.getBfloat16Vector().size() / (Short.BYTES * dim);
            case INT8_VECTOR -> field.getInt8Vector().size() / dim;
            case SPARSE_FLOAT_VECTOR -> field.getSparseFloatVector().getContentsCount();
            case VECTOR_ARRAY -> field.getVectorArray().getDataCount();
            case DATA_NOT_SET -> 0;
        };
    }

    /** The value of a row, null where it is null. */
    Object value(int row) {
        int place = places.length == 0 ? row : places[row];
        return place < 0 ? null : form.apply(raw(data, place, rows));
    }

    private static Object raw(FieldData data, int place, int rows) {
        return switch (data.getFieldCase()) {
            case SCALARS -> scalar(data.getScalars(), place);
            case VECTORS -> vector(data.getVectors(), place);
            case STRUCT_ARRAYS -> structs(data, place, rows);
            case FIELD_NOT_SET -> null;
        };
    }

    private static Object scalar(ScalarField field, int place) {
        if (place >= count(field)) {
            return null;
        }
        return switch (field.getDataCase()) {
            case BOOL_DATA -> field.getBoolData().getData(place);
            case INT_DATA -> (long) field.getIntData().getData(place);
            case LONG_DATA -> field.getLongData().getData(place);
            case FLOAT_DATA -> field.getFloatData().getData(place);
            case DOUBLE_DATA -> field.getDoubleData().getData(place);
            case STRING_DATA -> field.getStringData().getData(place);
            case BYTES_DATA -> field.getBytesData().getData(place).toStringUtf8();
            case ARRAY_DATA -> elements(field.getArrayData().getData(place));
            case JSON_DATA -> field.getJsonData().getData(place).toStringUtf8();
            case GEOMETRY_DATA ->
                WellKnownBinary.text(field.getGeometryData().getData(place).toByteArray());
            case GEOMETRY_WKT_DATA -> field.getGeometryWktData().getData(place);
            case TIMESTAMPTZ_DATA -> Moment.ofMicros(field.getTimestamptzData().getData(place));
            default -> null;
        };
    }

    private static List<Object> elements(ScalarField field) {
        int count = count(field);
        List<Object> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(scalar(field, i));
        }
        return elements;
    }

    private static Object vector(VectorField field, int place) {
        int dim = Math.toIntExact(field.getDim());
        return switch (field.getDataCase()) {
            case FLOAT_VECTOR -> floats(field.getFloatVector(), place, dim);
            case BINARY_VECTOR -> bytes(field.getBinaryVector(), place, dim / Byte.SIZE);
            case FLOAT16_VECTOR -> bytes(field.getFloat16Vector(), place, Short.BYTES * dim);
            case BFLOAT16_VECTOR -> bytes(field.getBfloat16Vector(), place, Short.BYTES * dim);
            case INT8_VECTOR -> bytes(field.getInt8Vector(), place, dim);
            case SPARSE_FLOAT_VECTOR ->
                sparse(field.getSparseFloatVector().getContents(place).asReadOnlyByteBuffer());
            case VECTOR_ARRAY -> vectors(field.getVectorArray().getData(place));
            case DATA_NOT_SET -> null;
        };
    }

    private static List<Object> vectors(VectorField field) {
        int count = count(field);
        List<Object> vectors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            vectors.add(vector(field, i));
        }
        return vectors;
    }

    private static float[] floats(FloatArray array, int place, int dim) {
        float[] floats = new float[dim];
        int start = place * dim;
        for (int i = 0; i < dim; i++) {
            floats[i] = array.getData(start + i);
        }
        return floats;
    }

    private static byte[] bytes(ByteString all, int place, int width) {
        return all.substring(place * width, (place + 1) * width).toByteArray();
    }

    /** Pairs of an unsigned 32-bit index and a 32-bit float, little-endian, as Milvus' core has sparse rows. */
    private static Map<Object, Object> sparse(ByteBuffer entries) {
        ByteBuffer little = entries.order(ByteOrder.LITTLE_ENDIAN);
        Map<Object, Object> values = new TreeMap<>();
        while (little.remaining() >= Integer.BYTES + Float.BYTES) {
            long index = Integer.toUnsignedLong(little.getInt());
            values.put(index, little.getFloat());
        }
        return values;
    }

    /** The structs of a row: the protocol has one column for each member, the library one object for each struct. */
    private static List<Object> structs(FieldData data, int place, int rows) {
        List<Object> structs = new ArrayList<>();
        for (FieldData member : data.getStructArrays().getFieldsList()) {
            String name = memberName(data.getFieldName(), member.getFieldName());
            if (raw(member, place, rows) instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                    if (structs.size() <= i) {
                        structs.add(new LinkedHashMap<String, Object>());
                    }
                    member(structs.get(i)).put(name, values.get(i));
                }
            }
        }
        return structs;
    }

    @SuppressWarnings("unchecked") // made right above
    private static Map<String, Object> member(Object struct) {
        return (Map<String, Object>) struct;
    }

    /** Inside the server a member is called {@code struct[member]}; some versions let that show. */
    private static String memberName(String struct, String name) {
        boolean whole = name.startsWith(struct + '[') && name.endsWith("]");
        return whole ? name.substring(struct.length() + 1, name.length() - 1) : name;
    }
}
