package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema of the directory {@code examples} is short, goes into Milvus Lite, and is there value by value. */
class ExampleSchemasIT {
    private static final Path EXAMPLES =
            Path.of("").toAbsolutePath().getParent().resolve("examples");
    private static final int ROWS = 3_000;
    private static final int MOST_LINES = 40;

    private static ServerProcess process;
    private static MilvusServer server;

    @BeforeAll
    static void startServer() {
        process = ServerProcess.start("lite");
        server = MilvusServer.connect(MilvusTarget.of(process.uri()));
    }

    @AfterAll
    static void stopServer() {
        server.close();
        process.close();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void thereAreExamplesOfEachKind() throws IOException {
        List<String> names =
                examples().map(file -> file.getFileName().toString()).toList();

        assertThat(names).contains("chat.yaml", "orders.yaml", "rag.yaml", "tenants.yaml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsShortAndEveryValueOfItArrives(Path example) throws IOException {
        assertThat(Files.readAllLines(example)).hasSizeLessThan(MOST_LINES);
        FakeData data = FakeData.file(example).rows(ROWS).seed(7);
        String name = data.collection().name();

        Creation.of(server, data, CreateOptions.of(name));
        Insertion.of(server, data, InsertOptions.of(name));

        assertThat(Verification.run(server, name, data, VerifyOptions.of(VerifyLevel.FULL))
                        .matches())
                .isTrue();
    }
}
