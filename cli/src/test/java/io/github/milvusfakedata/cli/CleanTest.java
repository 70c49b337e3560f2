package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanTest {
    private static final Terminal TERMINAL = new Terminal(true, true, true, 80, false);

    @TempDir
    Path temporary;

    private Path base;

    @BeforeEach
    void makeTwoDatasets() throws IOException {
        base = Files.createDirectory(temporary.resolve("b"));
        make("users", "small", "3");
        make("simple", "large", "300");
        Files.writeString(base.resolve("notes.txt"), "mine");
    }

    @Test
    void aDryRunShowsDatasetsAndRemovesNothing() {
        CliRun run = clean("--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(5);
        assertThat(run.outLines().get(0)).matches("Directory +What +Rows +Files +Size");
        assertThat(run.out()).containsSubsequence("large", "dataset", "300", "2", "small", "dataset", "3");
        assertThat(run.outLines().get(4)).isEqualTo("Nothing was removed.");
        assertThat(base.resolve("large")).exists();
    }

    @Test
    void yesRemovesThemAndNothingElse() {
        CliRun run = clean("--yes");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Removed 4 files, \\d+ KiB\\.\\R$");
        assertThat(base).isDirectoryContaining("glob:**/notes.txt");
        assertThat(base.toFile().list()).containsExactly("notes.txt");
        assertThat(clean("-y").out()).isEqualTo("There is nothing to remove.\n");
    }

    @Test
    void withoutATerminalNothingIsRemovedUnlessToldTo() {
        CliRun run = clean();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("large").contains("small");
        assertThat(run.err()).contains("Use --yes to go ahead without asking.").contains("[MFD-CONFIRMATION]");
        assertThat(base.resolve("large")).exists();
    }

    @Test
    void anyAnswerButYesIsANo() {
        for (String answer : List.of("n\n", "\n", "", "what?\n")) {
            CliRun run = CliRun.of(TERMINAL, answer, "clean", base.toString());
            assertThat(run.code()).isZero();
            assertThat(run.err()).containsPattern("Remove these 2 \\(\\d+ KiB\\)\\? \\[y/N\\] ");
            assertThat(run.out()).endsWith("Nothing was removed.\n");
        }
        assertThat(base.resolve("large")).exists();
        CliRun yes = CliRun.of(TERMINAL, "y\n", "clean", base.resolve("large").toString());
        assertThat(yes.err()).contains("Remove it (");
        assertThat(base.resolve("large")).doesNotExist();
        assertThat(base.resolve("small")).exists();
    }

    @Test
    void programsGetADocument() throws IOException {
        Files.writeString(base.resolve("small/notes.txt"), "mine");
        for (String way : List.of("--dry-run", "--yes")) {
            CliRun run = clean(way, "--output", "json");
            assertThat(run.err()).isEmpty();
            Node document = Document.jsonTree(Files.writeString(temporary.resolve("out.json"), run.out()));
            boolean removed = way.equals("--yes");
            Node large = document.member("datasets").orElseThrow().items().get(0);
            assertThat(text(large, "directory")).isEqualTo(base.resolve("large").toString());
            assertThat(text(large, "state")).isEqualTo("complete");
            assertThat(text(large, "maker")).isEqualTo("this_tool");
            assertThat(text(large, "rows")).isEqualTo("300");
            assertThat(text(large, "removed")).isEqualTo(Boolean.toString(removed));
            Node small = document.member("datasets").orElseThrow().items().get(1);
            assertThat(text(small, "removed")).isEqualTo(Boolean.toString(removed));
            assertThat(text(small, "directory_removed")).isEqualTo("false");
            assertThat(text(document, "removed_bytes").equals(text(document, "bytes")))
                    .isEqualTo(removed);
        }
    }

    @Test
    void aDirectoryThatStaysIsTold() throws IOException {
        Files.writeString(base.resolve("small/notes.txt"), "mine");
        assertThat(clean("--yes").out())
                .endsWith("1 directory stays: it is not empty, or it is the current directory.\n");
        assertThat(base.resolve("small/notes.txt")).hasContent("mine");
    }

    @Test
    void allDirectoriesThatAreNoneAreToldAtOnce() {
        CliRun run = clean(
                "--yes",
                temporary.resolve("no").toString(),
                base.resolve("notes.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .hasSize(2)
                .allMatch(line -> line.contains("[MFD-CLEAN-DIRECTORY]"))
                .anyMatch(line -> line.contains("There is no such directory."))
                .anyMatch(line -> line.contains("This is not a directory."));
        assertThat(clean("--yes", "").err()).contains("DIR: The value is empty.");
        assertThat(base.resolve("large")).exists();
    }

    @Test
    void whatIsFoundTwiceIsShownOnce() {
        assertThat(clean("--dry-run", base.resolve("large").toString(), base + "/./large")
                        .outLines())
                .hasSize(5);
    }

    @Test
    void quietSaysNothingOfARemoval() {
        CliRun run = clean("--quiet", "--yes");
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(base.resolve("large")).doesNotExist();
    }

    @Test
    void aRemovalIsLogged() {
        assertThat(clean("-v", "--yes").err())
                .contains("INFO  dataset_removed directory=" + base.resolve("large") + " files=2 bytes=");
    }

    private CliRun clean(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "clean";
        words[1] = base.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return CliRun.of(words);
    }

    private void make(String builtin, String name, String rows) {
        String out = base.resolve(name).toString();
        assertThat(CliRun.of("generate", "--builtin", builtin, "--rows", rows, "-o", out)
                        .code())
                .isZero();
    }

    private static String text(Node object, String member) {
        return object.member(member).orElseThrow().text();
    }
}
