package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import io.github.milvusfakedata.milvus.Credentials;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.TlsFiles;
import io.milvus.grpc.UpdateCredentialRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Milvus 2.3.5 with access control and encryption of both sides' making: whoever has the right token and certificate can do all,
 * others are told in one sentence what they lack, and after all that, the token is in no output, no log and no file.
 */
class SecretsIT {
    private static final String SECRET = "Extr4ordinary";
    private static final String TOKEN = "root:" + SECRET;
    private static final String WRONG_SECRET = "n0tThisOne";
    private static final Path JAR = Path.of("..", "cli", "target", "milvus-fake-data.jar")
            .toAbsolutePath()
            .normalize();

    /** Each with all that tells more; the last four fail. */
    private static final List<String> COMMANDS = List.of(
            "generate --builtin simple --rows 100 --seed 1 --out data",
            "to-milvus create data $TLS",
            "to-milvus insert data --output json $TLS",
            "to-milvus verify data $TLS",
            "to-milvus describe --collection simple_example --sample 10 $TLS",
            "to-milvus jobs $TLS",
            "to-milvus create data $TLS",
            "to-milvus drop --collection simple_example $TLS",
            "to-milvus jobs --token root:" + WRONG_SECRET + " $TLS",
            "to-milvus jobs --uri https://127.0.0.1:1 --token " + TOKEN);

    @TempDir
    private static Path certificates;

    @TempDir
    Path directory;

    private static Certificate ours;
    private static Certificate theirs;
    private static ServerProcess process;
    private static String uri;

    @BeforeAll
    static void startServer() throws IOException, GeneralSecurityException {
        ours = Certificate.make(certificates, "ours");
        theirs = Certificate.make(certificates, "theirs");
        process = ServerProcess.start(
                "milvus",
                "common.security.authorizationEnabled=true",
                "common.security.tlsMode=2",
                "tls.serverPemPath=" + theirs.certificate(),
                "tls.serverKeyPath=" + theirs.key(),
                "tls.caPemPath=" + ours.certificate());
        uri = process.uri().replace("http:", "https:");
        changePassword();
    }

    @AfterAll
    static void stopServer() {
        process.close();
    }

    /** A new server knows one user by a password that everyone knows. */
    private static void changePassword() {
        String before = "Milvus";
        UpdateCredentialRequest request = UpdateCredentialRequest.newBuilder()
                .setUsername("root")
                .setOldPassword(base64(before))
                .setNewPassword(base64(SECRET))
                .build();
        try (MilvusServer server =
                MilvusServer.connect(encrypted(files(theirs, ours)).as(Credentials.user("root", before)))) {
            server.run("change the password", calls -> calls.updateCredential(request));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TlsFiles files(Certificate authority, Certificate own) {
        return new TlsFiles(
                Optional.of(authority.certificate()),
                Optional.of(own.certificate()),
                Optional.of(own.key()),
                Optional.empty());
    }

    private static MilvusTarget encrypted(TlsFiles files) {
        return MilvusTarget.of(uri).with(files);
    }

    private static void refused(MilvusTarget target, String sentence) {
        assertThatThrownBy(() -> MilvusServer.connect(target)).hasMessageContaining(sentence);
    }

    @Test
    void theRightTokenOrPasswordOpensAndAnyOtherIsRefused() {
        MilvusTarget target = encrypted(files(theirs, ours));

        MilvusServer.connect(target.as(Credentials.token(TOKEN))).close();
        MilvusServer.connect(target.as(Credentials.user("root", SECRET))).close();
        refused(
                target.as(Credentials.user("root", WRONG_SECRET)),
                "token: " + uri + " rejects these credentials. Check that the token, or user and password,");
        refused(target, "token: " + uri + " requires credentials. Set MILVUS_TOKEN");
    }

    @Test
    void whoeverLacksACertificateIsToldWhich() {
        TlsFiles noneOfOurs =
                new TlsFiles(Optional.of(theirs.certificate()), Optional.empty(), Optional.empty(), Optional.empty());

        refused(encrypted(files(ours, ours)), "fails: the server's certificate is not signed by a trusted CA. Give");
        refused(encrypted(noneOfOurs), "fails: the server requires a client certificate. Give one as");
        refused(encrypted(files(theirs, theirs)), "fails: the server rejects the client certificate (tls_cert).");
        refused(MilvusTarget.of(process.uri()), "uses TLS. Use https:// instead of http://. [MFD-TLS]");
    }

    @Test
    void theTokenIsNowhereAfterwards() throws IOException {
        Outcome outcome = ForeignPrograms.run(
                List.of(
                        "env",
                        "--chdir=" + directory,
                        "HOME=" + directory,
                        "MILVUS_URI=" + uri,
                        "MILVUS_TOKEN=" + TOKEN,
                        "TLS=--tls-ca " + theirs.certificate() + " --tls-cert " + ours.certificate() + " --tls-key "
                                + ours.key()),
                List.of("bash", "-uc", script()));

        String printed = outcome.output() + outcome.errors();
        assertThat(printed.lines().filter("ENDED 0"::equals)).as(printed).hasSize(6);
        assertThat(printed.lines().filter("ENDED 2"::equals)).hasSize(4);
        assertThat(printed).contains("rejects these credentials").doesNotContain(WRONG_SECRET);
        assertThat(directory.resolve("run.log")).isNotEmptyFile();
        assertThat(printed).doesNotContain(SECRET, base64(TOKEN));
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(Stream.of(SECRET, WRONG_SECRET, base64(TOKEN)).noneMatch(content::contains))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    private static String script() {
        StringBuilder script = new StringBuilder();
        for (String command : COMMANDS) {
            script.append("java -jar '")
                    .append(JAR)
                    .append("' ")
                    .append(command)
                    .append(" --debug -vv --log-file run.log --log-format json; echo ENDED $?\n");
        }
        return script.toString();
    }
}
