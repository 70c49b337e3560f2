package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of columns as objects: integers as longs, texts as strings, vectors as arrays, sparse vectors and structs as maps. */
public final class ColumnValues {
    private ColumnValues() {}

    /** The value of a row, null where it is null. */
    public static Object of(ColumnView column, int row) {
        if (column.isNull(row)) {
            return null;
        }
        return switch (column.shape()) {
            case BOOL -> column.booleanAt(row);
            case INT8, INT16, INT32, INT64 -> column.longAt(row);
            case FLOAT -> column.floatAt(row);
            case DOUBLE -> column.doubleAt(row);
            case STRING, JSON -> {
                byte[] copy = new byte[column.textEnd(row) - column.textStart(row)];
                column.copyText(row, copy, 0);
                yield new String(copy, StandardCharsets.UTF_8);
            }
            case FLOAT_VECTOR -> {
                float[] floats = new float[column.width()];
                column.copyFloats(row, floats, 0);
                yield floats;
            }
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> {
                byte[] bytes = new byte[column.width()];
                column.copyBytes(row, bytes, 0);
                yield bytes;
            }
            case SPARSE_VECTOR -> {
                Map<Long, Float> entries = new TreeMap<>();
                for (int entry = column.start(row); entry < column.end(row); entry++) {
                    entries.put(column.indexAt(entry), column.valueAt(entry));
                }
                yield entries;
            }
            case LIST -> {
                List<Object> elements = new ArrayList<>();
                for (int i = column.start(row); i < column.end(row); i++) {
                    elements.add(of(column.element(), i));
                }
                yield elements;
            }
            case STRUCT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (String name : column.memberNames()) {
                    members.put(name, of(column.members().get(members.size()), row));
                }
                yield members;
            }
        };
    }

    /** The values of all rows. */
    public static List<Object> of(ColumnView column) {
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < column.rows(); row++) {
            values.add(of(column, row));
        }
        return values;
    }
}
