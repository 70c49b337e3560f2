package io.github.milvusfakedata.milvus.bulk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The REST interface for imports, which answers with what a test has prepared, one answer a call. */
final class FakeRest implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Prepared> answers = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();

    /** An answer that a test has prepared. */
    private record Prepared(int status, String body) {}

    /**
     * What was asked.
     *
     * @param path such as {@code /v2/vectordb/jobs/import/create}
     * @param authorization the header, empty if there was none
     * @param body the JSON
     */
    record Asked(String path, String authorization, String body) {}

    FakeRest() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        String authorization = call.getRequestHeaders().getFirst("Authorization");
        asked.add(new Asked(
                call.getRequestURI().getPath(),
                authorization == null ? "" : authorization,
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Prepared next = answers.isEmpty() ? new Prepared(404, "nothing prepared") : answers.remove();
        byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    /** Prepares the next answer. */
    synchronized FakeRest answering(int status, String body) {
        answers.add(new Prepared(status, body));
        return this;
    }

    /** Prepares an answer of Milvus that it was done. */
    FakeRest answering(String data) {
        return answering(200, "{\"code\":0,\"data\":" + data + "}");
    }

    /** What was asked so far. */
    synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
