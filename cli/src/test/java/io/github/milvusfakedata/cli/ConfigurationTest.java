package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    Path temporary;

    @Test
    void aFileGivesOptionsInJsonAndInYaml() throws IOException {
        CliRun typed = dryRun("--builtin", "users", "--rows", "2.5k", "--seed", "-7", "--max-rows-per-file", "1000");
        Path yaml = file("a.yaml", "builtin: users\nrows: 2.5k\nseed: -7\nmax-rows-per-file: 1000\n");
        Path json = file(
                "a.json",
                "{\"builtin\": \"users\", \"rows\": 2500, \"seed\": \"-7\", \"max_rows_per_file\": \"1k\","
                        + " \"format\": null, \"strict\": false}");
        Path other = file("a.conf", "--builtin: users\ntotal-rows: 2_500\nseed: -7\nrows-per-file: 1k\n");

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("Rows           2,500\n");
        for (Path config : List.of(yaml, json, other)) {
            assertThat(withoutFreeDisk(dryRun("--config", config.toString())))
                    .as(config.toString())
                    .isEqualTo(withoutFreeDisk(typed));
        }
    }

    @Test
    void theCommandLineWins() throws IOException {
        Path config = file("a.yaml", "builtin: users\nrows: 10\nseed: 1\npreview: true\nforce: true\n");

        CliRun run = dryRun("--config", config.toString(), "-r", "20", "--builtin=simple", "--preview=false");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Collection     simple_example")
                .contains("Rows           20\n")
                .contains("Seed           1\n")
                .doesNotContain("───");
    }

    @Test
    void aSchemaThatIsTypedTakesThePlaceOfABuiltInOne() throws IOException {
        Path schema =
                file("s.yaml", "- {name: id, type: Int64, is_primary: true}\n- {name: v, type: FloatVector, dim: 4}");
        Path config = file("a.yaml", "builtin: users\n");
        assertThat(dryRun("--config", config.toString(), "--schema", schema.toString())
                        .out())
                .startsWith("Collection     s, 2 fields");
    }

    @Test
    void aSchemaMayStandInsideTheFile() throws IOException {
        Path config = file(
                "a.yaml",
                "rows: 7\nschema:\n  collection_name: inside\n  fields:\n"
                        + "    - {name: id, type: Int64, is_primary: true}\n"
                        + "    - {name: v, type: FloatVector, dim: 4}\n");
        assertThat(dryRun("--config", config.toString()).out())
                .contains("Collection     inside, 2 fields")
                .contains("Rows           7\n");
    }

    /** The first of these is a flag of the command itself. */
    @Test
    void optionsOfTheCommandItselfMayStandInTheFileToo() throws IOException {
        Path config = file("a.yaml", "debug: true\nschema: missing.json\n");
        assertThat(dryRun("--config", config.toString()).err()).contains("FakeDataException");
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirPlaces() throws IOException {
        Path config = file(
                "a.yaml",
                "rws: 5\nformat: [json]\nstrict: yes please\nrows: true\nhelp: true\nbatch_size: 5\nbatch-size: 6\n"
                        + "fields: 3\nnonsense-of-mine: 1\n");
        CliRun run = dryRun("--config", config.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .containsExactlyInAnyOrder(
                        "error: " + config
                                + ":1: rws: \"rws\" is not an option of this command. Did you mean rows? [MFD-OPTION-NAME]",
                        "error: " + config
                                + ":2: format: The value of an option must be a text, a number, or true or false,"
                                + " got a list. Write one value. [MFD-VALUE-KIND]",
                        "error: " + config + ":3: strict: The value must be true or false, got \"yes please\"."
                                + " Write true or leave it out. [MFD-VALUE-KIND]",
                        "error: " + config
                                + ":4: rows: A value is needed, got true. Number of rows, such as 5000, 100k or"
                                + " 2.5M (default: 1,000). Also --total-rows. [MFD-VALUE-KIND]",
                        "error: " + config
                                + ":5: help: \"help\" is not an option of this command. It works on the command line only."
                                + " [MFD-OPTION-NAME]",
                        "error: " + config + ":7: batch-size: The option is given more than once. Give it once."
                                + " [MFD-OPTION-NAME]",
                        "error: " + config
                                + ":8: fields: \"fields\" is not an option of this command. If the file is a schema, give it"
                                + " as --schema. [MFD-OPTION-NAME]",
                        "error: " + config
                                + ":9: nonsense-of-mine: \"nonsense-of-mine\" is not an option of this command. Use the"
                                + " long names of the command's options; --help lists them. [MFD-OPTION-NAME]");
    }

    @Test
    void aBadValueIsToldWithItsPlace() throws IOException {
        Path config = file("a.yaml", "builtin: simple\nrows: many\nworkers: 0\n");
        assertThat(dryRun("--config", config.toString()).errLines())
                .containsExactly(
                        "error: " + config + ":2: --rows: 'many' is not a whole number. Write it like 5000, 100k,"
                                + " 2.5M or 1,000,000. [MFD-OPTION-VALUE]");
        assertThat(dryRun("--config", config.toString(), "--rows", "5").err())
                .startsWith("error: " + config + ":3: --workers: ");
    }

    @Test
    void aFileThatIsNoneIsToldAsForSchemas() throws IOException {
        assertThat(dryRun("--config", temporary.toString()).err())
                .contains("This is a directory, a config file is a file.");
        assertThat(dryRun("--config", temporary.resolve("no.yaml").toString()).err())
                .contains("There is no such file.");
        assertThat(dryRun("--config", file("b.json", "").toString()).err()).contains("The file is empty. Add options");
        assertThat(dryRun("--config", file("b.json", "{\"rows\": 5").toString()).err())
                .contains("b.json:1: This is not valid JSON");
        assertThat(dryRun("--config", file("b.yaml", "rows: &a 5").toString()).err())
                .contains("An anchor (&) is not allowed in a config file.");
        assertThat(dryRun("--config", file("b.yaml", "- rows").toString()).err())
                .contains("A config file is an object of options and their values, got a list.");
        assertThat(dryRun("--config", "").code()).isEqualTo(2);
    }

    @Test
    void theMetaFileOfADatasetRepeatsItByteForByte() throws IOException {
        String[][] commands = {
            {"--builtin", "simple"},
            {"--builtin", "users", "--rows", "3000", "--format", "json", "--max-rows-per-file", "1001"},
            {"--builtin", "news", "--rows", "500", "--compression", "zstd", "--batch-size", "100"},
            {"--builtin", "simple", "--rows", "10", "--file-count", "3", "--seed", "-9223372036854775808"},
            {"--builtin", "simple", "--file-count", "3", "--max-file-size", "100001B"},
            {"--schema", schema(), "--rows", "2k", "--max-file-size", "20KB"}
        };
        for (int i = 0; i < commands.length; i++) {
            Path first = temporary.resolve("first" + i);
            Path second = temporary.resolve("second" + i);
            List<String> words = new ArrayList<>(List.of("generate", "--out", first.toString()));
            words.addAll(List.of(commands[i]));
            assertThat(CliRun.of(words.toArray(String[]::new)).err()).isEmpty();

            CliRun again = CliRun.of(
                    "generate", "--config", first.resolve("meta.json").toString(), "--out", second.toString());

            assertThat(again.err()).isEmpty();
            assertThat(dataFiles(second)).isEqualTo(dataFiles(first)).isNotEmpty();
        }
    }

    @Test
    void aMetaFileMayBeChangedByTheCommandLine() {
        Path first = temporary.resolve("first");
        CliRun.of("generate", "--builtin", "simple", "--rows", "50", "--seed", "3", "--out", first.toString());
        CliRun run = dryRun("--config", first.resolve("meta.json").toString(), "--rows", "70", "--file-count", "2");
        assertThat(run.out())
                .contains("Rows           70\n")
                .contains("Seed           3\n")
                .contains("Files          2: ");
    }

    @Test
    void aDatasetThatCantBeMadeAgainIsRefused() throws IOException {
        String schema = "\"schema\": {\"fields\": []}";
        Path foreign = file("f.json", "{" + schema + ", \"generation_info\": {\"total_rows\": 5, \"seed\": null}}");
        Path older = file(
                "o.json",
                "{" + schema + ", \"generation_info\": {\"options\": {}, \"recipe_version\": 0,"
                        + " \"tool_version\": \"0.0.1\"}}");
        assertThat(dryRun("--config", foreign.toString()).err())
                .contains("The dataset was not generated by this tool, so it can't be reproduced.")
                .contains("[MFD-RECIPE]");
        assertThat(dryRun("--config", older.toString()).err())
                .contains("generated by version 0.0.1 of the tool, and this version generates other values.");
    }

    /** Seen: the advice was to write one value, and later lines came before earlier ones. */
    @Test
    void aSchemaThatIsTakenForOptionsIsToldByTheWayItIsGiven() throws IOException {
        Path schema = file("s.json", "{\"collection_name\": \"a\",\n\"fields\": [{\"name\": \"id\"}]}");
        Path mixed = file("m.yaml", "builtin: simple\nrowz: 3\nworkers: [1, 2]\n");

        assertThat(dryRun("--config", schema.toString()).err())
                .contains(":2: fields: The value of an option must be")
                .contains("If the file is a schema, give it as --schema.");
        assertThat(dryRun("--config", mixed.toString()).errLines().get(0)).contains("m.yaml:2: rowz");
    }

    /** Seen: first_row was called an unknown option. */
    @Test
    void aDatasetThatStartsLateIsRefusedInASentence() {
        Path late = temporary.resolve("late");
        FakeData.builtin("simple").rows(30).firstRow(1_000).write(late, WriteOptions.defaults());
        CliRun run = dryRun("--config", late.resolve("meta.json").toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .containsPattern(
                        "meta.json:\\d+: first_row: The dataset starts at row 1000, and this command generates rows "
                                + "from row 0 on\\.")
                .contains("To use only its schema, give the file as --schema. [MFD-RECIPE]")
                .doesNotContain("not an option");
    }

    /** Seen: the meta.json of two files made all five. */
    @Test
    void aPartOfADatasetIsNotTakenForTheWhole() {
        Path part = temporary.resolve("part");
        WriteOptions options = WriteOptions.builder().maxRowsPerFile(100).build();
        FakeData.builtin("simple").rows(500).plan(options).part(0, 2).write(part);
        String meta = part.resolve("meta.json").toString();
        CliRun run = dryRun("--config", meta);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .containsPattern("meta.json:\\d+: whole_file_count: The file describes 2 of the 5 files of a dataset")
                .contains("give the file as --schema. [MFD-RECIPE]");
        assertThat(dryRun("--schema", meta).code()).isZero();
        for (String command : List.of("verify", "insert")) {
            CliRun refused = CliRun.of("to-milvus", command, part.toString());
            assertThat(refused.err()).as(command).contains("2 of the 5 files");
            assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        }
        CliRun healthy = CliRun.of("doctor", part.toString());
        assertThat(healthy.err()).isEmpty();
        assertThat(healthy.code()).isZero();
    }

    /** Seen: the form of the log was told alone, and the others only once it was mended. */
    @Test
    void whatIsWrongWithTheLogIsToldWithTheRest() throws IOException {
        Path config = file("a.yaml", "builtin: simple\nlog-format: xml\nrows: many\n");

        assertThat(dryRun("--config", config.toString(), "--workers", "x").err())
                .contains("a.yaml:2: --log-format: 'xml' is not a valid value.")
                .contains("a.yaml:3: --rows: 'many' is not a whole number.")
                .contains("--workers: 'x' is not a whole number.");
    }

    private static CliRun dryRun(String... options) {
        return CliRun.of(Stream.concat(Stream.of("generate", "--dry-run"), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Others on the machine write to the disk, too. */
    private static String withoutFreeDisk(CliRun run) {
        return run.out().replaceFirst("Free disk .*", "") + run.err();
    }

    private static Map<String, String> dataFiles(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (name.startsWith("data")) {
                    files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private String schema() throws IOException {
        return file(
                        "products.yaml",
                        "- {name: id, type: Int64, is_primary: true}\n"
                                + "- {name: note, type: VarChar, max_length: 50, nullable: true, null_ratio: 0.25}\n"
                                + "- {name: v, type: FloatVector, dim: 4}\n")
                .toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }
}
