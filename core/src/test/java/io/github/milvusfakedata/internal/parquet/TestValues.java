package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Values as objects, the same for what a buffer holds and what a database read. Whole numbers are longs. */
final class TestValues {
    private static final JsonFactory JSON = new JsonFactory();

    private TestValues() {}

    /** What a buffer holds in a row. */
    static Object of(ColumnBuffer buffer, int row) {
        if (buffer.isNull(row)) {
            return null;
        }
        int width = buffer.layout().width();
        return switch (buffer.layout().shape()) {
            case BOOL -> buffer.bytes()[row] == 1;
            case INT8, INT16, INT32 -> (long) buffer.ints()[row];
            case INT64 -> buffer.longs()[row];
            case FLOAT -> buffer.floats()[row];
            case DOUBLE -> buffer.doubles()[row];
            case STRING, JSON -> text(buffer, row);
            case FLOAT_VECTOR -> {
                List<Object> floats = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    floats.add(buffer.floats()[row * width + i]);
                }
                yield floats;
            }
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR -> bytes(buffer, row, 0xFF);
            case INT8_VECTOR -> bytes(buffer, row, -1);
            case SPARSE_VECTOR -> {
                Map<Long, Float> entries = new TreeMap<>();
                for (int i = buffer.offsets()[row]; i < buffer.offsets()[row + 1]; i++) {
                    entries.put(Integer.toUnsignedLong(buffer.ints()[i]), buffer.floats()[i]);
                }
                yield entries;
            }
            case LIST -> {
                List<Object> elements = new ArrayList<>();
                for (int i = buffer.offsets()[row]; i < buffer.offsets()[row + 1]; i++) {
                    elements.add(of(buffer.element(), i));
                }
                yield elements;
            }
            case STRUCT ->
                buffer.members().stream().map(member -> of(member, row)).toList();
        };
    }

    /** What a database gave. */
    static Object of(Object read) {
        try {
            if (read instanceof Array array) {
                return Arrays.stream((Object[]) array.getArray())
                        .map(TestValues::of)
                        .toList();
            }
            if (read instanceof Struct struct) {
                return Arrays.stream(struct.getAttributes()).map(TestValues::of).toList();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return read instanceof Byte || read instanceof Short || read instanceof Integer
                ? (Object) ((Number) read).longValue()
                : read;
    }

    /** The entries of a sparse vector's text. */
    static Map<Long, Float> sparse(String text) {
        Map<Long, Float> entries = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                long index = Long.parseLong(parser.currentName());
                parser.nextToken();
                entries.put(index, Float.parseFloat(parser.getString()));
            }
        }
        return entries;
    }

    private static List<Object> bytes(ColumnBuffer buffer, int row, int mask) {
        int width = buffer.layout().width();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            values.add((long) (buffer.bytes()[row * width + i] & mask));
        }
        return values;
    }

    private static String text(ColumnBuffer buffer, int row) {
        if (buffer.layout().dictionary().isPresent()) {
            return buffer.layout().dictionary().get().text(buffer.ints()[row]);
        }
        int from = buffer.offsets()[row];
        return new String(buffer.bytes(), from, buffer.offsets()[row + 1] - from, StandardCharsets.UTF_8);
    }
}
