package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoisonOptionTest {
    @TempDir
    Path directory;

    @Test
    void rulesAreBrokenAndTheCommandAndTheDescriptionTellIt() throws IOException {
        Path out = directory.resolve("poisoned");
        CliRun run = generate(out, "text-too-long,repeated-member");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("--poison text-too-long,repeated-member");
        assertThat(Files.readString(out.resolve("meta.json")))
                .contains("\"poison\": \"text-too-long,repeated-member\"");
        assertThat(Files.readAllLines(out.resolve("data.json")).get(2)).contains("xxxxxxxxxx");
    }

    @Test
    void aDescriptionMakesThePoisonedDatasetAgain() throws IOException {
        Path out = directory.resolve("poisoned");
        Path again = directory.resolve("again");
        generate(out, "repeated-member");
        CliRun run = CliRun.of("generate", "--config", out.resolve("meta.json").toString(), "--out", again.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(again.resolve("data.json")).hasSameBinaryContentAs(out.resolve("data.json"));
    }

    @Test
    void whatIsNoRuleOrCanNotBeBrokenIsTold() {
        CliRun unknown = generate(directory.resolve("none"), "repeated-member,duplicat-key");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--poison: 'duplicat-key' is not a rule", "docs/reference/poison.md");
        CliRun impossible = generate(directory.resolve("none"), "lz4,sparse-form");
        assertThat(impossible.code()).isEqualTo(2);
        assertThat(impossible.errLines())
                .filteredOn(line -> line.contains("[MFD-POISON]"))
                .hasSize(2);
        assertThat(directory.resolve("none")).doesNotExist();
    }

    private static CliRun generate(Path out, String rules) {
        return CliRun.of(
                "generate",
                "--builtin",
                "simple",
                "-r",
                "20",
                "-f",
                "json",
                "--poison",
                rules,
                "--out",
                out.toString());
    }
}
