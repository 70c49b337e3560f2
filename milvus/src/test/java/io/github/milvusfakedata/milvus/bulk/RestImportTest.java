package io.github.milvusfakedata.milvus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.JsonText;
import io.github.milvusfakedata.milvus.Credentials;
import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as Milvus' documentation of its REST interface says. */
class RestImportTest {
    private static final String SECRET = "root:Extr4ordinary";
    private static final List<List<String>> FILES = List.of(List.of("sets/a/1.parquet"), List.of("sets/a/2.parquet"));
    private static final String FILES_AS_JSON = "[[\"sets/a/1.parquet\"],[\"sets/a/2.parquet\"]]";

    private final FakeMilvus milvus = new FakeMilvus(SECRET);
    private final FakeRest rest = new FakeRest();
    private final MilvusServer server = MilvusServer.connect(
            MilvusTarget.of(milvus.uri()).as(Credentials.token(SECRET)).in("tests"));

    @AfterEach
    void close() {
        server.close();
        milvus.close();
        rest.close();
    }

    private BulkImport imports(UnaryOperator<ImportOptions> change) {
        ImportOptions options = ImportOptions.defaults().by(rest.uri()).pausing(Duration.ofMillis(1));
        return BulkImport.of(server, change.apply(options));
    }

    @Test
    void submitsTheFilesWithCollectionDatabasePartitionAndOptions() {
        rest.answering("{\"jobId\":\"453240863839750922\"}");

        List<ImportJob> jobs = imports(options -> options.into("north").with(Map.of("nullkey", "\\N")))
                .submit("products", FILES);

        assertThat(jobs).singleElement().satisfies(job -> assertThat(job.id()).isEqualTo("453240863839750922"));
        FakeRest.Asked asked = rest.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v2/vectordb/jobs/import/create");
        assertThat(asked.authorization()).isEqualTo("Bearer " + SECRET);
        assertThat(compact(asked))
                .isEqualTo(
                        "{\"dbName\":\"tests\",\"collectionName\":\"products\",\"partitionName\":\"north\",\"files\":"
                                + FILES_AS_JSON + ",\"options\":{\"nullkey\":\"\\\\N\"}}");
    }

    @Test
    void aJobHasNoMoreThan1024Files() {
        rest.answering("{\"jobId\":\"1\"}").answering("{\"jobId\":\"2\"}");

        List<ImportJob> jobs = imports(options -> options).submit("p", Collections.nCopies(1_025, FILES.get(0)));

        assertThat(jobs).extracting(ImportJob::id).containsExactly("1", "2");
        assertThat(rest.asked()).extracting(asked -> files(asked)).containsExactly(1_024, 1);
    }

    private static String compact(FakeRest.Asked asked) {
        return JsonText.plain(Document.foreignJsonTree(asked.body()).orElseThrow());
    }

    private static int files(FakeRest.Asked asked) {
        return Document.foreignJsonTree(asked.body())
                .flatMap(body -> body.member("files"))
                .orElseThrow()
                .items()
                .size();
    }

    @Test
    void waitsUntilAllJobsHaveEndedAndTellsOnTheWay() {
        rest.answering("{\"jobId\":\"7\"}")
                .answering("{\"jobId\":\"7\",\"state\":\"Pending\",\"progress\":0}")
                .answering("{\"jobId\":\"7\",\"state\":\"Importing\",\"progress\":70,\"importedRows\":700}")
                .answering("{\"jobId\":\"7\",\"state\":\"Completed\",\"progress\":100,\"importedRows\":1000,"
                        + "\"totalRows\":1000,\"collectionName\":\"products\",\"details\":[]}");
        List<Integer> told = new ArrayList<>();

        BulkImport imports =
                imports(options -> options.watched(jobs -> told.add(jobs.get(0).percent()), new Cancellation()));
        List<ImportJob> ended = imports.await(imports.submit("products", FILES));

        assertThat(told).containsExactly(0, 0, 70, 100);
        assertThat(ended.get(0).state()).isEqualTo(ImportState.COMPLETED);
        assertThat(ended.get(0).rows()).hasValue(1_000);
        assertThat(rest.asked().get(1).path()).isEqualTo("/v2/vectordb/jobs/import/describe");
    }

