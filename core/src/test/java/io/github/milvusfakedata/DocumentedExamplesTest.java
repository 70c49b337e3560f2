package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java examples of the documents, word for word, each in an empty directory. */
class DocumentedExamplesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS_NAME = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);

    @TempDir
    Path directory;

    @Tag("slow")
    @Test
    void runsEveryExampleOfTheLibraryPage() throws IOException, InterruptedException {
        List<String> examples = examples("docs/reference/library.md");
        assertThat(examples).hasSize(6);
        assertThat(run(examples.get(0))).contains(" for ").contains("10000 rows, ");
        assertThat(directory.resolve("products").resolve("meta.json")).exists();
        assertThat(run(examples.get(1))).contains("8 files, about").contains("row 9000: ");
        assertThat(directory.resolve("second_half").resolve("data-00008-of-00008.parquet"))
                .exists();
        assertThat(run(examples.get(2))).contains("simple: 6 fields").contains("books: 3 fields, vectors [64]");
        assertThat(directory.resolve("books.json")).exists();
        assertThat(run(examples.get(3))).startsWith("average price ");
        assertThat(run(examples.get(4))).contains("files of at most").contains("2000 of 2000 rows");
        assertThat(run(examples.get(5))).contains("the same bytes: true").contains("again: 500 rows, removed 2 files");
        assertThat(directory.resolve("made")).isEmptyDirectory();
    }

    @Test
    void runsTheExampleForUsersOfThePythonTool() throws IOException, InterruptedException {
        List<String> examples = examples("docs/coming-from-the-python-tool.md");
        assertThat(examples).hasSize(1);
        assertThat(run(examples.get(0)))
                .startsWith("[simple, ecommerce, ")
                .contains("10 blocks of products with a price")
                .endsWith("3 notes\n");
        assertThat(directory.resolve("schemas").resolve("notes.json")).exists();
    }

    @Test
    void runsTheExampleOfTheReadme() throws IOException, InterruptedException {
        assumeTrue(Files.exists(PROJECT.resolve("README.md")), "a source archive may come without README");
        List<String> examples = examples("README.md");
        assertThat(examples).isNotEmpty();
        assertThat(run(examples.get(0))).isNotEmpty();
    }

    private static List<String> examples(String page) throws IOException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(PROJECT.resolve(page)));
        List<String> examples = new ArrayList<>();
        while (block.find()) {
            examples.add(block.group(1));
        }
        return examples;
    }

    /** Hands the source to the java command, which compiles and runs it; gives what it printed. */
    private String run(String source) throws IOException, InterruptedException {
        Matcher name = CLASS_NAME.matcher(source);
        assertThat(name.find()).as("the example is a class").isTrue();
        Path file = Files.writeString(directory.resolve(name.group(1) + ".java"), source);
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        file.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
