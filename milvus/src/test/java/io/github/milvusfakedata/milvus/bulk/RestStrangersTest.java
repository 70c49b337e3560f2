package io.github.milvusfakedata.milvus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports by REST at addresses where something else answers: the message says what, in no words of Java's client. */
class RestStrangersTest {
    private static final String[] WORDS_OF_LIBRARY = {
        "header parser", "Invalid status", "reset", "SSL", "null", "Exception"
    };

    private static Throwable submitted(String scheme, String answer, boolean endless) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                FakeMilvus milvus = new FakeMilvus();
                MilvusServer server =
                        MilvusServer.connect(MilvusTarget.of(milvus.uri()).within(Duration.ofSeconds(2)))) {
            Thread thread = new Thread(() -> serve(socket, answer, endless));
            thread.setDaemon(true);
            thread.start();
            URI rest = URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
            BulkImport imports = BulkImport.of(server, ImportOptions.defaults().by(rest));
            return catchThrowable(() -> imports.submit("p", List.of(List.of("a.parquet"))));
        }
    }

    private static void serve(ServerSocket socket, String answer, boolean endless) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connection.getInputStream().read(new byte[10_000]);
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                while (endless) {
                    connection.getOutputStream().write(' ');
                    connection.getOutputStream().flush();
                    Thread.sleep(50);
                }
            } catch (IOException gone) {
                // The next one.
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private static String page(int status) {
        return "HTTP/1.1 " + status
                + " Any\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>";
    }

    @Test
    void aPageOfAnotherServerIsAMistakeInTheAddress() throws IOException {
        for (int status : List.of(200, 404, 301, 501)) {
            Throwable thrown = submitted("http", page(status), false);

            assertThat(thrown)
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("rest_uri: An HTTP server answers at http://127.0.0.1:")
                    .hasMessageContaining(", with status " + status + ", but not as Milvus' REST API does.");
        }
        assertThat(submitted("http", page(301), false)).hasMessageContaining("It redirects to another address");
        assertThat(submitted("http", page(404), false)).hasMessageContaining("Give the address of Milvus' REST API");
        assertThat(submitted("http", page(403), false)).hasMessageContaining("rejects these credentials");
    }

    @Test
    void whatIsNoWebServerIsToldAsWhatItIs() throws IOException {
        assertTold(submitted("http", "SSH-2.0-OpenSSH_9.2\r\n", false), "is no HTTP server");
        assertTold(submitted("http", "", false), "without an answer");
        assertTold(submitted("https", page(400), false), "does not use TLS. Use http:// instead of https://.");
    }

    /** The client's own limit ends with the answer's head. */
    @Test
    void anAnswerWithoutAnEndIsLeftAtTheTimeLimit() throws IOException {
        long start = System.nanoTime();

        assertTold(
                submitted("http", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", true),
                "it did not answer within the time limit");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static void assertTold(Throwable thrown, String words) {
        assertThat(thrown).isInstanceOfAny(MilvusException.class, FakeDataException.class);
        assertThat(thrown.getMessage()).contains(words).doesNotContain(WORDS_OF_LIBRARY);
    }
}
