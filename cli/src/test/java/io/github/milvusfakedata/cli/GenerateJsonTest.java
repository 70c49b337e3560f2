package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class GenerateJsonTest {
    @TempDir
    Path temporary;

    @Test
    void aRunIsToldAsOneDocument() throws Exception {
        CliRun run = generate("--rows", "2500", "--max-rows-per-file", "1000", "--seed", "7", "--preview");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Map<?, ?> told = document(run);
        assertThat(told.get("directory")).isEqualTo(data().toString());
        assertThat(told.get("rows")).isEqualTo(2500);
        assertThat(told.get("seed")).isEqualTo(7);
        assertThat((List<?>) told.get("files")).hasSize(3);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) told.get("files")).get(0);
        assertThat(((Number) first.get("bytes")).longValue())
                .isEqualTo(Files.size(data().resolve(first.get("name").toString())));
        assertThat((List<?>) told.get("preview")).hasSize(5);
        assertThat(told.get("command").toString()).endsWith("--out " + data());
        assertThat(told.get("seconds")).isInstanceOf(Double.class);
    }

    @Test
    void aDryRunTellsThePlanAndThePreviewOfTheSameRows() {
        Map<?, ?> plan = document(generate("--rows", "900", "--seed", "7", "--preview", "--dry-run"));
        Map<?, ?> run = document(generate("--rows", "900", "--seed", "7", "--preview"));

        assertThat(plan.get("file_count")).isEqualTo(1);
        assertThat(plan.get("first_file")).isEqualTo("data.parquet");
        assertThat((List<?>) plan.get("warnings")).isEmpty();
        assertThat((List<?>) plan.get("preview")).hasSize(5).isEqualTo(run.get("preview"));
        assertThat(((Number) plan.get("expected_bytes")).longValue())
                .isBetween(
                        ((Number) run.get("bytes")).longValue() * 9 / 10,
                        ((Number) run.get("bytes")).longValue() * 11 / 10);
    }

    @Test
    void aDryRunTellsTheLargestTenant() {
        String[] arguments = "generate --builtin multi_tenant_data --rows 5000 --seed 3 --dry-run".split(" ");
        assertThat(CliRun.of(arguments).out())
                .containsPattern("Largest tenant tenant_id \".*\" has [0-9.]+ % of the rows; [0-9]+ tenants\\s+in");

        Map<?, ?> plan = document(CliRun.of(
                "generate --builtin multi_tenant_data --rows 5000 --seed 3 --dry-run --output json".split(" ")));
        Map<?, ?> tenant = (Map<?, ?>) plan.get("largest_tenant");
        assertThat(tenant.get("field")).isEqualTo("tenant_id");
        assertThat((Double) tenant.get("share")).isBetween(0.02, 0.5);
        assertThat(tenant.get("rows")).isEqualTo(5000);
    }

    @Test
    void theVerdictOfACheckIsADocumentWhateverItIs() {
        assertThat(document(generate("--validate-only")).get("valid")).isEqualTo(true);
        CliRun wrong = generate("--validate-only", "--rows", "0");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(document(wrong).get("valid")).isEqualTo(false);
        assertThat(wrong.err()).contains("[MFD-ROWS]");
    }

    @Test
    void anotherFormIsRefusedBesideOtherMistakes() {
        CliRun run = CliRun.of("generate", "--builtin", "simple", "--output", "my_data", "--rows", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).contains("--output: 'my_data' is not a valid value. Use one of: text, json.");
    }

    private CliRun generate(String... options) {
        List<String> words = new ArrayList<>(List.of("generate", "--builtin", "simple", "--output", "json", "--force"));
        words.addAll(List.of("--out", data().toString()));
        words.addAll(List.of(options));
        return CliRun.of(words.toArray(String[]::new));
    }

    private Path data() {
        return temporary.resolve("data");
    }

    /** JSON is YAML too. */
    private static Map<?, ?> document(CliRun run) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(run.out());
    }
}
