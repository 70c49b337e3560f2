package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever listens at an address may be anything: no wait is without an end, and nothing is passed on of what a library says. */
@Timeout(60)
class HostileStoreTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n";

    /** Each of these held a run for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "~HTTP/1.1 200 OK\r\nX-Slow: ",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n~<ListBucketResult>"
            })
    void aStoreThatNeverComesToTheEndOfItsAnswerIsGivenUp(String answer) {
        try (Answers server = new Answers(answer, true);
                S3Store store = store(server.address(), SHORT)) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> store.forEach((name, bytes) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the store at " + server.address()
                            + " has not finished its answer within the timeout of 1 s");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aListWithoutAnEndIsGivenUp() {
        String page =
                "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>x</NextContinuationToken>"
                        + "</ListBucketResult>";
        try (Answers server = new Answers(OK + "Content-Length: " + page.length() + "\r\n\r\n" + page, false);
                S3Store store = store(server.address(), SHORT)) {
            assertThatThrownBy(() -> store.forEach((name, bytes) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Cannot list s3://bucket/a: the store sends the same page again and again.");
        }
    }

    /** "This is a bug in the tool: null", "For input string", "Server returned HTTP response code", "Header size too big". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX-Large: LARGE\r\n\r\n",
                "SSH-2.0-OpenSSH_9.6\r\n",
                OK + "Content-Length: 99\r\n\r\n<ListBucketResult><Contents><Key>a/b</Key><Size>xyz</Size></Contents>"
                        + "</ListBucketResult>      "
            })
    void whatNoStoreAnswersIsSaidInOurWords(String answer) {
        String whole = answer.replace("LARGE", "x".repeat(2_000_000));
        try (Answers server = new Answers(whole, false);
                S3Store store = store(server.address(), SHORT)) {
            assertThatThrownBy(() -> store.forEach((name, bytes) -> {}))
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("The store at " + server.address() + " does not answer like S3.");
        }
    }

    /** A megabyte that unpacks to gigabytes kept the parser busy. */
    @Test
    void anAnswerThatIsCompressedIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<ListBucketResult>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        byte[] body = packed.toByteArray();
        try (Answers server = new Answers(
                        OK + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n"
                                + new String(body, StandardCharsets.ISO_8859_1),
                        false);
                S3Store store = store(server.address(), Duration.ofSeconds(20))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> store.forEach((name, bytes) -> {}))
                    .hasMessageContaining("does not answer like S3");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** What a run tidies up when it has failed would wait again, for each object. */
    @Test
    void aStoreThatFallsSilentIsLeftAloneAfterThePatienceOfOneRequest() {
        try (FakeS3 server = new FakeS3()) {
            server.fail(
                    request -> request.startsWith("PUT") && request.contains("data.parquet"), FakeS3.NO_ANSWER, "", 99);
            long start = System.nanoTime();
            try (S3Store store = S3Store.open(
                    new S3Location(FakeS3.BUCKET, "a"),
                    options(server.address(), SHORT),
                    Duration.ofSeconds(3),
                    Backoff.Clock.SYSTEM)) {
                assertThatThrownBy(() ->
                                FakeData.builtin("simple").rows(20).seed(1).write(store, WriteOptions.defaults()))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("Cannot write s3://bucket/a/data.parquet: the store at")
                        .hasMessageContaining("within the timeout of 1 s");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            assertThat(server.requests)
                    .filteredOn(request -> request.contains("data.parquet"))
                    .hasSizeBetween(2, 4);
        }
    }

    private static S3Store store(URI address, Duration timeout) {
        return S3Store.open(new S3Location(FakeS3.BUCKET, "a"), options(address, timeout));
    }

    private static S3Options options(URI address, Duration timeout) {
        return S3Options.defaults()
                .at(address)
                .as(new S3Keys(FakeS3.KEY, "secret", Optional.empty()))
                .within(timeout);
    }

    /** A server that has one answer to everything: at once up to {@code ~}, from there on a byte every 100 ms. */
    private static final class Answers implements AutoCloseable {
        private final byte[] atOnce;
        private final byte[] slowly;
        private final boolean staysOpen;
        private final ServerSocket listener;
        private final ExecutorService threads = Executors.newCachedThreadPool();

        Answers(String answer, boolean staysOpen) {
            int slow = answer.indexOf('~');
            boolean slows = slow >= 0 && staysOpen;
            this.atOnce = (slows ? answer.substring(0, slow) : answer).getBytes(StandardCharsets.ISO_8859_1);
            this.slowly = (slows ? answer.substring(slow + 1) + "x".repeat(10_000) : "")
                    .getBytes(StandardCharsets.ISO_8859_1);
            this.staysOpen = staysOpen;
            try {
                listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            threads.execute(this::listen);
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + listener.getLocalPort());
        }

        private void listen() {
            while (!listener.isClosed()) {
                try {
                    Socket socket = listener.accept();
                    threads.execute(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private void serve(Socket socket) {
            try (socket;
                    InputStream in = socket.getInputStream();
                    OutputStream out = socket.getOutputStream()) {
                readHead(in);
                out.write(atOnce);
                for (byte each : slowly) {
                    out.write(each);
                    Thread.sleep(100);
                }
                if (staysOpen) {
                    Thread.sleep(60_000);
                }
            } catch (IOException | InterruptedException over) {
                return;
            }
        }

        private static void readHead(InputStream in) throws IOException {
            int last = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                last = last << 8 | next;
                if (last == 0x0d0a0d0a) {
                    return;
                }
            }
        }

        @Override
        public void close() {
            try {
                listener.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            threads.shutdownNow();
        }
    }
}
