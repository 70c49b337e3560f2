package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indexes of a new collection. A vector field gets one by its type, its dimension and the function that fills it, since a
 * collection can't be loaded while one has none; another field gets one if it hints at it.
 */
final class IndexPlan {
    /** For metrics that the suitable index of bits lacks; all indexes of numbers and of sparse vectors have all of theirs. */
    private static final List<IndexType> OTHERS_OF_BITS = List.of(IndexType.BIN_FLAT, IndexType.MINHASH_LSH);

    /** A type of index and what suits it. */
    private record Suitable(IndexType type, Metric metric) {}

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
                    plan.index(
                                    sub,
                                    field.name() + "[" + sub.name() + "]",
                                    kind(sub).listed())
                            .ifPresent(indexes::add);
                }
            } else {
                plan.index(field, field.name(), kind(field)).ifPresent(indexes::add);
            }
        }
        return indexes;
    }

    /** What indexes make of a field of a checked collection. */
    static Indexable kind(Field field) {
        return FieldTypes.of(field.milvusType().orElseThrow()).indexable();
    }

    /** Whether a choice for all vectors is meant for these: those in structs are compared as lists, and no others are. */
    static boolean isMeantFor(Metric metric, Indexable kind) {
        return metric.takes(kind) && metric.isOfLists() == kind.isListed();
    }

    /** Whether an index can be made of such values; one that is not known at all may be newer than this program. */
    static boolean fits(String name, Indexable kind) {
        return IndexType.named(name).map(type -> type.feature(kind).isPresent()).orElse(true);
    }

    private Optional<Index> index(Field field, String path, Indexable kind) {
        Optional<IndexHint> hint = field.index();
        if (!kind.isVector()) {
            return hint.map(given -> scalar(path, given));
        }
        Suitable suitable = suitable(field, kind);
        String metric = metric(hint, suitable, kind);
        if (choice.mode() == IndexChoice.Mode.AUTOINDEX) {
            return Optional.of(new Index(path, IndexType.AUTOINDEX.id(), Optional.of(metric), Map.of()));
        }
        Optional<String> chosen = choice.indexType().filter(name -> fits(name, kind));
        Optional<String> hinted = hint.flatMap(IndexHint::indexType);
        String name = chosen.or(() -> hinted)
                .orElseGet(() -> comparing(suitable.type(), metric).id());
        Map<String, String> given =
                chosen.isPresent() ? Map.of() : hint.map(IndexHint::params).orElse(Map.of());
        return Optional.of(index(path, name, Optional.of(metric), given, field));
    }

    /** The suitable index, or where it does not support the metric, one of bits that does. */
    private static IndexType comparing(IndexType suitable, String metric) {
        Optional<Metric> known = Metric.named(metric);
        if (known.isEmpty() || suitable.takes(known.get())) {
            return suitable;
        }
        return OTHERS_OF_BITS.stream()
                .filter(type -> type.takes(known.get()))
                .findFirst()
                .orElse(suitable);
    }

    /** The metric as servers spell it: chosen, hinted at, or suitable. */
    private String metric(Optional<IndexHint> hint, Suitable suitable, Indexable kind) {
        Optional<String> chosen = choice.metricType().filter(name -> Metric.named(name)
                .filter(metric -> isMeantFor(metric, kind))
                .isPresent());
        String hinted =
                hint.flatMap(IndexHint::metricType).orElse(suitable.metric().name());
        String name = suitable.metric().isOfFunction() ? hinted : chosen.orElse(hinted);
        return Metric.named(name).map(Metric::name).orElse(name);
    }

    private static Index scalar(String path, IndexHint hint) {
        String name = hint.indexType().orElse(IndexType.AUTOINDEX.id());
        return new Index(path, IndexType.named(name).map(IndexType::id).orElse(name), Optional.empty(), hint.params());
    }

    private static Index index(
            String path, String name, Optional<String> metric, Map<String, String> given, Field field) {
        long dim = field.params().dim().orElse(0);
        return IndexType.named(name)
                .map(type -> new Index(path, type.id(), metric, type.completed(given, dim)))
                .orElseGet(() -> new Index(path, name, metric, given));
    }

    private Suitable suitable(Field field, Indexable kind) {
        return switch (kind) {
            case DENSE -> new Suitable(IndexType.HNSW, Metric.COSINE);
            case LISTED_DENSE -> new Suitable(IndexType.HNSW, Metric.MAX_SIM_COSINE);
            case LISTED_BITS -> new Suitable(IndexType.HNSW, Metric.MAX_SIM_HAMMING);
            case BITS ->
                isFilledBy(field, "minhash")
                        ? new Suitable(IndexType.MINHASH_LSH, Metric.MHJACCARD)
                        : new Suitable(IndexType.BIN_IVF_FLAT, Metric.HAMMING);
            case SPARSE ->
                new Suitable(IndexType.SPARSE_INVERTED_INDEX, isFilledBy(field, "bm25") ? Metric.BM25 : Metric.IP);
            case TEXT, WHOLE, FRACTION, TRUTH, JSON, ARRAY, GEOMETRY, MOMENT, STRUCTS ->
                throw new IllegalStateException(kind + " are no vectors");
        };
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
