package io.github.milvusfakedata;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One cell of a column as a Java object: the one place where shapes become the Java types of rows. */
final class CellReader {
    private CellReader() {}

    /** The value of a row, null where the row is null. */
    static Object value(ColumnBuffer buffer, int row) {
        if (buffer.isNull(row)) {
            return null;
        }
        int width = buffer.layout().width();
        return switch (buffer.layout().shape()) {
            case BOOL -> buffer.bytes()[row] != 0;
            case INT8 -> (byte) buffer.ints()[row];
            case INT16 -> (short) buffer.ints()[row];
            case INT32 -> buffer.ints()[row];
            case INT64 -> buffer.longs()[row];
            case FLOAT -> buffer.floats()[row];
            case DOUBLE -> buffer.doubles()[row];
            case STRING, JSON -> new String(utf8(buffer, row), StandardCharsets.UTF_8);
            case FLOAT_VECTOR -> Arrays.copyOfRange(buffer.floats(), row * width, (row + 1) * width);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                Arrays.copyOfRange(buffer.bytes(), row * width, (row + 1) * width);
            case SPARSE_VECTOR -> sparse(buffer, row);
            case LIST -> list(buffer, row);
            case STRUCT -> struct(buffer, row);
        };
    }

    static boolean isByteVector(ColumnShape shape) {
        return switch (shape) {
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> true;
            case BOOL,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    FLOAT,
                    DOUBLE,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }

    static byte[] utf8(ColumnBuffer buffer, int row) {
        if (buffer.layout().dictionary().isPresent()) {
            StringDictionary dictionary = buffer.layout().dictionary().get();
            return slice(dictionary.bytes(), dictionary.offsets(), buffer.ints()[row]);
        }
        return slice(buffer.bytes(), buffer.offsets(), row);
    }

    private static byte[] slice(byte[] bytes, int[] offsets, int index) {
        return Arrays.copyOfRange(bytes, offsets[index], offsets[index + 1]);
    }

    static List<Object> list(ColumnBuffer buffer, int row) {
        int start = buffer.offsets()[row];
        int end = buffer.offsets()[row + 1];
        List<Object> elements = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            elements.add(value(buffer.element(), i));
        }
        return Collections.unmodifiableList(elements);
    }

    private static Map<String, Object> struct(ColumnBuffer buffer, int row) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (ColumnBuffer member : buffer.members()) {
            String name = buffer.layout().members().get(members.size()).name();
            members.put(name, value(member, row));
        }
        return Collections.unmodifiableMap(members);
    }

    static SortedMap<Long, Float> sparse(ColumnBuffer buffer, int row) {
        SortedMap<Long, Float> entries = new TreeMap<>();
        for (int i = buffer.offsets()[row]; i < buffer.offsets()[row + 1]; i++) {
            entries.put(Integer.toUnsignedLong(buffer.ints()[i]), buffer.floats()[i]);
        }
        return Collections.unmodifiableSortedMap(entries);
    }
}
