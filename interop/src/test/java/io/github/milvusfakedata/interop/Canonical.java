package io.github.milvusfakedata.interop;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exact form of rows that {@code src/test/python/dataset.py} describes, in which nothing can be rounded: made here of
 * the library's own row view, and read from what the foreign readers wrote.
 */
final class Canonical {
    /** The column of the dynamic field. */
    static final String DYNAMIC = "$meta";

    private static final String JSON_TYPE = "JSON";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private static final Map<Class<?>, UnaryOperator<Object>> FORMS = Map.ofEntries(
            Map.entry(Boolean.class, UnaryOperator.identity()),
            Map.entry(String.class, UnaryOperator.identity()),
            Map.entry(Byte.class, value -> ((Number) value).longValue()),
            Map.entry(Short.class, value -> ((Number) value).longValue()),
            Map.entry(Integer.class, value -> ((Number) value).longValue()),
            Map.entry(Long.class, UnaryOperator.identity()),
            Map.entry(Float.class, value -> HexFormat.of().toHexDigits(Float.floatToRawIntBits((Float) value))),
            Map.entry(Double.class, value -> HexFormat.of().toHexDigits(Double.doubleToRawLongBits((Double) value))),
            Map.entry(float[].class, Canonical::floats),
            Map.entry(byte[].class, value -> HexFormat.of().formatHex((byte[]) value)));

    private Canonical() {}

    /** The columns of a collection's files: a key that Milvus assigns and what functions make have none,
     * the dynamic field has one. */
    static List<Field> columns(Collection collection) {
        List<Field> columns = new ArrayList<>(collection.fields());
        columns.removeIf(field -> !collection.isWritten(field));
        if (collection.dynamicField()) {
            columns.add(Field.of(DYNAMIC, JSON_TYPE).build());
        }
        return columns;
    }

    /** A row of the library's row view. */
    static Map<String, Object> row(List<Field> columns, Map<String, Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column.name(), value(column, values.get(column.name()))));
        return row;
    }

    /** One value of the library's row view, by its Java type; only JSON is a String with a form of its own. */
    private static Object value(Field column, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> value(column, element)).toList();
        }
        if (value instanceof Map<?, ?> members && !column.fields().isEmpty()) {
            Map<String, Object> struct = new LinkedHashMap<>();
            column.fields().forEach(member -> struct.put(member.name(), value(member, members.get(member.name()))));
            return struct;
        }
        if (value instanceof SortedMap<?, ?> entries) {
            return entries.entrySet().stream()
                    .map(entry -> List.of(entry.getKey(), FORMS.get(Float.class).apply(entry.getValue())))
                    .toList();
        }
        if (column.type().equals(JSON_TYPE)) {
            return jsonText((String) value);
        }
        return FORMS.get(value.getClass()).apply(value);
    }

    private static String floats(Object vector) {
        float[] values = (float[]) vector;
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return HexFormat.of().formatHex(bytes.array());
    }

    /** The rows of a file, one a line; a row that was not found ({@code null}) is an empty map. */
    static List<Map<String, Object>> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.equals("null") ? Map.<String, Object>of() : JSON.readValue(line, ROW))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes rows for a script to read. */
    static void write(Path file, List<Map<String, Object>> rows) {
        try {
            Files.write(file, rows.stream().map(JSON::writeValueAsString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members of a JSON object. */
    static Map<String, Object> object(String text) {
        return JSON.readValue(text, ROW);
    }

    /** JSON text as the same value with the bits of its fractional numbers. */
    private static Object jsonText(String text) {
        return withBits(JSON.readValue(text, Object.class));
    }

    private static Object withBits(Object value) {
        if (value instanceof Double number) {
            return FORMS.get(Double.class).apply(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Canonical::withBits).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, withBits(member)));
            return members;
        }
        return value;
    }
}
