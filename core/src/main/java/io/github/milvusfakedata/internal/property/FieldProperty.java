package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One property of a field or of a key of the dynamic field.
 *
 * @param property its names, its meaning and its form
 * @param setter gives a field the value
 * @param types the types whose fields it belongs to
 * @param inArrays whether it belongs to arrays too, for their elements
 * @param isParameter whether it is one that a type may have or not; what has a rule of its own is no such
 * @param words says to people what a field has, in some words, or nothing
 */
public record FieldProperty<V>(
        Property<Field, V> property,
        BiConsumer<Field.Builder, V> setter,
        Set<MilvusType> types,
        boolean inArrays,
        boolean isParameter,
        Function<Field, Optional<String>> words) {
    /** A property of fields of every type, of which people are told nothing. */
    static <V> FieldProperty<V> of(
            String name,
            String meaning,
            Form<V> form,
            Function<Field, Optional<V>> getter,
            BiConsumer<Field.Builder, V> setter) {
        Property<Field, V> property = Property.of(name, meaning, form, getter);
        return new FieldProperty<>(property, setter, EnumSet.allOf(MilvusType.class), true, false, FieldWords::nothing);
    }

    /** A property that is read and written with another one. */
    static FieldProperty<Void> ofAnother(String name, String meaning) {
        return of(name, meaning, Forms.ofAnother(), field -> Optional.empty(), (field, value) -> {});
    }

    /** A yes or no, of which the yes alone is written, and said in these words. */
    static FieldProperty<Boolean> yes(
            String name,
            String meaning,
            Function<Field, Optional<Boolean>> getter,
            BiConsumer<Field.Builder, Boolean> setter,
            String words) {
        return of(name, meaning, Forms.answer(), getter, setter).said(new Function<>() {
            @Override
            public Optional<String> apply(Field field) {
                return getter.apply(field).isPresent() ? Optional.of(words) : Optional.empty();
            }
        });
    }

    /** A parameter, which is said by its name and its value. */
    static <V> FieldProperty<V> parameter(
            String name,
            String meaning,
            Form<V> form,
            Function<Field, Optional<V>> getter,
            BiConsumer<Field.Builder, V> setter) {
        Property<Field, V> property = Property.of(name, meaning, form, getter);
        return new FieldProperty<>(property, setter, Set.of(), true, true, new Function<>() {
            @Override
            public Optional<String> apply(Field field) {
                return getter.apply(field).map(value -> name + ' ' + FieldWords.plain(value));
            }
        });
    }

    /** The same with other names that count as it. */
    FieldProperty<V> synonyms(String... names) {
        return as(property.synonyms(names));
    }

    /** The same with names by which people call it by mistake. */
    FieldProperty<V> mistaken(String... names) {
        return as(property.mistaken(names));
    }

    /** The same for fields of some types only. */
    FieldProperty<V> ofTypes(Set<MilvusType> some) {
        return new FieldProperty<>(property, setter, some, false, isParameter, words);
    }

    /** The same for fields of some types, and arrays of them. */
    FieldProperty<V> ofTypesAndArrays(Set<MilvusType> some) {
        return new FieldProperty<>(property, setter, some, true, isParameter, words);
    }

    /** The same, said to people in these words. */
    FieldProperty<V> said(Function<Field, Optional<String>> otherWords) {
        return new FieldProperty<>(property, setter, types, inArrays, isParameter, otherWords);
    }

    /** The same as a property of keys of the dynamic field, by the names that it has there. */
    FieldProperty<V> as(String name, String meaning) {
        return as(property.as(name, meaning));
    }

    /** The same with values in another form. */
    FieldProperty<V> in(Form<V> form) {
        return as(property.in(form));
    }

    private FieldProperty<V> as(Property<Field, V> other) {
        return new FieldProperty<>(other, setter, types, inArrays, isParameter, words);
    }

    /** The name in schema files. */
    public String name() {
        return property.name();
    }

    /** Whether fields of a type have it. */
    public boolean belongsTo(MilvusType type) {
        return belongsTo(type, Optional.empty());
    }

    /** Whether fields of a type have it, arrays if their elements are of some type. */
    public boolean belongsTo(MilvusType type, Optional<MilvusType> element) {
        return types.contains(type)
                || inArrays
                        && type == MilvusType.ARRAY
                        && element.map(types::contains).orElse(true);
    }

    /** Whether a field has a value. */
    public boolean isGiven(Field field) {
        return property.isGiven(field);
    }

    void readInto(Field.Builder field, ObjectProperties given) {
        Optional<V> value = property.read(given);
        if (value.isPresent()) {
            setter.accept(field, value.get());
        }
    }

    void write(Field field, JsonWriter json) {
        property.write(field, json);
    }
}
