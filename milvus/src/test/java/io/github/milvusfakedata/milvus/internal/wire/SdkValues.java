package io.github.milvusfakedata.milvus.internal.wire;

import com.google.protobuf.ByteString;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values of a column of an insert as the SDK's own classes parse them, in the form that {@link ColumnValues} has. Forms that
 * only answers have, such as figures in binary form and moments as numbers, are not among them.
 */
public final class SdkValues {
    private SdkValues() {}

    /** The values of all rows. */
    public static List<Object> of(FieldData column) {
        List<Object> values = new ArrayList<>(stored(column));
        if (column.getValidDataCount() == 0) {
            return values;
        }
        boolean compact = values.size() < column.getValidDataCount();
        Iterator<Object> next = values.iterator();
        List<Object> rows = new ArrayList<>();
        for (boolean valid : column.getValidDataList()) {
            Object value = valid || !compact ? next.next() : null;
            rows.add(valid ? value : null);
        }
        return rows;
    }

    private static List<Object> stored(FieldData column) {
        return switch (column.getFieldCase()) {
            case SCALARS -> scalars(column.getScalars());
            case VECTORS -> vectors(column.getVectors());
            case STRUCT_ARRAYS -> structs(column.getStructArrays().getFieldsList());
            case FIELD_NOT_SET -> List.of();
        };
    }

    private static List<Object> scalars(ScalarField field) {
        return switch (field.getDataCase()) {
            case BOOL_DATA -> List.copyOf(field.getBoolData().getDataList());
            case INT_DATA ->
                field.getIntData().getDataList().stream()
                        .<Object>map(Integer::longValue)
                        .toList();
            case LONG_DATA -> List.copyOf(field.getLongData().getDataList());
            case FLOAT_DATA -> List.copyOf(field.getFloatData().getDataList());
            case DOUBLE_DATA -> List.copyOf(field.getDoubleData().getDataList());
            case STRING_DATA -> List.copyOf(field.getStringData().getDataList());
            case GEOMETRY_WKT_DATA -> List.copyOf(field.getGeometryWktData().getDataList());
            case JSON_DATA ->
                field.getJsonData().getDataList().stream()
                        .<Object>map(ByteString::toStringUtf8)
                        .toList();
            case ARRAY_DATA ->
                field.getArrayData().getDataList().stream()
                        .<Object>map(SdkValues::scalars)
                        .toList();
            case DATA_NOT_SET -> List.of();
            default -> throw new AssertionError(field.getDataCase());
        };
    }

    private static List<Object> vectors(VectorField field) {
        int dim = (int) field.getDim();
        return switch (field.getDataCase()) {
            case FLOAT_VECTOR -> floats(field.getFloatVector().getDataList(), dim);
            case FLOAT16_VECTOR -> bytes(field.getFloat16Vector(), 2 * dim);
            case BFLOAT16_VECTOR -> bytes(field.getBfloat16Vector(), 2 * dim);
            case BINARY_VECTOR -> bytes(field.getBinaryVector(), dim / 8);
            case INT8_VECTOR -> bytes(field.getInt8Vector(), dim);
            case SPARSE_FLOAT_VECTOR ->
                field.getSparseFloatVector().getContentsList().stream()
                        .<Object>map(SdkValues::sparse)
                        .toList();
            case VECTOR_ARRAY ->
                field.getVectorArray().getDataList().stream()
                        .<Object>map(SdkValues::vectors)
                        .toList();
            case DATA_NOT_SET -> List.of();
        };
    }

    private static List<Object> floats(List<Float> all, int dim) {
        List<Object> vectors = new ArrayList<>();
        for (int from = 0; from < all.size(); from += dim) {
            float[] vector = new float[dim];
            for (int i = 0; i < dim; i++) {
                vector[i] = all.get(from + i);
            }
            vectors.add(vector);
        }
        return vectors;
    }

    private static List<Object> bytes(ByteString all, int size) {
        List<Object> vectors = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            vectors.add(all.substring(from, from + size).toByteArray());
        }
        return vectors;
    }

    private static Map<Long, Float> sparse(ByteString row) {
        ByteBuffer entries = row.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        Map<Long, Float> map = new TreeMap<>();
        while (entries.hasRemaining()) {
            map.put(Integer.toUnsignedLong(entries.getInt()), entries.getFloat());
        }
        return map;
    }

    private static List<Object> structs(List<FieldData> members) {
        List<Object> rows = new ArrayList<>();
        Map<String, List<Object>> columns = new LinkedHashMap<>();
        members.forEach(member -> columns.put(nameInStruct(member), stored(member)));
        for (int row = 0; row < columns.values().iterator().next().size(); row++) {
            List<Object> structs = new ArrayList<>();
            List<?> first = (List<?>) columns.values().iterator().next().get(row);
            for (int i = 0; i < first.size(); i++) {
                Map<String, Object> struct = new LinkedHashMap<>();
                for (Map.Entry<String, List<Object>> column : columns.entrySet()) {
                    struct.put(column.getKey(), ((List<?>) column.getValue().get(row)).get(i));
                }
                structs.add(struct);
            }
            rows.add(structs);
        }
        return rows;
    }

    /** Messages of an insert call a member {@code struct[member]}. */
    private static String nameInStruct(FieldData member) {
        String name = member.getFieldName();
        return name.substring(name.indexOf('[') + 1, name.length() - 1);
    }
}
