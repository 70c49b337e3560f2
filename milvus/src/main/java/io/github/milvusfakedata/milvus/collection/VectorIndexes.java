package io.github.milvusfakedata.milvus.collection;

import io.milvus.grpc.DataType;
import java.util.List;
import java.util.Locale;

/**
 * Which indexes and metrics Milvus takes for a kind of vectors (Milvus documentation: "Index Explained", "Metric Types"). Known
 * here, so that a wrong one is told before a collection is dropped for the new one.
 */
enum VectorIndexes {
    /** Lists of numbers, of any width. */
    DENSE(
            List.of("COSINE", "L2", "IP"),
            List.of(
                    "AUTOINDEX",
                    "FLAT",
                    "IVF_FLAT",
                    "IVF_SQ8",
                    "IVF_PQ",
                    "IVF_RABITQ",
                    "HNSW",
                    "HNSW_SQ",
                    "HNSW_PQ",
                    "HNSW_PRQ",
                    "SCANN",
                    "DISKANN",
                    "ANNOY",
                    "AISAQ",
                    "GPU_CAGRA",
                    "GPU_IVF_FLAT",
                    "GPU_IVF_PQ",
                    "GPU_BRUTE_FORCE")),
    /** Lists of bits. */
    BITS(
            List.of("HAMMING", "JACCARD", "TANIMOTO", "SUBSTRUCTURE", "SUPERSTRUCTURE", "MHJACCARD"),
            List.of("AUTOINDEX", "BIN_FLAT", "BIN_IVF_FLAT", "HNSW", "MINHASH_LSH")),
    /** Indices with values. */
    SPARSE(List.of("IP", "BM25"), List.of("AUTOINDEX", "SPARSE_INVERTED_INDEX", "SPARSE_WAND")),
    /** Vectors in structs, compared as lists; their indexes are those of the vectors. */
    LISTED(
            List.of("MAX_SIM_COSINE", "MAX_SIM_IP", "MAX_SIM_L2", "MAX_SIM_HAMMING", "MAX_SIM_JACCARD", "MAX_SIM"),
            List.of());

    private final List<String> metrics;
    private final List<String> types;

    VectorIndexes(List<String> metrics, List<String> types) {
        this.metrics = metrics;
        this.types = types;
    }

    /** The kind of a vector type. */
    static VectorIndexes of(DataType type, boolean inStruct) {
        if (inStruct) {
            return LISTED;
        }
        return switch (type) {
            case BinaryVector -> BITS;
            case SparseFloatVector -> SPARSE;
            default -> DENSE;
        };
    }

    /** The metrics that these vectors can be compared by; the usual one first. */
    List<String> metrics() {
        return metrics;
    }

    boolean takesMetric(String metric) {
        return metrics.contains(metric.toUpperCase(Locale.ROOT));
    }

    /** Whether an index is for these vectors; one that is not known at all may be newer than this list. */
    boolean takesType(String type) {
        String name = type.toUpperCase(Locale.ROOT);
        return types.contains(name) || this == LISTED || !isKnown(name);
    }

    /** The indexes that these vectors can have. */
    List<String> types() {
        return types;
    }

    private static boolean isKnown(String name) {
        for (VectorIndexes kind : values()) {
            if (kind.types.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
