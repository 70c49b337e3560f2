package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shells are POSIX ones")
class CompletionTest {
    private static final long MOST_SECONDS = 30;

    @TempDir
    Path temporary;

    @Test
    void bashTakesTheScript() throws Exception {
        assertThat(run("bash", "-n", script("bash").toString())).isEmpty();
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assertThat(bash("gen")).containsExactly("generate");
        assertThat(bash("generate", "--max-r")).containsExactly("--max-rows-per-file");
        assertThat(bash("generate", "--builtin", "")).contains("simple", "ecommerce", "news");
        assertThat(bash("generate", "--format", "p")).containsExactly("parquet");
        assertThat(bash("generate", "--compression", "z")).containsExactly("zstd");
        assertThat(bash("completion", "")).containsExactly("bash", "zsh", "fish");
        assertThat(bash("schema", "sho")).containsExactly("show");
        assertThat(bash("schema", "show", "eco")).containsExactly("ecommerce", "ecommerce_search");
    }

    /** A flag is followed by another option, not by a value. */
    @Test
    void bashCompletesBehindAFlag() throws Exception {
        assertThat(bash("generate", "-v", "--pre")).containsExactly("--preview");
    }

    @Test
    void bashCompletesFiles() throws Exception {
        Files.writeString(temporary.resolve("products.yaml"), "");
        assertThat(bash("generate", "--schema", "prod")).containsExactly("products.yaml");
    }

    @Test
    void zshTakesTheScriptOfBash() throws Exception {
        assertThat(CliRun.of("completion", "zsh").code()).isZero();
        assumeThat(isInstalled("zsh")).as("zsh").isTrue();
        assertThat(run("zsh", "-n", script("zsh").toString())).isEmpty();
    }

    @Test
    void fishCompletesCommandsOptionsAndValues() throws Exception {
        assumeThat(isInstalled("fish")).as("fish").isTrue();
        assertThat(run("fish", "--no-execute", script("fish").toString())).isEmpty();
        assertThat(fish("gen")).containsExactly("generate");
        assertThat(fish("generate --max-r")).containsExactly("--max-rows-per-file");
        assertThat(fish("-v generate --builtin ")).contains("simple", "ecommerce", "news");
        assertThat(fish("generate --format p")).containsExactly("parquet");
        assertThat(fish("completion ")).containsExactly("bash", "fish", "zsh");
        assertThat(fish("schema sho")).containsExactly("show");
        assertThat(fish("schema show eco")).containsExactly("ecommerce", "ecommerce_search");
        assertThat(fish("sho")).isEmpty();
        assertThat(fish("generate -")).contains("--rows", "--help").doesNotContain("--version");
    }

    @Test
    void fishGetsEveryOptionWithItsMeaning() {
        assertThat(CliRun.of("completion", "fish").outLines())
                .contains("complete -c milvus-fake-data -n '__milvus_fake_data_at \\' generate\\'' -l strict"
                        + " -d 'Treat warnings as errors.'");
    }

    @Test
    void anotherShellIsToldWhichThereAre() {
        CliRun run = CliRun.of("completion", "tcsh");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no completion script for 'tcsh'. Use one of: bash, zsh, fish.");
        assertThat(CliRun.of("completion").err()).contains("bash|zsh|fish is missing");
    }

    private Path script(String shell) throws IOException {
        CliRun run = CliRun.of("completion", shell);
        assertThat(run.err()).isEmpty();
        return Files.writeString(temporary.resolve("script." + shell), run.out());
    }

    /** What bash offers for the last of the words behind the command. */
    private List<String> bash(String... words) throws Exception {
        String line = "milvus-fake-data " + String.join(" ", words);
        String quoted = Stream.of(words).map(word -> " '" + word + "'").reduce("", String::concat);
        String ask = "source '" + script("bash") + "'; COMP_WORDS=(milvus-fake-data" + quoted + "); COMP_CWORD="
                + words.length + "; COMP_LINE='" + line + "'; _complete_milvus-fake-data 2>/dev/null;"
                + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        return run("bash", "--norc", "-c", ask).lines().toList();
    }

    private List<String> fish(String line) throws Exception {
        String ask = "source '" + script("fish") + "'; complete -C 'milvus-fake-data " + line + "'";
        return run("fish", "--no-config", "-c", ask)
                .lines()
                .map(each -> each.split("\t")[0])
                .toList();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private String run(String... words) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(temporary.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", temporary.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
