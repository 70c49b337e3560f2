package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.CompactJson;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the values of a property are read and written. A class each and no lambdas here, which take several times as long to
 * start with, and every run reads a schema.
 */
abstract class Form<V> {
    /** What objects and lists begin with. */
    private static final String NESTED = "{[";

    /** The value of the property of a name, or nothing where it is missing or unreadable, which is reported. */
    abstract Optional<V> read(ObjectProperties given, String name);

    /** Writes a value behind its name. */
    abstract void write(V value, JsonWriter json);

    static CompoundValues compound(ObjectProperties given) {
        return new CompoundValues(given);
    }

    static <E> Optional<List<E>> filled(List<E> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    static Optional<Map<String, String>> filled(Map<String, String> map) {
        return map.isEmpty() ? Optional.empty() : Optional.of(map);
    }

    static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A yes that is written, or a no that is not. */
    static Optional<Boolean> yes(boolean answer) {
        return answer ? Optional.of(true) : Optional.empty();
    }

    static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    static void writeLiteral(Literal literal, JsonWriter json) {
        writeJson(literal.text(), literal.kind() != Literal.LiteralKind.TEXT, json);
    }

    /** Writes a map whose members may be any JSON, or only numbers, true, false and texts. */
    static void writeMap(Map<String, String> map, boolean isFlat, JsonWriter json) {
        json.beginInlineObject();
        for (Map.Entry<String, String> member : map.entrySet()) {
            String text = member.getValue();
            boolean isJson = CompactJson.isValue(text) && !(isFlat && NESTED.indexOf(text.charAt(0)) >= 0);
            json.name(member.getKey());
            writeJson(text, isJson, json);
        }
        json.endObject();
    }

    /** Writes what is JSON already as it is, and all else as a text. */
    static void writeJson(String text, boolean isJson, JsonWriter json) {
        if (isJson) {
            json.json(text);
        } else {
            json.value(text);
        }
    }
}
