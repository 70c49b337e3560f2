package io.github.milvusfakedata.interop;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what parquet-hadoop reads into the Java types of the library's rows, by the contract of Milvus' importer. */
final class ParquetValues {
    private final Map<String, Field> columns;

    ParquetValues(List<Field> columns) {
        this.columns = columns.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    /** A row in canonical form; a column that the schema lacks keeps its value, so that it shows as a difference. */
    Map<String, Object> canonical(Map<String, Object> read) {
        Map<String, Object> row = new LinkedHashMap<>();
        read.forEach((name, value) ->
                row.put(name, columns.containsKey(name) ? javaValue(columns.get(name), value) : value));
        Map<String, Object> canonical = new LinkedHashMap<>(row);
        canonical.putAll(Canonical.row(
                columns.values().stream()
                        .filter(column -> row.containsKey(column.name()))
                        .toList(),
                row));
        return canonical;
    }

    private static Object javaValue(Field field, Object value) {
        Class<?> type = FieldTypes.named(field.type()).map(FieldType::javaType).orElseThrow();
        if (value == null) {
            return null;
        }
        if (!field.fields().isEmpty()) {
            return ((List<?>) value)
                    .stream().map(struct -> members(field, (Map<?, ?>) struct)).toList();
        }
        if (type == float[].class) {
            return floats((List<?>) value);
        }
        if (type == byte[].class) {
            return bytes((List<?>) value);
        }
        return type == SortedMap.class ? sparse((String) value) : value;
    }

    private static Map<String, Object> members(Field array, Map<?, ?> struct) {
        Map<String, Object> members = new LinkedHashMap<>();
        array.fields().forEach(member -> members.put(member.name(), javaValue(member, struct.get(member.name()))));
        return members;
    }

    private static float[] floats(List<?> list) {
        float[] vector = new float[list.size()];
        for (int index = 0; index < vector.length; index++) {
            vector[index] = (Float) list.get(index);
        }
        return vector;
    }

    /** Bytes of a vector, read as integers that are signed (Int8Vector) or not (all others). */
    private static byte[] bytes(List<?> list) {
        byte[] vector = new byte[list.size()];
        for (int index = 0; index < vector.length; index++) {
            vector[index] = ((Number) list.get(index)).byteValue();
        }
        return vector;
    }

    private static SortedMap<Long, Float> sparse(String text) {
        SortedMap<Long, Float> entries = new TreeMap<>();
        Canonical.object(text)
                .forEach((index, value) -> entries.put(Long.valueOf(index), Float.valueOf(value.toString())));
        return entries;
    }
}
