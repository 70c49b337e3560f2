package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows the tutorial and the how-tos gets what they promise. */
class DocumentedStepsIT {
    private static final String NO_SERVER = "localhost:1";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "docs/tutorial.md, lite",
        "docs/coming-from-the-python-tool.md, readers",
        "docs/how-to/fields-that-follow-others.md, readers",
        "docs/how-to/find-out-why-a-file-does-not-import.md, readers",
        "docs/how-to/move-your-schemas.md, readers",
        "docs/how-to/own-schemas.md, readers",
        "docs/how-to/read-with-pandas-and-duckdb.md, readers",
        "docs/how-to/reproducible-data.md, readers",
        "docs/how-to/rows-that-belong-together.md, readers",
        "docs/how-to/tenants.md, readers",
        "docs/how-to/your-own-distributions.md, readers"
    })
    void everyStepOfAPageWorks(String page, String environment) throws IOException {
        assertThat(DocumentedSteps.in(directory, environment, NO_SERVER).follow(page))
                .isPositive();
    }

    @Test
    void theFilesOfADatasetAreImportedIntoAServer() throws IOException {
        try (ServerProcess server = ServerProcess.start("milvus")) {
            DocumentedSteps steps = DocumentedSteps.in(directory, "milvus", "127.0.0.1:" + server.port());
            assertThat(steps.follow("docs/how-to/import-into-a-server.md")).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/how-to/into-milvus.md", "docs/how-to/verify-a-collection.md"})
    void rowsArePutStraightIntoAServerAndVerified(String page) throws IOException {
        try (ServerProcess server = ServerProcess.start("lite")) {
            DocumentedSteps steps = DocumentedSteps.in(directory, "lite", "127.0.0.1:" + server.port());
            assertThat(steps.follow(page)).isPositive();
        }
    }

    @Test
    void datasetsAreWrittenToAnObjectStore() throws IOException {
        Path objects = Files.createDirectory(directory.resolve("store"));
        Path steps = Files.createDirectory(directory.resolve("steps"));
        try (StoreProcess store = StoreProcess.start(objects)) {
            assertThat(DocumentedSteps.in(steps, "readers", NO_SERVER)
                            .with(store)
                            .follow("docs/how-to/write-to-object-storage.md"))
                    .isPositive();
        }
    }
}
