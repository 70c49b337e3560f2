package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a schema says one way to make values: an object that begins with the word of the form, such as {@code {"words":
 * "place.city"}}. A form both reads and writes, and has its place in the table of {@link ValueForms}.
 *
 * @param <S> how the values are made
 */
abstract class ValueForm<S extends ValueSpec> {
    private final Class<S> type;
    private final String example;
    private final String word;
    private final List<String> properties;

    /**
     * @param type how the values are made
     * @param example a whole object of this form, as JSON, which hints show
     * @param word the first property, by which the form is known
     * @param others all other properties
     */
    ValueForm(Class<S> type, String example, String word, String... others) {
        this.type = Objects.requireNonNull(type, "type");
        this.example = Objects.requireNonNull(example, "example");
        this.word = Objects.requireNonNull(word, "word");
        List<String> all = new ArrayList<>(List.of(word));
        all.addAll(List.of(others));
        this.properties = List.copyOf(all);
    }

    /** The first property, by which the form is known. */
    final String word() {
        return word;
    }

    /** A whole object of this form, as JSON. */
    final String example() {
        return example;
    }

    /** The names of all properties, the word first; others are refused before {@link #read} is asked. */
    final List<String> properties() {
        return properties;
    }

    /** Whether this form says how these values are made. */
    boolean says(ValueSpec spec) {
        return type.isInstance(spec);
    }

    /**
     * Reads the properties.
     *
     * @throws IllegalArgumentException if there are no such values, with the reason
     * @throws io.github.milvusfakedata.schema.FakeDataException for any other mistake, with its place
     */
    abstract S read(FormObject object);

    /** Writes the properties, the word first, and leaves out those that have their usual value. */
    abstract void write(S spec, FormText text);

    /** Writes the properties of values that {@linkplain #says this form says}. */
    final void writeSaid(ValueSpec spec, FormText text) {
        write(type.cast(spec), text);
    }
}
