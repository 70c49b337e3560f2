package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example on the page of {@code generate} makes rows, and none of them is a warning. */
class ValuesPageTest {
    private static final String PAGE = "docs/reference/values.md";
    private static final String FENCE = "```";

    @TempDir
    Path directory;

    @TestFactory
    List<DynamicTest> everyExampleMakesRows() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> example : examples()) {
            tests.add(DynamicTest.dynamicTest(example.get(0), () -> makesRows(example)));
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    private void makesRows(List<String> example) throws IOException {
        Path schema = Files.createTempFile(directory, "example", ".yaml");
        Files.writeString(schema, String.join("\n", whole(example)) + '\n');
        CliRun run = CliRun.of(
                "generate",
                "--schema",
                schema.toString(),
                "--rows",
                "500",
                "--seed",
                "1",
                "--strict",
                "--out",
                Files.createTempDirectory(directory, "rows").resolve("out").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** A list of fields is put between a key and a vector. */
    private static List<String> whole(List<String> example) {
        if (example.get(0).startsWith("collection_name:")) {
            return example;
        }
        List<String> lines = new ArrayList<>(List.of("collection_name: example", "fields:"));
        lines.add("  - {name: id, type: Int64, is_primary: true}");
        example.forEach(line -> lines.add("  " + line));
        lines.add("  - {name: embedding, type: FloatVector, dim: 8}");
        return lines;
    }

    private static List<List<String>> examples() throws IOException {
        List<List<String>> examples = new ArrayList<>();
        List<String> open = null;
        for (String line : Files.readAllLines(GeneratedPart.project().resolve(PAGE))) {
            if (open != null && line.equals(FENCE)) {
                examples.add(open);
                open = null;
            } else if (open != null) {
                open.add(line);
            } else if (line.startsWith(FENCE + "yaml")) {
                open = new ArrayList<>();
            }
        }
        return examples;
    }
}
