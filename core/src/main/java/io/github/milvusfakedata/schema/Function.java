package io.github.milvusfakedata.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A function by which Milvus makes fields out of others. Its outputs are never in a file.
 *
 * @param name the function's name
 * @param description free text, empty where none was given
 * @param type the kind of function: {@code BM25}, {@code TextEmbedding}, {@code MinHash} or {@code Rerank}
 * @param inputFieldNames the fields that it reads
 * @param outputFieldNames the fields that Milvus fills by it
 * @param params what else it takes, such as a model's name, in the order of the schema
 */
public record Function(
        String name,
        String description,
        String type,
        List<String> inputFieldNames,
        List<String> outputFieldNames,
        Map<String, String> params) {
    public Function {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(type, "type");
        inputFieldNames = List.copyOf(inputFieldNames);
        outputFieldNames = List.copyOf(outputFieldNames);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** A full-text search function: from the terms of one text field, one sparse vector. */
    public static Function bm25(String name, String input, String output) {
        return new Function(name, "", "BM25", List.of(input), List.of(output), Map.of());
    }
}
