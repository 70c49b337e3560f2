package io.github.milvusfakedata.milvus.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An index of a field, as it is made on the server.
 *
 * @param field the field's name
 * @param type such as {@code HNSW}
 * @param metric such as {@code COSINE}; scalar fields have none
 * @param params what else the index takes, such as {@code M}
 */
public record Index(String field, String type, Optional<String> metric, Map<String, String> params) {
    public Index {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(metric, "metric");
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Such as {@code embedding: HNSW, COSINE, M 16, efConstruction 200}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(field).append(": ").append(type);
        metric.ifPresent(name -> text.append(", ").append(name));
        params.forEach((key, value) -> text.append(", ").append(key).append(' ').append(value));
        return text.toString();
    }
}
