package io.github.milvusfakedata.milvus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.milvusfakedata.schema.FakeDataException;
import io.milvus.grpc.DropCollectionRequest;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are none: the message says what stands there, in no words of the network library. */
class ListenerTest {
    private static final String[] WORDS_OF_LIBRARY = {
        "exception", "Network closed", "http2", "GOAWAY", "stream", "UNAVAILABLE", "content-type", "null"
    };

    /** What a server does with a connection. */
    private interface Manners {
        void meet(Socket connection) throws IOException;
    }

    /** A server of one manner. */
    private static final class Stranger implements AutoCloseable {
        private final ServerSocket socket;
        /** A connection that nobody holds is closed by the garbage collector. */
        private final List<Socket> connections = new CopyOnWriteArrayList<>();

        private Stranger(Manners manners) {
            try {
                socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread thread = new Thread(() -> serve(manners));
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(Manners manners) {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    connections.add(connection);
                    manners.meet(connection);
                } catch (IOException gone) {
                    // The next one.
                }
            }
        }

        private String at(String scheme) {
            return scheme + "://127.0.0.1:" + socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    private static void say(Socket connection, String words) throws IOException {
        try (connection) {
            connection.getInputStream().read(new byte[1000]);
            connection.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void assertTold(String uri, String message, String hint) {
        Throwable thrown =
                catchThrowable(() -> MilvusServer.connect(MilvusTarget.of(uri).within(Duration.ofSeconds(2))));

        assertThat(thrown).isInstanceOf(FakeDataException.class);
        assertThat(thrown.getMessage()).contains(message).contains(hint).doesNotContain(WORDS_OF_LIBRARY);
    }

    @Test
    void aWebServerIsToldWithItsStatus() throws IOException {
        String page = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
        try (Stranger web = new Stranger(connection -> say(connection, page))) {
            assertTold(
                    web.at("http"),
                    "An HTTP server answers at " + web.at("http") + ", with status 404, not Milvus.",
                    "Use the address of Milvus' gRPC port");
            assertTold(web.at("https"), "does not use TLS.", "Use http:// instead of https://.");
        }
    }

    @Test
    void aServerOfAnotherProtocolIsToldWithWhatItSays() throws IOException {
        try (Stranger shell = new Stranger(connection -> say(connection, "SSH-2.0-OpenSSH_9.2\r\n"));
                Stranger binary = new Stranger(connection -> say(connection, "\0\1\2\3\0\1\2\3\0\1\2\3"))) {
            assertTold(
                    shell.at("http"),
                    "A server of another protocol answers at " + shell.at("http")
                            + ". It says: \"SSH-2.0-OpenSSH_9.2\".",
                    "gRPC port");
            assertTold(binary.at("http"), "A server of another protocol answers at " + binary.at("http") + ".", "gRPC");
        }
    }

    @Test
    void aServerThatClosesAtOnceOrNeverAnswersIsToldAsThat() throws IOException {
        try (Stranger closing = new Stranger(Socket::close);
                Stranger mute = new Stranger(connection -> {})) {
            assertTold(closing.at("http"), "closes connections at once.", "Check that Milvus has started");
            assertTold(closing.at("https"), "closes connections at once.", "https:// if the server uses TLS");
            assertTold(mute.at("http"), "accepts connections, but does not answer.", "gRPC port");
            assertTold(mute.at("https"), "accepts connections, but does not answer.", "gRPC port");
        }
    }

    @Test
    void aServerWithTlsThatIsSpokenToPlainlyIsToldAsThat(@TempDir Path scratch) {
        try (FakeMilvus fake = new FakeMilvus(TestCertificate.make(scratch))) {
            assertTold(fake.uri().replace("https", "http"), "uses TLS.", "Use https:// instead of http://.");
        }
    }

    @Test
    void aServerThatGoesAwayIsALostConnectionInNoWordsOfTheLibrary() {
        FakeMilvus fake = new FakeMilvus();
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            fake.close();

            assertThatThrownBy(() -> server.run(
                            "drop it", calls -> calls.dropCollection(DropCollectionRequest.getDefaultInstance())))
                    .hasMessage("Milvus could not drop it: the connection is lost.");
        }
    }

    @Test
    void aServerOfGrpcThatIsNoMilvusIsToldAsThat() throws IOException {
        Server other = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .build()
                .start();
        try {
            String uri = "http://127.0.0.1:" + other.getPort();
            assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of(uri)))
                    .hasMessageContaining(uri + " does not answer like Milvus. It says: Method not found");
        } finally {
            other.shutdownNow();
        }
    }
}
