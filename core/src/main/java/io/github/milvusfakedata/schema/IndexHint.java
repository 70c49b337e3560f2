package io.github.milvusfakedata.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a field should be indexed once its collection is in Milvus. No value of the field depends on it.
 *
 * @param indexType the index, such as {@code HNSW}
 * @param metricType the metric of a vector's index, such as {@code COSINE}
 * @param params what else the index takes, such as {@code M}, in the order of the schema
 */
public record IndexHint(Optional<String> indexType, Optional<String> metricType, Map<String, String> params) {
    public IndexHint {
        Objects.requireNonNull(indexType, "indexType");
        Objects.requireNonNull(metricType, "metricType");
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
