package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What Milvus asks of a function of each type. Sources: import-contract 6.4, Milvus' checkFunctionParams and its like. */
enum FunctionKind {
    BM25("BM25", Feature.BM25_FUNCTIONS, List.of(MilvusType.SPARSE_FLOAT_VECTOR), true, false, false),
    TEXT_EMBEDDING(
            "TextEmbedding",
            Feature.EMBEDDING_FUNCTIONS,
            List.of(MilvusType.FLOAT_VECTOR, MilvusType.INT8_VECTOR),
            false,
            true,
            true),
    MIN_HASH("MinHash", Feature.MIN_HASH_FUNCTIONS, List.of(MilvusType.BINARY_VECTOR), false, false, true);

    private final String id;
    private final Feature feature;
    private final List<MilvusType> outputTypes;
    private final boolean analyzed;
    private final boolean needsParams;
    private final boolean takesParams;

    FunctionKind(
            String id,
            Feature feature,
            List<MilvusType> outputTypes,
            boolean analyzed,
            boolean needsParams,
            boolean takesParams) {
        this.id = id;
        this.feature = feature;
        this.outputTypes = outputTypes;
        this.analyzed = analyzed;
        this.needsParams = needsParams;
        this.takesParams = takesParams;
    }

    /** The kind of a canonical name; none for Rerank, which Milvus takes in searches only. */
    static Optional<FunctionKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(type)).findFirst();
    }

    /** The name in schemas. */
    String id() {
        return id;
    }

    /** What a version of Milvus has if it has such functions. */
    Feature feature() {
        return feature;
    }

    /** The types that the output field may have. */
    List<MilvusType> outputTypes() {
        return outputTypes;
    }

    /** Whether the input field needs enable_analyzer. */
    boolean needsAnalyzer() {
        return analyzed;
    }

    /** Whether it can't do without params, such as the name of a model. */
    boolean needsParams() {
        return needsParams;
    }

    /** Whether it may have params at all. */
    boolean takesParams() {
        return takesParams;
    }
}
