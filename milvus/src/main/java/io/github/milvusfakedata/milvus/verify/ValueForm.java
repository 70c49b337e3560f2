package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.json.JsonTree;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns the library's value of a field, or a server's, into the one that {@link Values} compares. */
final class ValueForm {
    private final UnaryOperator<Object> normal;

    private ValueForm(UnaryOperator<Object> normal) {
        this.normal = normal;
    }

    /**
     * The form of a type's values.
     *
     * @param type the field's; for an array that of its elements
     */
    static ValueForm of(MilvusType type) {
        return type.textKind().map(ValueForm::of).orElseGet(() -> new ValueForm(ValueForm::plain));
    }

    private static ValueForm of(TextKind kind) {
        return switch (kind) {
            case STRING, DOCUMENT -> new ValueForm(ValueForm::plain);
            case JSON -> ofText(JsonTree::canonical);
            case GEOMETRY -> ofText(WellKnownText::canonical);
            case TIMESTAMP -> new ValueForm(value -> value instanceof String text ? Moment.of(text) : value);
        };
    }

    private static ValueForm ofText(UnaryOperator<String> canonical) {
        return new ValueForm(value -> value instanceof String text ? canonical.apply(text) : value);
    }

    /** The value to compare; null stays null. */
    Object apply(Object value) {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(apply(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map && map.keySet().stream().anyMatch(String.class::isInstance)) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, apply(member)));
            return members;
        }
        return normal.apply(value);
    }

    private static Object plain(Object value) {
        boolean small = value instanceof Byte || value instanceof Short || value instanceof Integer;
        if (small) {
            return ((Number) value).longValue();
        }
        return value;
    }
}
