package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Difference;
import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.DeleteRequest;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.MutationResult;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is changed on a server behind the tool's back, {@code verify} names: on Milvus 2.3.5 and on Milvus Lite, with keys of the
 * dataset and with keys that the server assigned.
 */
class VerifyIT {
    private static final int ROWS = 3_000;
    private static final long SEED = 21;
    private static final Map<String, ServerProcess> PROCESSES = new TreeMap<>();

    @BeforeAll
    static void startServers() {
        PROCESSES.put("lite", ServerProcess.start("lite"));
        PROCESSES.put("milvus", ServerProcess.start("milvus"));
    }

    @AfterAll
    static void stopServers() {
        PROCESSES.values().forEach(ServerProcess::close);
    }

    private static FakeData data(String name, Field key) {
        Collection collection = Collection.of(
                name,
                key,
                Field.of("title", "VarChar").maxLength(80).build(),
                Field.of("price", "Float").build(),
                Field.of("v", "FloatVector").dim(32).build());
        return FakeData.of(collection).rows(ROWS).seed(SEED);
    }

    private static VerifyReport verified(MilvusServer server, FakeData data) {
        return Verification.run(server, data.collection().name(), data, VerifyOptions.of(VerifyLevel.FULL));
    }

    private static void store(MilvusServer server, FakeData data) {
        String name = data.collection().name();
        Creation.of(server, data, CreateOptions.of(name));
        Insertion.of(server, data, InsertOptions.of(name));
        VerifyReport report = verified(server, data);
        assertThat(report.rows()).isEmpty();
        assertThat(report.answers())
                .allMatch(Answer::right)
                .extracting(Answer::kind)
                .contains(Answer.QuestionKind.SEARCH, Answer.QuestionKind.FILTER);
        assertThat(report.comparedRows()).isEqualTo(ROWS);
        assertThat(report.matches()).isTrue();
    }

    private static void delete(MilvusServer server, String collection, Object key) {
        DeleteRequest request = DeleteRequest.newBuilder()
                .setCollectionName(collection)
                .setExpr("id in [" + key + "]")
                .build();
        server.call("delete a row", calls -> calls.delete(request), MutationResult::getStatus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lite", "milvus"})
    void rowsThatWereAlteredDeletedAndAddedAreNamed(String kind) {
        FakeData data = data("changed", Field.of("id", "Int64").primaryKey().build());
        try (MilvusServer server =
                MilvusServer.connect(MilvusTarget.of(PROCESSES.get(kind).uri()))) {
            store(server, data);
            // Row 0 with another seed's values, and one row more; keys are row numbers.
            Insertion.of(
                    server,
                    data.seed(SEED + 1).rows(1),
                    InsertOptions.of("changed").upserting());
            Insertion.of(server, data.rows(ROWS + 1), InsertOptions.of("changed"));
            delete(server, "changed", 1_234);

            VerifyReport report = verified(server, data);

            assertThat(report.matches()).isFalse();
            assertThat(report.rows())
                    .extracting(Difference::kind, Difference::key)
                    .containsExactlyInAnyOrder(
                            tuple(DifferenceKind.DIFFERENT, "0"),
                            tuple(DifferenceKind.MISSING, "1234"),
                            tuple(DifferenceKind.EXTRA, "3000"));
            assertThat(report.rows().stream()
                            .filter(row -> row.kind() == DifferenceKind.DIFFERENT)
                            .flatMap(row -> row.fields().stream())
                            .map(Difference.FieldDifference::field))
                    .contains("title", "v");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lite", "milvus"})
    void withAssignedKeysTheyAreMissingAndExtra(String kind) {
        FakeData data =
                data("assigned", Field.of("id", "Int64").primaryKey().autoId().build());
        try (MilvusServer server =
                MilvusServer.connect(MilvusTarget.of(PROCESSES.get(kind).uri()))) {
            store(server, data);
            String title = data.row(77).getString("title");
            Object key = keyOf(server, title);
            delete(server, "assigned", key);
            Insertion.of(
                    server,
                    data.seed(SEED + 1).rows(1),
                    InsertOptions.of("assigned").appending());

            VerifyReport report = verified(server, data);

            assertThat(report.storedRows()).isEqualTo(ROWS);
            assertThat(report.missing()).isOne();
            assertThat(report.extra()).isOne();
            assertThat(report.rows()).anySatisfy(row -> assertThat(row.row()).hasValue(77));
        }
    }

    private static Object keyOf(MilvusServer server, String title) {
        QueryRequest request = QueryRequest.newBuilder()
                .setCollectionName("assigned")
                .setExpr("title == \"" + title.replace("\"", "\\\"") + "\"")
                .addAllOutputFields(List.of("id"))
                .addQueryParams(KeyValuePair.newBuilder().setKey("limit").setValue("10"))
                .setConsistencyLevel(ConsistencyLevel.Strong)
                .build();
        return server
                .call("find a row", calls -> calls.query(request), QueryResults::getStatus)
                .getFieldsDataList()
                .stream()
                .filter(field -> field.getFieldName().equals("id"))
                .findFirst()
                .orElseThrow()
                .getScalars()
                .getLongData()
                .getData(0);
    }
}
