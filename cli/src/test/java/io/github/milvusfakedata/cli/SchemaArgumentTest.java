package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaArgumentTest {
    private static final String SCHEMA = "collection_name: piped\nfields:\n"
            + "  - {name: id, type: Int64, is_primary: true}\n  - {name: vector, type: FloatVector, dim: 4}\n";

    @TempDir
    private Path directory;

    @Test
    void aDashMeansStandardInput() throws IOException {
        Path file = Files.writeString(directory.resolve("piped.yaml"), SCHEMA);
        Path piped = generate("-", SCHEMA);
        Path read = generate(file.toString(), "");
        assertThat(Files.readAllBytes(piped.resolve("data.parquet")))
                .isEqualTo(Files.readAllBytes(read.resolve("data.parquet")));
    }

    private Path generate(String schema, String input) {
        Path out = directory.resolve("out" + input.length());
        CliRun run =
                CliRun.of(Terminal.NONE, input, "generate", "--schema", schema, "--seed", "7", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    @Test
    void mistakesInStandardInputAreToldByLine() {
        CliRun run = CliRun.of(Terminal.NONE, "fields:\n  - {name: id, type: Int65}\n", "schema", "validate", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input:2: fields[0].type").contains("Int64");
    }

    @Test
    void anEmptyStandardInputIsToldAsAnEmptyFileIs() {
        CliRun run = CliRun.of(Terminal.NONE, "", "generate", "--schema", "-", "--dry-run");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input: ").contains("MFD-FILE-EMPTY");
    }

    @Test
    void aSchemaThatTheLibraryWritesCanBePiped() {
        CliRun run =
                CliRun.of(Terminal.NONE, FakeData.builtin("news").schemaJson(), "schema", "validate", "-", "--strict");
        assertThat(run.code()).as(run.err()).isZero();
    }
}
