package io.github.milvusfakedata.library;

import io.github.milvusfakedata.internal.library.StoreEntry;
import java.util.List;
import java.util.Optional;

/**
 * What a user says about a schema. What is not said stays as it is, and with a new schema is taken from the schema itself:
 * its collection's name and description, and no use cases.
 *
 * @param name a heading
 * @param description free text; an empty one takes the old one away
 * @param useCases what it is good for, some words each; blank ones and repetitions are left out
 */
public record SchemaNotes(Optional<String> name, Optional<String> description, Optional<List<String>> useCases) {
    private static final SchemaNotes NONE = new SchemaNotes(Optional.empty(), Optional.empty(), Optional.empty());

    public SchemaNotes {
        name = name.map(String::strip).filter(text -> !text.isEmpty());
        description = description.map(String::strip);
        useCases = useCases.map(SchemaNotes::tidy);
    }

    private static List<String> tidy(List<String> useCases) {
        return useCases.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Nothing said. */
    public static SchemaNotes none() {
        return NONE;
    }

    /** The same notes with this name; a blank one counts as not said. */
    public SchemaNotes withName(String text) {
        return new SchemaNotes(Optional.of(text), description, useCases);
    }

    /** The same notes with this description. */
    public SchemaNotes withDescription(String text) {
        return new SchemaNotes(name, Optional.of(text), useCases);
    }

    /** The same notes with these use cases in place of all others. */
    public SchemaNotes withUseCases(List<String> texts) {
        return new SchemaNotes(name, description, Optional.of(texts));
    }

    /** The same notes with these use cases in place of all others. */
    public SchemaNotes withUseCases(String... texts) {
        return withUseCases(List.of(texts));
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return name.isEmpty() && description.isEmpty() && useCases.isEmpty();
    }

    /** An entry with what is said here. */
    StoreEntry on(StoreEntry entry) {
        return new StoreEntry(
                name.orElse(entry.name()),
                description.orElse(entry.description()),
                useCases.orElse(entry.useCases()),
                entry.fieldCount(),
                entry.vectorDims());
    }
}
