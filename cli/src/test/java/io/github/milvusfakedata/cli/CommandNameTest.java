package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The name by which the command was started, which the launcher says by a property. */
@Isolated("sets a property of the whole JVM")
class CommandNameTest {
    @TempDir
    Path directory;

    @Test
    void whatIsPrintedAsACommandCanBeTypedAsItStands() throws IOException {
        Path schema = Files.writeString(
                directory.resolve("wares.json"),
                "{\"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
                        + " {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]}");
        System.setProperty(Reproduction.COMMAND, "./my tools/milvus-fake-data");
        try {
            CliRun run = CliRun.withSchemas(directory.resolve("schemas"), "schema", "add", "wares", schema.toString());
            assertThat(run.out())
                    .endsWith("To generate its data: './my tools/milvus-fake-data' generate --builtin wares\n");
        } finally {
            System.clearProperty(Reproduction.COMMAND);
        }
    }
}
