package io.github.milvusfakedata.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A schema of a {@link SchemaLibrary}, described.
 *
 * @param id what it is called by
 * @param name a heading, such as {@code E-commerce Products}
 * @param description free text, empty where there is none
 * @param useCases what it is good for, some words each
 * @param fieldCount number of fields
 * @param vectorDims dimensions of the vector fields, ascending and distinct
 * @param builtin whether it came with the library and can't be changed
 * @param file where one of the user's own lies; empty for a built-in one
 */
public record SchemaEntry(
        String id,
        String name,
        String description,
        List<String> useCases,
        int fieldCount,
        List<Integer> vectorDims,
        boolean builtin,
        Optional<Path> file) {
    public SchemaEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        useCases = List.copyOf(useCases);
        vectorDims = List.copyOf(vectorDims);
        Objects.requireNonNull(file, "file");
    }
}
