package io.github.milvusfakedata.milvus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.schema.FakeDataException;
import io.milvus.grpc.GetImportStateRequest;
import io.milvus.grpc.GetImportStateResponse;
import io.milvus.grpc.ImportRequest;
import io.milvus.grpc.ImportResponse;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.ListImportTasksRequest;
import io.milvus.grpc.ListImportTasksResponse;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrpcImportTest {
    private static final int COMPLETED = 6;
    private static final int FAILED = 1;

    /** A server of 2.3: both tasks wait at first, then the first completes and the second fails. */
    private static final class OldServer extends FakeMilvus {
        private final List<ImportRequest> imports = new ArrayList<>();
        private int questions;

        private OldServer() {
            version("v2.3.5");
        }

        @Override
        public void import_(ImportRequest request, StreamObserver<ImportResponse> caller) {
            imports.add(request);
            answer(caller, ImportResponse.newBuilder().addTasks(imports.size()).build());
        }

        @Override
        public void getImportState(GetImportStateRequest request, StreamObserver<GetImportStateResponse> caller) {
            questions++;
            answer(caller, state(request.getTask(), questions <= 2));
        }

        @Override
        public void listImportTasks(ListImportTasksRequest request, StreamObserver<ListImportTasksResponse> caller) {
            answer(
                    caller,
                    ListImportTasksResponse.newBuilder()
                            .addTasks(state(1, false))
                            .addTasks(state(2, false))
                            .build());
        }

        private static GetImportStateResponse state(long task, boolean early) {
            GetImportStateResponse.Builder state =
                    GetImportStateResponse.newBuilder().setId(task);
            if (early) {
                return state.build();
            }
            return task == 1
                    ? state.setStateValue(COMPLETED)
                            .setRowCount(500)
                            .addInfos(info("progress_percent", "100"))
                            .build()
                    : state.setStateValue(FAILED)
                            .addInfos(info("failed_reason", "the file 2.json is no JSON"))
                            .build();
        }

        private static KeyValuePair info(String key, String value) {
            return KeyValuePair.newBuilder().setKey(key).setValue(value).build();
        }
    }

    @Test
    void importsFileByFileAndTellsHowEachEnded() {
        try (OldServer old = new OldServer();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(old.uri()))) {
            BulkImport imports =
                    BulkImport.of(server, ImportOptions.defaults().into("north").pausing(Duration.ofMillis(1)));

            List<ImportJob> ended = imports.await(imports.submit(
                    "products",
                    new DatasetFiles(List.of(List.of("1.json"), List.of("2.json")), 0, Optional.empty()).at("/data")));

            assertThat(old.imports).hasSize(2);
            assertThat(old.imports.get(1).getFilesList()).containsExactly("/data/2.json");
            assertThat(old.imports.get(1).getPartitionName()).isEqualTo("north");
            assertThat(ended).extracting(ImportJob::state).containsExactly(ImportState.COMPLETED, ImportState.FAILED);
            assertThat(ended.get(0).rows()).hasValue(500);
            assertThat(ended.get(1).reason()).isEqualTo("the file 2.json is no JSON");
            assertThat(imports.jobs("")).extracting(ImportJob::id).containsExactly("1", "2");
        }
    }

    @Test
    void aNameIsNoImportOfAnOldServer() {
        try (OldServer old = new OldServer();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(old.uri()))) {
            BulkImport imports = BulkImport.of(server, ImportOptions.defaults());

            assertThatThrownBy(() -> imports.job("latest"))
                    .hasMessage("Milvus could not tell how far the import latest is: its imports have whole numbers.");
        }
    }

    /** The boundary of {@code Feature.REST_IMPORT}: nobody listens for REST here. */
    @Test
    void importsGoByGrpcUntilTheFirstVersionWithRest() {
        try (OldServer server = new OldServer()) {
            assertThat(submitted(server, "v2.3.99")).isEqualTo("1");
            assertThatThrownBy(() -> submitted(server, "v2.4.0")).isInstanceOf(RuntimeException.class);
            assertThat(server.imports).hasSize(1);
        }
    }

    private static String submitted(OldServer old, String version) {
        old.version(version);
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(old.uri()))) {
            ImportOptions options = ImportOptions.defaults().pausing(Duration.ofMillis(1));
            return BulkImport.of(server, options)
                    .submit("products", List.of(List.of("1.json")))
                    .get(0)
                    .id();
        }
    }

    @Test
    void milvusLiteHasNoImport() {
        try (FakeMilvus lite = new FakeMilvus().version("milvus_lite-3.2.2");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(lite.uri()))) {
            assertThatThrownBy(() -> BulkImport.of(server, ImportOptions.defaults()))
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("Milvus Lite 3.2.2 has no bulk import. Use insert_rows.");
        }
    }
}
