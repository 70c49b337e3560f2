package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One property of a schema's object, with all that reader, writer, advice and help need to know of it.
 *
 * @param name in schema files
 * @param meaning a phrase for people
 * @param synonyms other names that count as it
 * @param mistaken names by which people call it by mistake, in small letters without underscores
 * @param form how values are read and written
 * @param getter the value that an object has, if any
 */
public record Property<T, V>(
        String name,
        String meaning,
        List<String> synonyms,
        List<String> mistaken,
        Form<V> form,
        Function<T, Optional<V>> getter) {
    public Property {
        synonyms = List.copyOf(synonyms);
        mistaken = List.copyOf(mistaken);
    }

    static <T, V> Property<T, V> of(String name, String meaning, Form<V> form, Function<T, Optional<V>> getter) {
        return new Property<>(name, meaning, List.of(), List.of(), form, getter);
    }

    /** A property that is read and written with another one. */
    static <T> Property<T, Void> ofAnother(String name, String meaning) {
        return of(name, meaning, Forms.ofAnother(), from -> Optional.empty());
    }

    Property<T, V> synonyms(String... names) {
        return new Property<>(name, meaning, List.of(names), mistaken, form, getter);
    }

    Property<T, V> mistaken(String... names) {
        return new Property<>(name, meaning, synonyms, List.of(names), form, getter);
    }

    /** The same of another kind of objects, under a name of its own. */
    Property<T, V> as(String otherName, String otherMeaning) {
        return of(otherName, otherMeaning, form, getter);
    }

    /** The same with values in another form. */
    Property<T, V> in(Form<V> other) {
        return new Property<>(name, meaning, synonyms, mistaken, other, getter);
    }

    /** The value that the text has, if any. */
    public Optional<V> read(ObjectProperties given) {
        return form.read(given, name);
    }

    /** Writes name and value, if there is a value. */
    public void write(T from, JsonWriter json) {
        Optional<V> value = getter.apply(from);
        if (value.isPresent()) {
            form.write(value.get(), json.name(name));
        }
    }

    /** Whether an object has a value. */
    public boolean isGiven(T from) {
        return getter.apply(from).isPresent();
    }
}