    /** Seen behind a gateway: the path of the address was lost. */
    @Test
    void thePathOfTheAddressIsKept() {
        for (String path : List.of("", "/", "/gateway/milvus", "/gateway/milvus/")) {
            rest.answering("{\"jobId\":\"7\",\"state\":\"Pending\"}");

            imports(options -> options.by(URI.create(rest.uri() + path))).job("7");
        }

        assertThat(rest.asked())
                .extracting(FakeRest.Asked::path)
                .containsExactly(
                        "/v2/vectordb/jobs/import/describe",
                        "/v2/vectordb/jobs/import/describe",
                        "/gateway/milvus/v2/vectordb/jobs/import/describe",
                        "/gateway/milvus/v2/vectordb/jobs/import/describe");
    }

    @Test
    void aFailedJobHasTheServersReason() {
        rest.answering("{\"jobId\":\"7\",\"state\":\"Failed\",\"progress\":0,\"reason\":\"no file 1.parquet\"}");

        ImportJob job = imports(options -> options).job("7");

        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.reason()).isEqualTo("no file 1.parquet");
    }

    @Test
    void listsTheJobsOfACollection() {
        rest.answering("{\"records\":[{\"jobId\":\"1\",\"state\":\"Completed\",\"progress\":100,"
                + "\"collectionName\":\"p\"},{\"jobId\":\"2\",\"state\":\"Sorting\",\"progress\":\"80\"}]}");

        List<ImportJob> jobs = imports(options -> options).jobs("p");

        assertThat(jobs).extracting(ImportJob::id).containsExactly("1", "2");
        assertThat(jobs).extracting(ImportJob::state).containsExactly(ImportState.COMPLETED, ImportState.RUNNING);
        assertThat(jobs.get(1).percent()).isEqualTo(80);
        assertThat(compact(rest.asked().get(0))).isEqualTo("{\"dbName\":\"tests\",\"collectionName\":\"p\"}");
    }

    @Test
    void aRefusalIsToldInTheServersWordsWithoutTheSecret() {
        rest.answering(200, "{\"code\":1100,\"message\":\"no right for " + SECRET + "\"}");

        assertThatThrownBy(() -> imports(options -> options).submit("products", FILES))
                .isInstanceOf(MilvusException.class)
                .hasMessage("Milvus could not import into the collection \"products\": no right for ***.")
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("Extr4"));
    }

    @Test
    void questionsAreAskedAgainAndSubmissionsAreNot() {
        rest.answering(503, "")
                .answering("{\"state\":\"Completed\",\"progress\":100}")
                .answering(500, "oops");

        assertThat(imports(options -> options).job("1").state()).isEqualTo(ImportState.COMPLETED);
        assertThatThrownBy(() -> imports(options -> options).submit("p", FILES))
                .hasMessageContaining("HTTP status 500");
        assertThat(rest.asked()).hasSize(3);
    }

    @Test
    void aServerThatIsNoneIsTold() throws IOException {
        URI nobody;
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + held.getLocalPort());
        }

        assertThatThrownBy(() -> imports(options -> options.by(nobody)).submit("p", FILES))
                .hasMessageContaining("nothing listens on " + nobody);
        rest.answering(401, "{\"code\":1800,\"message\":\"user hasn't authenticated\"}");
        assertThatThrownBy(() -> imports(options -> options).jobs(""))
                .hasMessageContaining("user hasn't authenticated");
    }

    @Test
    void aHostThatThereIsNoneOfIsToldAsSuch() {
        URI unknown = URI.create("http://no-such-host.invalid:19530");

        assertThatThrownBy(() -> imports(options -> options.by(unknown)).submit("p", FILES))
                .hasMessageContaining("there is no host named no-such-host.invalid");
    }

    @Test
    void theWaitingCanBeEnded() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();

        assertThatThrownBy(() -> imports(options -> options.watched(ImportListener.NONE, cancelled))
                        .job("1"))
                .isInstanceOf(CancellationException.class);
    }
}
