package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonQuotes;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the properties of a textual form. */
final class FormText {
    private final JsonWriter json;

    /** Appends to an object that has begun. */
    FormText(JsonWriter json) {
        this.json = json;
    }

    FormText put(String name, String text) {
        json.name(name).value(text);
        return this;
    }

    FormText put(String name, long number) {
        json.name(name).value(number);
        return this;
    }

    FormText put(String name, double number) {
        shortest(number, json.name(name));
        return this;
    }

    FormText put(String name, BigDecimal number) {
        json.name(name).json(number.toString());
        return this;
    }

    FormText put(String name, boolean flag) {
        json.name(name).value(flag);
        return this;
    }

    FormText put(String name, ValueSpec spec) {
        json.name(name);
        ValueForms.write(spec, json);
        return this;
    }

    /** The properties of values, beside those that are there. */
    FormText members(ValueSpec spec) {
        ValueForms.writeMembers(spec, this);
        return this;
    }

    /** A constant by its word, unless it is the usual one. */
    FormText putUnless(Enum<?> usual, String name, Enum<?> constant) {
        return constant == usual ? this : put(name, FormObject.idOf(constant));
    }

    /** A constant by its word, if there is one. */
    FormText put(String name, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(there -> put(name, FormObject.idOf(there)));
        return this;
    }

    /** Texts; a single one stands without a list. */
    FormText putTexts(String name, List<String> texts) {
        json.name(name);
        texts(texts);
        return this;
    }

    private void texts(List<String> texts) {
        if (texts.size() == 1) {
            json.value(texts.get(0));
            return;
        }
        json.beginInlineList();
        texts.forEach(json::value);
        json.endList();
    }

    /** Lists of texts. */
    FormText putGroups(String name, List<List<String>> groups) {
        json.name(name).beginInlineList();
        groups.forEach(this::texts);
        json.endList();
        return this;
    }

    FormText putNumbers(String name, List<Double> numbers) {
        json.name(name).beginInlineList();
        numbers.forEach(number -> shortest(number, json));
        json.endList();
        return this;
    }

    /** Values as they are written in JSON. */
    FormText putJson(String name, List<String> values) {
        json.name(name).beginInlineList();
        values.forEach(json::json);
        json.endList();
        return this;
    }

    /** A value as it is written in JSON. */
    FormText putJson(String name, String value) {
        json.name(name).json(value);
        return this;
    }

    /** An object within, whose properties someone writes. */
    FormText inner(String name, Consumer<FormText> properties) {
        json.name(name).beginInlineObject();
        properties.accept(this);
        json.endObject();
        return this;
    }

    /** An object whose properties the caller writes. */
    JsonWriter open(String name) {
        return json.name(name).beginInlineObject();
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        JsonQuotes.append(text, json);
        return json.toString();
    }

    /** Whole numbers without a fraction, all others with the fewest digits that give them back. */
    private static void shortest(double number, JsonWriter json) {
        if (number == Math.rint(number) && Math.abs(number) < 1L << 52) {
            json.value((long) number);
        } else {
            json.value(number);
        }
    }
}
