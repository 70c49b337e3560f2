package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.KeyValuePair;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indexes that a collection has. */
final class LiveIndexes {
    /** {@code code} of an answer about indexes where there are none, as Milvus' pkg/util/merr has it. */
    private static final int NOT_FOUND = 700;

    private LiveIndexes() {}

    /** The indexes of a collection by the names of their fields. */
    static Map<String, IndexHint> of(MilvusServer server, String collection) {
        DescribeIndexRequest request =
                DescribeIndexRequest.newBuilder().setCollectionName(collection).build();
        Map<String, IndexHint> indexes = new HashMap<>();
        try {
            DescribeIndexResponse answer = server.call(
                    "describe the indexes of " + Shown.quoted(collection),
                    calls -> calls.describeIndex(request),
                    DescribeIndexResponse::getStatus);
            for (IndexDescription index : answer.getIndexDescriptionsList()) {
                indexes.put(index.getFieldName(), hint(index));
            }
        } catch (MilvusException refused) {
            if (refused.code() != NOT_FOUND && !saysNone(refused.reason().toLowerCase(Locale.ROOT))) {
                throw refused;
            }
        }
        return indexes;
    }

    /** Milvus before 2.3 and Milvus Lite say it in words alone. */
    private static boolean saysNone(String reason) {
        return reason.contains("index not") || reason.contains("no index");
    }

    /** The names of those vector fields that have no index. */
    static List<String> missing(MilvusServer server, String collection) {
        Set<String> indexed = of(server, collection).keySet();
        return LiveCollection.require(server, collection).description().getSchema().getFieldsList().stream()
                .filter(field -> MilvusType.numbered(field.getDataTypeValue())
                        .filter(type -> type.shape().isVector())
                        .isPresent())
                .map(FieldSchema::getName)
                .filter(name -> !indexed.contains(name))
                .toList();
    }

    /** Older servers tell the parameters as one JSON object, newer ones each beside the others. */
    private static IndexHint hint(IndexDescription index) {
        Optional<String> type = Optional.empty();
        Optional<String> metric = Optional.empty();
        Map<String, String> params = new LinkedHashMap<>();
        for (KeyValuePair pair : index.getParamsList()) {
            switch (pair.getKey()) {
                case "index_type" -> type = Optional.of(pair.getValue());
                case "metric_type" ->
                    metric = Optional.of(pair.getValue()).filter(name -> !name.isEmpty() && !name.equals("NONE"));
                case "params" -> params.putAll(IndexParams.read(pair.getValue()));
                default -> {
                    if (!pair.getKey().contains(".")) {
                        params.put(pair.getKey(), pair.getValue());
                    }
                }
            }
        }
        return new IndexHint(type, metric, params);
    }
}
