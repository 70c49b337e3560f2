package io.github.milvusfakedata.milvus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.milvus.grpc.DropCollectionRequest;
import io.milvus.grpc.ErrorCode;
import io.milvus.grpc.FlushRequest;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilvusServerTest {
    private static final String SECRET = "root:Extr4ordinary";

    @Test
    void connectsAndTellsTheVersion() {
        try (FakeMilvus fake = new FakeMilvus();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            assertThat(server.version()).hasToString("Milvus 2.6.17");
            assertThat(server.version().milvus()).isEqualTo(MilvusVersion.of("2.6.17"));
        }
    }

    @Test
    void milvusLiteIsKnownByWhatItSays() {
        try (FakeMilvus fake = new FakeMilvus().version("milvus_lite-3.2.2");
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            assertThat(server.version().lite()).isTrue();
            assertThat(server.version()).hasToString("Milvus Lite 3.2.2");
        }
    }

    @Test
    void aPlaceWhereNobodyListensIsToldWithinSeconds() throws IOException {
        String uri;
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            uri = "http://127.0.0.1:" + held.getLocalPort();
        }
        long start = System.nanoTime();

        assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of(uri)))
                .isInstanceOf(FakeDataException.class)
                .hasMessage("uri: No server listens on " + uri + ". Start Milvus there, or give its address as uri or"
                        + " MILVUS_URI. [MFD-SERVER]");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aServerThatNeverAnswersIsLeftAtTheTimeLimit() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MilvusTarget target =
                    MilvusTarget.of("127.0.0.1:" + mute.getLocalPort()).within(Duration.ofMillis(300));

            assertThatThrownBy(() -> MilvusServer.connect(target)).hasMessageContaining("does not answer");
        }
    }

    @Test
    void aNameWithoutAHostIsTold() {
        assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of("http://no-such-host.invalid:19530")))
                .hasMessageContaining("There is no host named no-such-host.invalid.");
    }

    @Test
    void callersWithoutTheTokenAreToldWhatToDoAndNoSecretIsRepeated() {
        try (FakeMilvus fake = new FakeMilvus("the right token")) {
            MilvusTarget nobody = MilvusTarget.of(fake.uri());
            MilvusTarget stranger = nobody.as(Credentials.token(SECRET));

            assertThatThrownBy(() -> MilvusServer.connect(nobody))
                    .hasMessageContaining("requires credentials. Set MILVUS_TOKEN")
                    .hasMessageEndingWith("[MFD-CREDENTIALS]");
            assertThatThrownBy(() -> MilvusServer.connect(stranger))
                    .hasMessageContaining("rejects these credentials")
                    .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("Extr4ordinary"));
            assertThat(stranger.toString()).contains("***").doesNotContain("Extr4ordinary");
        }
    }

    @Test
    void theSecretIsTakenOutOfWhatAServerSays() {
        Credentials credentials = Credentials.user("root", "Extr4ordinary");

        assertThat(credentials.hideIn("bad header " + credentials.header().orElseThrow() + " of Extr4ordinary"))
                .isEqualTo("bad header *** of ***");
        assertThat(credentials.bearer()).contains(SECRET);
        assertThat(Credentials.NONE.hideIn("nothing to hide")).isEqualTo("nothing to hide");
    }

    @Test
    void anUnknownDatabaseIsToldWithThoseThatThereAre() {
        try (FakeMilvus fake = new FakeMilvus()) {
            assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of(fake.uri() + "/other")))
                    .hasMessage("db: There is no database \"other\" on " + fake.uri()
                            + ". There are: default, tests. [MFD-DATABASE]");
            MilvusServer.connect(MilvusTarget.of(fake.uri()).in("tests")).close();
        }
    }

    @Test
    void anEncryptedCallToAPlainServerIsOneSentence(@TempDir Path scratch) throws IOException {
        try (FakeMilvus fake = new FakeMilvus()) {
            String secure = fake.uri().replace("http:", "https:");
            Path noCertificate = Files.writeString(scratch.resolve("ca.pem"), "no certificate");
            TlsFiles files =
                    new TlsFiles(Optional.of(noCertificate), Optional.empty(), Optional.empty(), Optional.empty());

            assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of(secure)))
                    .hasMessage("uri: The encrypted connection to " + secure
                            + " fails: the server does not use TLS. Use http:// instead of https://. [MFD-TLS]");
            assertThatThrownBy(
                            () -> MilvusServer.connect(MilvusTarget.of(secure).with(files)))
                    .hasMessageContaining("tls_ca: The file " + noCertificate + " can't be used: it is not a PEM file");
            assertThatThrownBy(() ->
                            MilvusServer.connect(MilvusTarget.of(fake.uri()).with(files)))
                    .hasMessageContaining("have no effect with an http:// address");
        }
    }

    @Test
    void anEncryptedServerIsTrustedByTheCertificateOfItsAuthority(@TempDir Path scratch) {
        TestCertificate certificate = TestCertificate.make(scratch);
        try (FakeMilvus fake = new FakeMilvus(certificate)) {
            TlsFiles files = new TlsFiles(
                    Optional.of(certificate.certificate()), Optional.empty(), Optional.empty(), Optional.empty());

            MilvusServer.connect(MilvusTarget.of(fake.uri()).with(files)).close();
            assertThatThrownBy(() -> MilvusServer.connect(MilvusTarget.of(fake.uri())))
                    .hasMessageStartingWith("uri: The encrypted connection to " + fake.uri() + " fails: ")
                    .hasMessageContaining("the server's certificate is not signed by a trusted CA."
                            + " Give the certificate of its CA as tls_ca.");
            TlsFiles otherName = new TlsFiles(
                    Optional.of(certificate.certificate()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("other.example"));
            assertThatThrownBy(() ->
                            MilvusServer.connect(MilvusTarget.of(fake.uri()).with(otherName)))
                    .hasMessageContaining("is not valid for the name other.example.")
                    .hasMessageContaining("tls_server_name");
            assertThatThrownBy(() ->
                            MilvusServer.connect(MilvusTarget.of(fake.uri().replace("https", "http"))))
                    .hasMessageContaining("uses TLS. Use https:// instead of http://.");
        }
    }

    @Test
    void aRefusalHoldsTheServersReasonAndSaysWhetherItPasses() {
        try (FakeMilvus fake = new Refusing();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            assertThatThrownBy(() -> server.run(
                            "drop the collection",
                            calls -> calls.dropCollection(DropCollectionRequest.getDefaultInstance())))
                    .isInstanceOfSatisfying(MilvusException.class, refused -> {
                        assertThat(refused).hasMessage("Milvus could not drop the collection: not now.");
                        assertThat(refused.isTransient()).isTrue();
                    });
            assertThatThrownBy(() -> server.call(
                            "flush",
                            calls -> calls.flush(FlushRequest.getDefaultInstance()),
                            answer -> answer.getStatus()))
                    .isInstanceOfSatisfying(MilvusException.class, refused -> assertThat(refused.kind())
                            .isEqualTo(MilvusException.FailureKind.UNKNOWN_CALL));
        }
    }

    private static final class Refusing extends FakeMilvus {
        @Override
        @SuppressWarnings("deprecation") // as servers up to 2.2 answer
        public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
            answer(
                    caller,
                    Status.newBuilder()
                            .setErrorCode(ErrorCode.RateLimit)
                            .setReason("not now")
                            .build());
        }
    }
}
