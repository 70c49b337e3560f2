package io.github.milvusfakedata.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.milvus.collection.CollectionDescription;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DescribeIndexRequest;
import io.milvus.grpc.DescribeIndexResponse;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.IndexDescription;
import io.milvus.grpc.PlaceholderGroup;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.SearchRequest;
import io.milvus.grpc.SearchResults;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each type on its way to a server and back: created, described, filled, compared, searched. */
class EveryTypeOnServerTest {
    private static final int ROWS = 40;

    private static FakeData data(MilvusType type) {
        String fields = "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, "
                + FieldTypes.of(type).example()
                + (type.has(Role.VECTOR) ? "]" : ", {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]");
        return FakeData.text("c.json", fields).rows(ROWS).seed(5);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsCreatedAndDescribedAsItself(MilvusType type) {
        FakeData data = data(type);
        try (Searched fake = new Searched();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(server, data, CreateOptions.of("c"));

            List<Field> described = CollectionDescription.of(server, "c").fields();
            assertThat(typesByName(described))
                    .isEqualTo(typesByName(data.collection().fields()));
        }
    }

    private static Map<String, List<String>> typesByName(List<Field> fields) {
        return fields.stream()
                .collect(Collectors.toMap(
                        Field::name,
                        field -> List.of(
                                field.type(), field.params().elementType().orElse(""))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsInsertedAndComparedAndVectorsAreSearched(MilvusType type) {
        FakeData data = data(type);
        try (Searched fake = new Searched();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(server, data, CreateOptions.of("c"));
            Insertion.of(server, data, InsertOptions.of("c"));

            VerifyReport report = Verification.run(server, "c", data, VerifyOptions.of(VerifyLevel.SAMPLE));

            assertThat(report.schema()).isEmpty();
            assertThat(report.rows()).isEmpty();
            assertThat(report.comparedRows()).isEqualTo(ROWS);
            assertThat(report.answers())
                    .filteredOn(answer -> answer.kind() == Answer.QuestionKind.SEARCH)
                    .hasSize(1);
            assertThat(fake.searched)
                    .containsExactly(type.has(Role.VECTOR) ? type.wireNumber() : MilvusType.FLOAT_VECTOR.wireNumber());
        }
    }

    /** A server that gives and counts all rows, whatever is asked, and finds nothing by its indexes. */
    private static final class Searched extends StoringMilvus {
        private final List<CreateIndexRequest> indexes = new CopyOnWriteArrayList<>();
        private final List<Integer> searched = new CopyOnWriteArrayList<>();

        private Searched() {
            version("v3.0.0");
        }

        @Override
        public void createIndex(CreateIndexRequest request, StreamObserver<Status> caller) {
            indexes.add(request);
            answer(caller, Status.getDefaultInstance());
        }

        @Override
        public void describeIndex(DescribeIndexRequest request, StreamObserver<DescribeIndexResponse> caller) {
            DescribeIndexResponse.Builder answer = DescribeIndexResponse.newBuilder();
            indexes.forEach(index -> answer.addIndexDescriptions(IndexDescription.newBuilder()
                    .setFieldName(index.getFieldName())
                    .addAllParams(index.getExtraParamsList())));
            answer(caller, answer.build());
        }

        @Override
        public void query(QueryRequest request, StreamObserver<QueryResults> caller) {
            if (messages().isEmpty() || request.getOutputFields(0).equals("count(*)")) {
                super.query(request.toBuilder().setExpr("").build(), caller);
                return;
            }
            Map<String, FieldData> columns = messages().get(0).getFieldsDataList().stream()
                    .collect(Collectors.toMap(FieldData::getFieldName, Function.identity()));
            QueryResults.Builder answer = QueryResults.newBuilder();
            request.getOutputFieldsList().forEach(name -> answer.addFieldsData(columns.get(name)));
            answer(caller, answer.build());
        }

        @Override
        public void search(SearchRequest request, StreamObserver<SearchResults> caller) {
            try {
                PlaceholderGroup.parseFrom(request.getPlaceholderGroup())
                        .getPlaceholdersList()
                        .forEach(placeholder -> searched.add(placeholder.getTypeValue()));
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalArgumentException(e);
            }
            answer(caller, SearchResults.getDefaultInstance());
        }
    }
}
