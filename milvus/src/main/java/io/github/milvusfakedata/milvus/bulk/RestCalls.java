package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.net.Causes;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusException.FailureKind;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.Retries;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Imports by REST, {@code /v2/vectordb/jobs/import/…}, where a version has them: several files a job. Answers say in their
 * {@code code} whether a call was done, whatever the status of HTTP.
 */
final class RestCalls implements ImportCalls {
    private static final String PATH = "/v2/vectordb/jobs/import/";

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /** Of a server that knows no such request: Milvus has it in none of its answers. */
    private static final int NOT_IMPLEMENTED = 501;

    /** Where an answer has no data, or is no JSON. */
    private static final Node NOTHING = Node.object(Place.START, List.of());

    private final MilvusTarget target;
    private final Cancellation cancellation;
    private final URI base;
    private final HttpClient client;

    RestCalls(MilvusTarget target, ImportOptions options) {
        this.target = target;
        cancellation = options.cancellation();
        base = options.rest().orElseGet(() -> URI.create(target.address().toString()));
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER);
        TlsContext.of(target.tls()).ifPresent(builder::sslContext);
        client = builder.build();
    }

    @Override
    public int mostGroups() {
        return Limits.MOST_FILES;
    }

    @Override
    public List<String> submit(String collection, List<List<String>> groups, ImportOptions options) {
        JsonWriter body = body().name("collectionName").value(collection);
        options.partition().ifPresent(name -> body.name("partitionName").value(name));
        body.name("files").beginInlineList();
        for (List<String> group : groups) {
            body.beginInlineList();
            group.forEach(body::value);
            body.endList();
        }
        body.endList();
        if (!options.settings().isEmpty()) {
            body.name("options").beginInlineObject();
            options.settings().forEach((key, value) -> body.name(key).value(value));
            body.endObject();
        }
        String doing = "import into the collection " + Shown.quoted(collection);
        Node data = once(doing, "create", body.endObject().toString());
        return List.of(text(data, "jobId"));
    }

    @Override
    public ImportJob job(String id) {
        String body = body().name("jobId").value(id).endObject().toString();
        Node data = repeated("tell how far the import " + id + " is", "describe", body);
        return job(data, id);
    }

    @Override
    public List<ImportJob> jobs(String collection) {
        JsonWriter body = body();
        if (!collection.isEmpty()) {
            body.name("collectionName").value(collection);
        }
        Node data = repeated("list its imports", "list", body.endObject().toString());
        List<ImportJob> jobs = new ArrayList<>();
        for (Node record : data.member("records").map(Node::items).orElse(List.of())) {
            jobs.add(job(record, text(record, "jobId")));
        }
        return jobs;
    }

    private JsonWriter body() {
        JsonWriter body = new JsonWriter().beginInlineObject();
        target.database().ifPresent(name -> body.name("dbName").value(name));
        return body;
    }

    private static ImportJob job(Node data, String id) {
        OptionalLong rows = data.member("importedRows")
                .flatMap(Node::decimal)
                .map(number -> OptionalLong.of(number.longValue()))
                .orElse(OptionalLong.empty());
        String percent = text(data, "progress").replaceFirst("[.%].*", "");
        return new ImportJob(
                id,
                text(data, "collectionName"),
                state(text(data, "state")),
                percent.matches("\\d{1,3}") ? Integer.parseInt(percent) : 0,
                rows,
                text(data, "reason"));
    }

    /** Newer versions have more states between the first and the last. */
    private static ImportState state(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "pending" -> ImportState.PENDING;
            case "completed" -> ImportState.COMPLETED;
            case "failed" -> ImportState.FAILED;
            default -> ImportState.RUNNING;
        };
    }

    /** The text or number of a member as it is written; empty where there is none. */
    private static String text(Node data, String name) {
        return data.member(name)
                .filter(value -> !value.is(Node.NodeKind.NULL))
                .map(Node::text)
                .orElse("");
    }

    /** Asks again while the failure is one that passes: asking changes nothing. */
    private Node repeated(String doing, String call, String body) {
        return Retries.of(cancellation, () -> once(doing, call, body));
    }

    private Node once(String doing, String call, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(call))
                .timeout(target.timeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body));
        target.credentials().bearer().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return data(doing, answer(doing, request.build()));
    }

    /** The answer as a whole: the client's own limit of time ends with the answer's head, and a body may be endless. */
    private HttpResponse<String> answer(String doing, HttpRequest request) {
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return coming.get(target.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw failure(doing, FailureKind.TIMEOUT, "it did not answer within the time limit");
        } catch (ExecutionException e) {
            throw failed(doing, e);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the server was asked");
        }
    }

    private RuntimeException failed(String doing, ExecutionException failure) {
        Optional<FakeDataException> mistake = RestErrors.mistake(base, failure);
        if (mistake.isPresent()) {
            return mistake.get();
        }
        if (Causes.find(failure, HttpTimeoutException.class).isPresent()) {
            return failure(doing, FailureKind.TIMEOUT, "it did not answer within the time limit");
        }
        return failure(doing, FailureKind.TRANSIENT, RestErrors.reason(base, failure));
    }

    /** Behind the path of the base, which a gateway may go by. */
    private URI address(String call) {
        String before = base.getRawPath() == null ? "" : base.getRawPath().replaceFirst("/+$", "");
        return base.resolve(before + PATH + call);
    }

    private Node data(String doing, HttpResponse<String> answer) {
        int status = answer.statusCode();
        Node said = Document.foreignJsonTree(answer.body()).orElse(NOTHING);
        String code = text(said, "code");
        if (status == OK && (code.equals("0") || code.equals("200"))) {
            return said.member("data").orElse(NOTHING);
        }
        boolean passing = status == TOO_MANY || status >= SERVER_ERROR && status != NOT_IMPLEMENTED;
        String message = text(said, "message");
        if (message.isBlank() && !passing) {
            throw RestErrors.noMilvus(base, status);
        }
        String words = message.isBlank() ? base + " answers with the HTTP status " + status : message;
        throw failure(doing, passing ? FailureKind.TRANSIENT : FailureKind.REFUSED, words);
    }

    private MilvusException failure(String doing, FailureKind kind, String reason) {
        return new MilvusException(doing, kind, 0, target.credentials().hideIn(reason));
    }
}
