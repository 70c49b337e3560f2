package io.github.milvusfakedata.internal.read;

import java.util.List;

/**
 * An entry of the list of built-in schemas.
 *
 * @param id the name on the command line, such as {@code ecommerce}
 * @param title a heading, such as {@code E-commerce Products}
 * @param description one sentence
 * @param useCases what it is good for, some words each
 */
public record BuiltinSchema(String id, String title, String description, List<String> useCases) {
    public BuiltinSchema {
        useCases = List.copyOf(useCases);
    }
}
