package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command and an object store that no one here wrote, over the loopback interface. The property {@code store.rows} makes
 * the datasets larger: 100,000 rows are 66 MB.
 */
class ObjectStoreIT {
    private static final Path JAR =
            Path.of("..", "cli", "target", "milvus-fake-data.jar").toAbsolutePath();
    private static final long ROWS = Long.getLong("store.rows", 120_000);
    private static final List<String> DATA = List.of(
            "generate",
            "--builtin",
            "simple",
            "--seed",
            "11",
            "--rows",
            Long.toString(ROWS),
            "--file-count",
            "4",
            "--yes");
    private static final List<String> FEW = List.of("generate", "--builtin", "simple", "--seed", "1");

    @TempDir
    static Path shared;

    @TempDir
    Path directory;

    private static StoreProcess store;
    private static Path dataset;

    @BeforeAll
    static void start() throws IOException {
        store = StoreProcess.start(shared);
        dataset = shared.resolve("dataset");
        succeed(with(DATA, "--out", dataset.toString()));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    private static List<String> with(List<String> line, String... more) {
        List<String> all = new ArrayList<>(line);
        all.addAll(List.of(more));
        return all;
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** The command with the store's key and secret in its environment. */
    private static ProcessBuilder command(List<String> words) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-Xmx256m", "-jar", JAR.toString()));
        line.addAll(words);
        ProcessBuilder process = new ProcessBuilder(line);
        process.environment().put("AWS_ACCESS_KEY_ID", StoreProcess.KEY);
        process.environment().put("AWS_SECRET_ACCESS_KEY", StoreProcess.SECRET);
        process.environment().put("AWS_EC2_METADATA_DISABLED", "true");
        return process;
    }

    private static Outcome run(List<String> words) {
        ProcessBuilder process = command(words);
        List<String> environment = new ArrayList<>(List.of("env"));
        process.environment().forEach((name, value) -> {
            if (name.startsWith("AWS_")) {
                environment.add(name + "=" + value);
            }
        });
        return ForeignPrograms.run(environment, process.command());
    }

    private static Outcome succeed(List<String> words) {
        Outcome outcome = run(words);
        assertThat(outcome.exitCode()).as(outcome.output() + outcome.errors()).isZero();
        return outcome;
    }

    /** All is there, nothing else is, and every byte is the same. */
    private static void assertSameAsOnDisk(Path stored) throws IOException {
        List<String> names = names(dataset);
        assertThat(names(stored)).isEqualTo(names);
        for (String name : names) {
            if (!name.equals("meta.json")) {
                assertThat(Files.mismatch(dataset.resolve(name), stored.resolve(name)))
                        .as(name)
                        .isEqualTo(-1);
            }
        }
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDatasetWrittenToAStoreIsTheSameAsOnDisk() throws IOException {
        String target = "s3://bucket/direct";
        Outcome outcome = succeed(with(DATA, "--out", target, "--endpoint-url", address(store.port()), "--debug"));

        assertThat(outcome.output()).contains("Saved " + ROWS + " rows to s3://bucket/direct");
        assertSameAsOnDisk(store.bucket().resolve("direct"));
        Outcome again = run(with(DATA, "--out", target, "--endpoint-url", address(store.port())));
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.errors()).contains("MFD-OUT-DATASET");
        Outcome other = succeed(with(FEW, "--out", target, "--endpoint-url", address(store.port()), "--force"));
        assertThat(other.output()).contains("Saved 1000 rows");
        assertThat(names(store.bucket().resolve("direct"))).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void anUploadThatWasKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        List<String> line =
                List.of("upload", dataset.toString(), "s3://bucket/copy", "--endpoint-url", address(store.port()));
        killHalfWay(command(line));

        assertThat(store.bucket().resolve("copy").resolve("meta.json")).doesNotExist();
        Outcome rest = succeed(with(line, "--output", "json"));
        assertSameAsOnDisk(store.bucket().resolve("copy"));
        assertThat(store.bucket().resolve("copy").resolve("meta.json"))
                .hasSameBinaryContentAs(dataset.resolve("meta.json"));
        long sent = Long.parseLong(rest.output().replaceFirst("(?s).*\"sent_bytes\": (\\d+).*", "$1"));
        long bytes = Long.parseLong(rest.output().replaceFirst("(?s).*?\"bytes\": (\\d+).*", "$1"));
        assertThat(sent).isLessThan(bytes);
        assertThat(succeed(line).output()).contains("Sent 0 B of ").contains("the rest was there already");
    }

    @Test
    void aRunThatWasKilledIsMadeAnewByForce() throws IOException, InterruptedException {
        List<String> line = with(DATA, "--out", "s3://bucket/killed", "--endpoint-url", address(store.port()));
        killHalfWay(command(line));

        assertThat(store.bucket().resolve("killed").resolve("meta.json")).doesNotExist();
        Outcome refused = run(line);
        assertThat(refused.exitCode()).as(refused.errors()).isEqualTo(2);
        assertThat(refused.errors()).contains("MFD-OUT-UNFINISHED");
        succeed(with(line, "--force"));
        assertSameAsOnDisk(store.bucket().resolve("killed"));
    }

    /** Ends a process as kill -9 does, as soon as the store holds as much of what is new as half of the dataset. */
    private static void killHalfWay(ProcessBuilder line) throws IOException, InterruptedException {
        long before = bytesHeld();
        long half = 0;
        for (String name : names(dataset)) {
            half += Files.size(dataset.resolve(name)) / 2;
        }
        Process process = line.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && bytesHeld() - before < half) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive()).as("it still runs when it is killed").isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        awaitCalm();
    }

    /** The store goes on with what it was asked to put together, and lists nothing meanwhile (HTTP 500). */
    private static void awaitCalm() throws IOException, InterruptedException {
        long before = -1;
        for (long held = bytesHeld(); held != before; held = bytesHeld()) {
            before = held;
            Thread.sleep(500);
        }
    }

    /** Parts lie there, too. */
    private static long bytesHeld() throws IOException {
        try (Stream<Path> files = Files.walk(store.bucket())) {
            return files.mapToLong(ObjectStoreIT::size).sum();
        } catch (UncheckedIOException gone) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    @Test
    void aStoreThatThrottlesAndBreaksOffIsAskedAgain() throws IOException {
        try (MoodyProxy proxy = MoodyProxy.before(store, 24 << 20, 12)) {
            succeed(List.of(
                    "upload", dataset.toString(), "s3://bucket/patient", "--endpoint-url", address(proxy.port())));
            assertThat(proxy.refused()).isEqualTo(12);
        }
        assertSameAsOnDisk(store.bucket().resolve("patient"));
    }

    @Test
    void wrongKeysAndBucketsAreToldInASentence() throws IOException {
        String[][] cases = {
            {"s3://bucket/wrong", "--access-key-id", "nobody", "does not know this access key"},
            {"s3://bucket/wrong", "--access-key-id", StoreProcess.KEY, "The secret access key does not match"},
            {"s3://nowhere/wrong", "--region", "us-east-1", "has no bucket nowhere"},
        };
        for (String[] each : cases) {
            List<String> line =
                    with(FEW, "--out", each[0], "--endpoint-url", address(store.port()), each[1], each[2], "--debug");
            boolean typed = each[1].equals("--access-key-id");
            Outcome outcome = run(typed ? with(line, "--secret-access-key", "typed-secret-77aa") : line);

            assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(2);
            assertThat(outcome.errors().lines().findFirst().orElse("")).contains(each[3]);
            assertNoSecretIn(outcome);
        }
        assertThat(store.bucket().resolve("wrong")).doesNotExist();
    }

    private static void assertNoSecretIn(Outcome outcome) {
        assertThat(outcome.output() + outcome.errors())
                .doesNotContain(StoreProcess.SECRET)
                .doesNotContain("typed-secret-77aa");
    }

    @Test
    void secretsAreSeenNowhere() throws IOException {
        Path log = directory.resolve("run.log");
        Outcome outcome = succeed(with(
                FEW,
                "--out",
                "s3://bucket/secret",
                "--endpoint-url",
                address(store.port()),
                "--access-key-id",
                StoreProcess.KEY,
                "--secret-access-key",
                StoreProcess.SECRET,
                "-vv",
                "--log-file",
                log.toString(),
                "--debug"));
        assertNoSecretIn(outcome);
        assertThat(outcome.output()).contains("--endpoint-url " + address(store.port()));
        assertThat(Files.readString(log)).contains("dataset_written").doesNotContain(StoreProcess.SECRET);
        Outcome uploaded = succeed(List.of(
                "upload", dataset.toString(), "s3://bucket/secret2", "--endpoint-url", address(store.port()), "-vv"));
        assertNoSecretIn(uploaded);
        assertThat(uploaded.errors()).contains("dataset_uploaded");
        try (Stream<Path> files = Files.walk(store.bucket())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().contains("secret")) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(StoreProcess.SECRET);
                }
            }
        }
    }

    @Test
    void aCertificateThatIsNotTrustedIsToldAndMayBeTaken() throws IOException {
        Path keys = directory.resolve("store.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ForeignPrograms.succeed(
                List.of(keytool, "-genkeypair", "-keyalg", "RSA", "-alias", "store", "-dname", "CN=elsewhere"),
                List.of("-keystore", keys.toString(), "-storepass", "password", "-keypass", "password"));
        try (StoreProcess encrypted = StoreProcess.encrypted(directory, keys, "password")) {
            List<String> line =
                    with(FEW, "--out", "s3://bucket/tls", "--endpoint-url", "https://127.0.0.1:" + encrypted.port());
            Outcome refused = run(line);
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.errors()).contains("The encrypted connection to").contains("MFD-TLS");

            succeed(with(line, "--no-verify-ssl"));
            assertThat(encrypted.bucket().resolve("tls").resolve("meta.json")).exists();
        }
    }

    @Test
    void aFullStoreEndsTheRunAndNothingHalfIsSeen() throws IOException {
        Path small = Files.createDirectory(directory.resolve("small"));
        Outcome mounted = ForeignPrograms.run(
                List.of("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs"), List.of(small.toString()));
        assumeTrue(mounted.exitCode() == 0, "only root can make a small disk");
        try (StoreProcess full = StoreProcess.over(directory, small)) {
            Outcome outcome = run(with(DATA, "--out", "s3://bucket/full", "--endpoint-url", address(full.port())));
            assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(1);
            assertThat(outcome.errors()).contains("Cannot ").contains("s3://bucket/full/data-0000");
            assertThat(full.bucket().resolve("full").resolve("meta.json")).doesNotExist();
        } finally {
            ForeignPrograms.succeed(List.of("umount", "-l"), List.of(small.toString()));
        }
    }
}
