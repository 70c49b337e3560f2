package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.milvus.grpc.DataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indexes of a new collection. A vector field gets one by its type, its dimension and the function that fills it, since a
 * collection can't be loaded while one has none; another field gets one if it hints at it.
 */
final class IndexPlan {
    private static final String AUTOINDEX = "AUTOINDEX";

    /** Above this dimension a graph of 16 links a point loses its way more often than it saves memory. */
    private static final long WIDE = 1024;

    /** A type of index and what suits it. */
    private record Suitable(String type, String metric, Map<String, String> params) {}

    private final Collection collection;
    private final IndexChoice choice;

    private IndexPlan(Collection collection, IndexChoice choice) {
        this.collection = collection;
        this.choice = choice;
    }

    /** The indexes of a checked collection, in the order of its fields. */
    static List<Index> of(Collection collection, IndexChoice choice) {
        if (choice.mode() == IndexChoice.Mode.NONE) {
            return List.of();
        }
        IndexPlan plan = new IndexPlan(collection, choice);
        List<Index> indexes = new ArrayList<>();
        for (Field field : collection.fields()) {
            if (SchemaMessages.isStructArray(field)) {
                for (Field sub : field.fields()) {
                    plan.index(sub, field.name() + "[" + sub.name() + "]", true).ifPresent(indexes::add);
                }
            } else {
                plan.index(field, field.name(), false).ifPresent(indexes::add);
            }
        }
        return indexes;
    }

    private Optional<Index> index(Field field, String path, boolean inStruct) {
        DataType type = SchemaMessages.type(field.type());
        if (!SchemaMessages.isVector(type)) {
            return field.index().map(hint -> scalar(path, hint));
        }
        Suitable suitable = inStruct ? listed(type) : suitable(field, type);
        VectorIndexes kind = VectorIndexes.of(type, inStruct);
        String metric = field.index().flatMap(IndexHint::metricType).orElse(suitable.metric());
        Optional<String> chosenMetric = choice.metricType().filter(kind::takesMetric);
        if (chosenMetric.isPresent() && !isFunctionsOwn(suitable.metric())) {
            metric = chosenMetric.get();
        }
        if (choice.mode() == IndexChoice.Mode.AUTOINDEX) {
            return Optional.of(new Index(path, AUTOINDEX, Optional.of(metric), Map.of()));
        }
        Optional<String> chosenType = choice.indexType().filter(kind::takesType);
        if (chosenType.isPresent()) {
            return Optional.of(new Index(path, chosenType.get(), Optional.of(metric), Map.of()));
        }
        Optional<String> hinted = field.index().flatMap(IndexHint::indexType);
        String name = hinted.orElse(suitable.type());
        Map<String, String> given = field.index().map(IndexHint::params).orElse(Map.of());
        boolean asHinted = !given.isEmpty() || !name.equalsIgnoreCase(suitable.type());
        return Optional.of(new Index(path, name, Optional.of(metric), asHinted ? given : suitable.params()));
    }

    private static Index scalar(String path, IndexHint hint) {
        return new Index(path, hint.indexType().orElse(AUTOINDEX), Optional.empty(), hint.params());
    }

    /** Whether a metric belongs to the function that fills the field, so that no other makes sense. */
    private static boolean isFunctionsOwn(String metric) {
        return metric.equals("BM25") || metric.equals("MHJACCARD");
    }

    private Suitable suitable(Field field, DataType type) {
        boolean bm25 = isFilledBy(field, "bm25");
        boolean minHash = isFilledBy(field, "minhash");
        return switch (type) {
            case SparseFloatVector -> new Suitable("SPARSE_INVERTED_INDEX", bm25 ? "BM25" : "IP", Map.of());
            case BinaryVector ->
                minHash
                        ? new Suitable("MINHASH_LSH", "MHJACCARD", Map.of())
                        : new Suitable("BIN_IVF_FLAT", "HAMMING", Map.of("nlist", "128"));
            default -> graph(field, "COSINE");
        };
    }

    /** Vectors in structs are compared as lists. */
    private static Suitable listed(DataType type) {
        return type == DataType.BinaryVector
                ? new Suitable("HNSW", "MAX_SIM_HAMMING", graph("16"))
                : new Suitable("HNSW", "MAX_SIM_COSINE", graph("16"));
    }

    private static Suitable graph(Field field, String metric) {
        String links = field.params().dim().orElse(0) > WIDE ? "32" : "16";
        return new Suitable("HNSW", metric, graph(links));
    }

    private static Map<String, String> graph(String links) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("M", links);
        params.put("efConstruction", "200");
        return params;
    }

    private boolean isFilledBy(Field field, String kind) {
        int number = SchemaMessages.functionType(kind);
        for (Function function : collection.functions()) {
            if (function.outputFieldNames().contains(field.name())
                    && SchemaMessages.functionType(function.type()) == number) {
                return true;
            }
        }
        return false;
    }
}
