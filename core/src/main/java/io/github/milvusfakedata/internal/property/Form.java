package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.CompactJson;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * How the values of a property are read and written. The examples stand in messages about values of another kind.
 *
 * @param reader gives the value of the property of a name, or nothing where it is missing or unreadable, which it reports
 * @param writer writes a value behind its name
 */
record Form<V>(Reader<V> reader, BiConsumer<V, JsonWriter> writer) {
    /** What objects and lists begin with. */
    private static final String NESTED = "{[";

    /** Gives a property's value. */
    interface Reader<V> {
        Optional<V> read(ObjectProperties given, String name);
    }

    /** A property that is read and written with another one. */
    static Form<Void> ofAnother() {
        return new Form<>((given, name) -> Optional.empty(), (value, json) -> {});
    }

    static Form<String> text(String example) {
        return new Form<>((given, name) -> given.text(name, example), (text, json) -> json.value(text));
    }

    /** A text without which nothing goes on; where it is missing, that is reported. */
    static Form<String> required(String example) {
        return new Form<>(
                (given, name) ->
                        given.required(name, '"' + example + '"') ? given.text(name, example) : Optional.empty(),
                (text, json) -> json.value(text));
    }

    /** True or false. */
    static Form<Boolean> answer() {
        return new Form<>(ObjectProperties::answer, (answer, json) -> json.value(answer));
    }

    static Form<Long> whole(String example) {
        return new Form<>((given, name) -> boxed(given.whole(name, example)), (number, json) -> json.value(number));
    }

    /** A whole number that fits an {@code int}. */
    static Form<Integer> count(String example) {
        return new Form<>(
                (given, name) -> boxed(compound(given).count(name, example)), (number, json) -> json.value(number));
    }

    static Form<BigDecimal> number(String example) {
        return new Form<>((given, name) -> given.number(name, example), (number, json) -> json.value(number));
    }

    /** A number of which no digit beyond those of a {@code double} matters. */
    static Form<Double> ratio(String example) {
        return new Form<>(
                (given, name) -> given.number(name, example).map(BigDecimal::doubleValue),
                (ratio, json) -> json.value(ratio.doubleValue()));
    }

    /** A text, a number, or true or false. */
    static Form<Literal> literal(String example) {
        return new Form<>((given, name) -> compound(given).literal(name, example), Form::write);
    }

    static Form<List<Literal>> literals(String example) {
        return new Form<>((given, name) -> filled(compound(given).literals(name, example)), (literals, json) -> {
            json.beginInlineList();
            literals.forEach(literal -> write(literal, json));
            json.endList();
        });
    }

    /** A list of names, or one name. */
    static Form<List<String>> texts(String example) {
        return new Form<>((given, name) -> Optional.of(compound(given).texts(name, example)), (texts, json) -> {
            json.beginInlineList();
            texts.forEach(json::value);
            json.endList();
        });
    }

    /** An object as JSON text. */
    static Form<String> json(String example) {
        return new Form<>(
                (given, name) -> compound(given).json(name, example),
                (text, json) -> writeJson(text, CompactJson.isObject(text), json));
    }

    /** An object of any members; those that are no texts stand as JSON. */
    static Form<Map<String, String>> map(String example) {
        return new Form<>(
                (given, name) -> filled(compound(given).map(name, example)),
                (map, json) -> writeMap(map, CompactJson::isValue, json));
    }

    /** An object whose members are texts, numbers, or true and false. */
    static Form<Map<String, String>> flatMap(String example) {
        return new Form<>(
                (given, name) -> filled(compound(given).flatMap(name, example)),
                (map, json) -> writeMap(map, Form::isFlat, json));
    }

    /** A list of objects, which the reader of the whole reads. */
    static <E> Form<List<E>> objects(BiConsumer<E, JsonWriter> element) {
        return new Form<>((given, name) -> Optional.empty(), (list, json) -> {
            json.beginList();
            list.forEach(object -> element.accept(object, json));
            json.endList();
        });
    }

    /** The same form, read in another way. */
    Form<V> readBy(Reader<V> other) {
        return new Form<>(other, writer);
    }

    static CompoundValues compound(ObjectProperties given) {
        return new CompoundValues(given);
    }

    static <V> Optional<List<V>> filled(List<V> list) {
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

    private static void write(Literal literal, JsonWriter json) {
        writeJson(literal.text(), literal.kind() != Literal.Kind.TEXT, json);
    }

    /** Only numbers, true and false are written as such where readers take no objects and lists. */
    private static boolean isFlat(String text) {
        return CompactJson.isValue(text) && NESTED.indexOf(text.charAt(0)) < 0;
    }

    private static void writeMap(Map<String, String> map, Predicate<String> isJson, JsonWriter json) {
        json.beginInlineObject();
        map.forEach((key, text) -> {
            json.name(key);
            writeJson(text, isJson.test(text), json);
        });
        json.endObject();
    }

    /** Writes what is JSON already as it is, and all else as a text. */
    private static void writeJson(String text, boolean isJson, JsonWriter json) {
        if (isJson) {
            json.json(text);
        } else {
            json.value(text);
        }
    }
}
