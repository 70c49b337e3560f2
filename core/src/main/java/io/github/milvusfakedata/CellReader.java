package io.github.milvusfakedata;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    static Object value(ColumnView column, int row) {
        if (column.isNull(row)) {
            return null;
        }
        return switch (column.shape()) {
            case BOOL -> column.booleanAt(row);
            case INT8 -> (byte) column.longAt(row);
            case INT16 -> (short) column.longAt(row);
            case INT32 -> (int) column.longAt(row);
            case INT64 -> column.longAt(row);
            case FLOAT -> column.floatAt(row);
            case DOUBLE -> column.doubleAt(row);
            case STRING, JSON -> text(column, row);
            case FLOAT_VECTOR -> floats(column, row);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> bytes(column, row);
            case SPARSE_VECTOR -> sparse(column, row);
            case LIST -> list(column, row);
            case STRUCT -> struct(column, row);
        };
    }

    static boolean isByteVector(ColumnShape shape) {
        return shape.isDenseVector() && shape != ColumnShape.FLOAT_VECTOR;
    }

    static String text(ColumnView column, int row) {
        int start = column.textStart(row);
        return new String(column.textBytes(), start, column.textEnd(row) - start, StandardCharsets.UTF_8);
    }

    private static float[] floats(ColumnView column, int row) {
        float[] floats = new float[column.width()];
        column.copyFloats(row, floats, 0);
        return floats;
    }

    private static byte[] bytes(ColumnView column, int row) {
        byte[] bytes = new byte[column.width()];
        column.copyBytes(row, bytes, 0);
        return bytes;
    }

    static List<Object> list(ColumnView column, int row) {
        int end = column.end(row);
        List<Object> elements = new ArrayList<>(end - column.start(row));
        for (int i = column.start(row); i < end; i++) {
            elements.add(value(column.element(), i));
        }
        return Collections.unmodifiableList(elements);
    }

    private static Map<String, Object> struct(ColumnView column, int row) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < column.members().size(); i++) {
            members.put(column.memberNames().get(i), value(column.members().get(i), row));
        }
        return Collections.unmodifiableMap(members);
    }

    static SortedMap<Long, Float> sparse(ColumnView column, int row) {
        SortedMap<Long, Float> entries = new TreeMap<>();
        for (int entry = column.start(row); entry < column.end(row); entry++) {
            entries.put(column.indexAt(entry), column.valueAt(entry));
        }
        return Collections.unmodifiableSortedMap(entries);
    }
}
