package io.github.milvusfakedata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the example schemas shows each as it is, and the first rows that it makes. */
class ExampleSchemasPageTest {
    private static final int ROWS = 6;

    @ParameterizedTest
    @ValueSource(strings = {"rag", "chat", "orders", "tenants"})
    void showsTheSchemaAndItsFirstRows(String name) throws IOException {
        Path file = GeneratedPart.project().resolve("examples/" + name + ".yaml");
        CliRun run = CliRun.of(
                "generate", "--schema", file.toString(), "--rows", "" + ROWS, "--seed", "1", "--preview", "--dry-run");

        List<String> rows = run.outLines();
        List<String> lines = new ArrayList<>(List.of("```yaml"));
        lines.addAll(Files.readAllLines(file));
        lines.addAll(List.of("```", "", "```console"));
        lines.add("$ ./milvus-fake-data generate --schema examples/" + name + ".yaml --rows " + ROWS
                + " --seed 1 --preview");
        int plan = 0;
        while (!rows.get(plan).startsWith("Directory ")) {
            plan++;
        }
        lines.addAll(rows.subList(plan + 1, rows.lastIndexOf("")));
        lines.add("```");
        GeneratedPart.assertUpToDate("docs/how-to/example-schemas.md", name, lines);
    }
}
