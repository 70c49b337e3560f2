package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.FieldSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SchemaMessagesTest {
    private static final IndexHint HNSW = new IndexHint(Optional.of("HNSW"), Optional.of("IP"), Map.of("M", "8"));

    private static final Collection FULL = new Collection(
            "full",
            "all there is",
            Collection.GENERAL,
            true,
            List.of(
                    Field.of("id", "VarChar")
                            .primaryKey()
                            .autoId()
                            .maxLength(36)
                            .build(),
                    Field.of("tenant", "Int64")
                            .partitionKey(true)
                            .description("whose")
                            .build(),
                    Field.of("day", "Int32").clusteringKey(true).build(),
                    Field.of("ratio", "Double")
                            .nullable()
                            .defaultValue(Literal.number(new BigDecimal("0.5")))
                            .build(),
                    Field.of("text", "VarChar")
                            .maxLength(100)
                            .enableAnalyzer(true)
                            .enableMatch(true)
                            .analyzerParams("{\"type\":\"english\"}")
                            .build(),
                    Field.of("tags", "Array")
                            .elementType("VarChar")
                            .maxLength(20)
                            .maxCapacity(5)
                            .build(),
                    Field.of("sparse", "SparseFloatVector").build(),
                    Field.of("v", "FloatVector").dim(8).index(HNSW).build(),
                    Field.of("chunks", "Array")
                            .elementType("Struct")
                            .maxCapacity(4)
                            .fields(List.of(
                                    Field.of("words", "VarChar").maxLength(10).build(),
                                    Field.of("vector", "FloatVector").dim(8).build()))
                            .build()),
            List.of(Function.bm25("bm25", "text", "sparse")),
            List.of(),
            new CollectionSettings(
                    Optional.of("tests"),
                    OptionalInt.of(16),
                    OptionalInt.of(2),
                    Optional.of("Session"),
                    Map.of("collection.ttl.seconds", "60")));

    @Test
    void aSchemaThatWasCreatedIsDescribedAsTheSameSchema() {
        DescribeCollectionResponse live = DescribeCollectionResponse.newBuilder()
                .setSchema(SchemaMessages.of("full", FULL))
                .setNumPartitions(16)
                .setShardsNum(2)
                .setConsistencyLevel(ConsistencyLevel.Session)
                .addProperties(SchemaMessages.pair("collection.ttl.seconds", "60"))
                .build();

        assertThat(DescribedSchema.of("full", live, Map.of("v", HNSW), Optional.of("tests")))
                .isEqualTo(FULL);
    }

    @Test
    void theBoundOfASparseVectorsIndicesIsNotSent() {
        Field sparse = Field.of("s", "SparseFloatVector").dim(1000).build();

        FieldSchema message = SchemaMessages.of("c", Collection.of("c", sparse)).getFields(0);

        assertThat(message.getTypeParamsList()).isEmpty();
    }

    @Test
    void whatAFunctionFillsIsMarked() {
        CollectionSchema message = SchemaMessages.of("full", FULL);

        assertThat(message.getFieldsList().stream()
                        .filter(FieldSchema::getIsFunctionOutput)
                        .map(FieldSchema::getName))
                .containsExactly("sparse");
        assertThat(message.getFunctions(0).getTypeValue()).isEqualTo(1);
    }

    @Test
    void parametersOfIndexesAreReadFromOneObjectAndWrittenAsNumbers() {
        assertThat(IndexParams.json(Map.of("M", "16"))).isEqualTo("{\"M\": 16}");
        assertThat(IndexParams.read("{\"efConstruction\":200,\"M\": \"16\", \"on\": true}"))
                .isEqualTo(Map.of("M", "16", "efConstruction", "200", "on", "true"));
    }
}
