package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code upload} and {@code generate --out s3://} say before, and when, they reach no store. */
class UploadTest {
    /** Where nothing ever listens. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    private static final String SECRET = "a-secret-that-must-not-be-seen";

    @TempDir
    Path directory;

    private static CliRun generate(String... more) {
        String[] line = {"generate", "--builtin", "simple", "--seed", "1"};
        return CliRun.of(joined(line, more));
    }

    private static String[] joined(String[] first, String[] second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void tellsAllThatIsWrongWithTheOptions() {
        CliRun run = CliRun.of(
                "upload",
                directory.toString(),
                "s3://x",
                "--endpoint-url",
                "localhost:9000",
                "--secret-access-key",
                SECRET,
                "--region",
                "");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("'x' is not a bucket name")
                .contains("--endpoint-url: This is not the address of a server")
                .contains("A secret access key needs its access key id")
                .contains("--region: The value is empty")
                .doesNotContain(SECRET);
    }

    @Test
    void aRegionHasNoSpaces() {
        assertThat(generate("--out", "s3://bucket/a", "--region", "a b").err())
                .contains("--region: \"a b\" is not the name of a region: it may have letters, digits and hyphens.");
    }

    @Test
    void neverRepeatsAPasswordInAnAddress() {
        CliRun run = CliRun.of(
                "upload",
                directory.toString(),
                "s3://bucket",
                "--endpoint-url",
                "http://me:" + SECRET + "@localhost:9000");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("This is not the address of a server").doesNotContain(SECRET);
    }

    @Test
    void saysThatNobodyListens() {
        CliRun run = generate(
                "--out",
                "s3://bucket/a",
                "--endpoint-url",
                NOWHERE,
                "--access-key-id",
                "me",
                "--secret-access-key",
                SECRET,
                "--debug");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("Nothing listens at the store at http://127.0.0.1:1.")
                .doesNotContain(SECRET);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void uploadsNothingThatIsNoDataset() {
        CliRun run = CliRun.of(
                "upload",
                directory.toString(),
                "s3://bucket/a",
                "--endpoint-url",
                NOWHERE,
                "--access-key-id",
                "me",
                "--secret-access-key",
                SECRET);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("there is no meta.json")
                .contains("MFD-DATASET")
                .doesNotContain(SECRET);
    }

    @Test
    void plansWithoutAskingTheStore() {
        CliRun run = generate("--out", "s3://bucket/a", "--endpoint-url", NOWHERE, "--dry-run");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("Store          s3://bucket/a")
                .contains("Nothing was written.")
                .doesNotContain("Directory");
    }

    @Test
    void takesTheOptionsOfAStoreOnlyWithOne() {
        CliRun run = generate("--out", directory.resolve("a").toString(), "--endpoint-url", NOWHERE);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--endpoint-url: Nothing is written to an object store");
        assertThat(directory.resolve("a")).doesNotExist();
    }

    @Test
    void readsTheOptionsFromAFile() throws Exception {
        Path options = Files.writeString(
                directory.resolve("options.yaml"),
                "builtin: simple\nout: s3://bucket/a\nendpoint_url: " + NOWHERE + "\naccess_key_id: me\n"
                        + "secret_access_key: " + SECRET + "\n");
        CliRun run = CliRun.of("generate", "--config", options.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Nothing listens at the store").doesNotContain(SECRET);
    }
}
