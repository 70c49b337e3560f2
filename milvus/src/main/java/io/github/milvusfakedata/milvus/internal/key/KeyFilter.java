package io.github.milvusfakedata.milvus.internal.key;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Filters over primary keys, in the language of Milvus' expressions. */
public final class KeyFilter {
    private KeyFilter() {}

    /** Keys that are one of these; a range where they are consecutive, which servers find faster than a list. */
    public static String anyOf(String field, List<Object> keys) {
        if (isRange(keys)) {
            return between(field, keys.get(0), keys.get(keys.size() - 1));
        }
        StringBuilder filter = new StringBuilder(field).append(" in ");
        char before = '[';
        for (Object key : keys) {
            filter.append(before).append(literal(key));
            before = ',';
        }
        return filter.append(']').toString();
    }

    /**
     * As {@link #anyOf(String, List)}, of a column of keys.
     *
     * @param slots which of its rows, at least one
     */
    public static String anyOf(String field, ColumnView keys, Slots slots) {
        if (isRange(keys, slots)) {
            return between(field, keys.longAt(slots.at(0)), keys.longAt(slots.at(slots.count() - 1)));
        }
        StringBuilder filter = new StringBuilder(field).append(" in ");
        char before = '[';
        for (int i = 0; i < slots.count(); i++) {
            filter.append(before);
            append(keys, slots.at(i), filter);
            before = ',';
        }
        return filter.append(']').toString();
    }

    /** Whether keys are whole numbers without gaps, as those without bounds are. */
    public static boolean isRange(ColumnView keys, Slots slots) {
        if (keys.shape() != ColumnShape.INT64) {
            return false;
        }
        for (int i = 1; i < slots.count(); i++) {
            if (keys.longAt(slots.at(i)) != keys.longAt(slots.at(i - 1)) + 1) {
                return false;
            }
        }
        return slots.count() > 0;
    }

    private static void append(ColumnView keys, int row, StringBuilder filter) {
        if (keys.shape() == ColumnShape.INT64) {
            filter.append(keys.longAt(row));
            return;
        }
        byte[] bytes = keys.textBytes();
        int start = keys.textStart(row);
        int end = keys.textEnd(row);
        int at = start;
        while (at < end && isPlain(bytes[at])) {
            at++;
        }
        if (at < end) {
            filter.append(literal(new String(bytes, start, end - start, StandardCharsets.UTF_8)));
            return;
        }
        filter.append('"');
        for (at = start; at < end; at++) {
            filter.append((char) bytes[at]);
        }
        filter.append('"');
    }

    /** Whether a byte is a character of ASCII that stands in quotes as it is. */
    private static boolean isPlain(byte character) {
        return character >= ' ' && character != '"' && character != '\\';
    }

    private static boolean isRange(List<Object> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (!(keys.get(i) instanceof Long key) || key - i != (Long) keys.get(0)) {
                return false;
            }
        }
        return !keys.isEmpty();
    }

    /** Keys from one to another, both of them included. */
    public static String between(String field, Object first, Object last) {
        return field + " >= " + literal(first) + " and " + field + " <= " + literal(last);
    }

    /** Keys behind this one. */
    public static String after(String field, Object key) {
        return field + " > " + literal(key);
    }

    /** All keys of a kind, for servers that want a filter. Not from the smallest on: 2.3 can't read that number. */
    public static String all(String field, boolean text) {
        return text ? field + " >= \"\"" : field + " <= " + Long.MAX_VALUE;
    }

    /** A whole number as it stands, a text in quotes. */
    public static String literal(Object value) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            switch (at) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(at);
            }
        }
        return quoted.append('"').toString();
    }
}
