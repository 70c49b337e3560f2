package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code to-milvus verify}, {@code import} and {@code jobs} say without a server; with one, the interop tests do it. */
class VerifyAndImportTest {
    @TempDir
    private static Path dataset;

    private static String nobody;

    @BeforeAll
    static void prepare() throws IOException {
        FakeData.builtin("simple")
                .rows(10)
                .seed(1)
                .write(dataset, WriteOptions.builder().force(true).build());
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "http://127.0.0.1:" + held.getLocalPort();
        }
    }

    @Test
    void verifyNeedsTheSeedOfASchemasRows() {
        CliRun run = CliRun.of("to-milvus", "verify", "--builtin", "simple");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--seed: Without the seed, the expected rows are not known.");
    }

    @Test
    void allMistakesOfVerifyAreToldAtOnce() {
        CliRun run = CliRun.of(
                "to-milvus",
                "verify",
                "d",
                "--level",
                "all",
                "--sample-rows",
                "0",
                "--show-rows",
                "many",
                "--uri",
                nobody);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("--level: 'all' is not a valid value. Use one of: count, sample, scalar, full.")
                .contains("--sample-rows: '0' is not a number from 1 to 10,000,000.")
                .contains("--show-rows: 'many' is not a number from 0 to 10,000,000.");
    }

    @Test
    void waitingIsTheDefaultAndCantBeBothAskedForAndNot() {
        CliRun waiting = CliRun.of("to-milvus", "import", dataset.toString(), "--wait", "--uri", nobody);
        CliRun both = CliRun.of("to-milvus", "import", dataset.toString(), "--wait", "--no-wait", "--uri", nobody);

        assertThat(waiting.err()).contains("No server listens on " + nobody);
        assertThat(both.code()).isEqualTo(ExitCode.USAGE);
        assertThat(both.err()).contains("--wait and --no-wait exclude each other.");
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        for (String command : new String[] {"verify", "import"}) {
            CliRun run = CliRun.of("to-milvus", command, dataset.toString(), "--uri", nobody);

            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("No server listens on " + nobody);
        }
        assertThat(CliRun.of("to-milvus", "jobs", "--uri", nobody).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void importNeedsADatasetAndAnAddressThatIsOne() {
        CliRun none = CliRun.of("to-milvus", "import", "no-such-directory", "--uri", nobody);
        CliRun address = CliRun.of("to-milvus", "jobs", "--rest-uri", "ftp://root:pw@localhost", "--uri", nobody);

        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("no-such-directory");
        assertThat(address.code()).isEqualTo(ExitCode.USAGE);
        assertThat(address.err())
                .contains("--rest-uri: This is not the address of a web server.")
                .doesNotContain("pw@");
    }

    /** Seen as a fault of the tool. */
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:99999", "http://a_b:9091", "http://localhost:1/?x=y", "localhost"})
    void theAddressOfTheRestInterfaceIsChecked(String text) {
        CliRun run = CliRun.of("to-milvus", "jobs", "--rest-uri", text, "--uri", nobody);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rest-uri: This is not the address of a web server.");
    }
}
