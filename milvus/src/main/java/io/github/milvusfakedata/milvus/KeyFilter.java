package io.github.milvusfakedata.milvus;

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
