package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ToMilvusTest {
    @Test
    void aServerThatIsNotThereIsOneSentenceAndNoSecretIsShown() throws IOException {
        String uri;
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            uri = "http://127.0.0.1:" + held.getLocalPort();
        }

        CliRun run = CliRun.of(
                "to-milvus",
                "drop",
                "--collection-name",
                "a",
                "--yes",
                "--uri",
                uri,
                "--token",
                "root:Extr4ordinary",
                "--debug",
                "-vv");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("error: --uri: No server listens on " + uri + ". Start Milvus there");
        assertThat(run.out() + run.err()).doesNotContain("Extr4");
    }

    @Test
    void allMistakesInTheOptionsAreToldAtOnce() {
        CliRun run = CliRun.of(
                "to-milvus",
                "drop",
                "--collection",
                "a",
                "--uri",
                "ftp://a",
                "--timeout",
                "soon",
                "--user",
                "root",
                "--token",
                "t0ken-value");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines())
                .containsExactly(
                        "error: --uri: \"ftp://a\" is not the address of a server. Write it like http://localhost:19530 or"
                                + " https://milvus.example.com:443. [MFD-OPTION-VALUE]",
                        "error: --token: A token and a user exclude each other. Leave out one of them."
                                + " [MFD-OPTION-CLASH]",
                        "error: --timeout: 'soon' is not a duration. Write it like 30s or 5m. [MFD-OPTION-VALUE]");
    }

    /** What is wrong with the names of indexes used to be found out by the server alone. */
    @Test
    void optionsOfIndexesAreCheckedBeforeAServerIsAsked() {
        assertThat(CliRun.of("to-milvus", "insert", "--builtin", "simple", "--index", "FLAT")
                        .errLines())
                .containsExactly("error: --create: Options of indexes have no effect without --create. Add --create, or"
                        + " leave them out. [MFD-OPTION-CLASH]");
        assertThat(CliRun.of("to-milvus", "create", "--builtin", "simple", "--only-index", "--no-index")
                        .errLines())
                .containsExactly(
                        "error: --only-index: It keeps the collection and gives it indexes. Leave out --no-index."
                                + " [MFD-OPTION-CLASH]");
        assertThat(CliRun.of("to-milvus", "create", "--builtin", "simple", "--metric", "L 2")
                        .errLines())
                .containsExactly(
                        "error: --metric: \"L 2\" is no name: it may have letters, digits and underscores. Write"
                                + " it like COSINE, L2 or IP. [MFD-OPTION-VALUE]");
    }

    @Test
    void theCollectionToDropMustBeNamed() {
        assertThat(CliRun.of("to-milvus", "drop").errLines())
                .containsExactly(
                        "error: --collection needs a value: Exact name of the collection. Also --collection-name.",
                        "Try 'milvus-fake-data to-milvus drop --help'.");
    }
}
