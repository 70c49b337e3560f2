package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    private static final String KEY = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}";
    private static final String VECTOR = "{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}";
    private static final Terminal TERMINAL = new Terminal(true, true, true, 80, false);

    @TempDir
    Path temporary;

    @Test
    void theLastLineSaysWhatWasSavedWhere() throws IOException {
        CliRun run = generate("--builtin", "simple", "--rows", "20", "--seed", "1");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(last(run.outLines())).isEqualTo("Saved 20 rows to directory " + directory());
        assertThat(files()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void oneRunChecksResolvesPlansAndLooksOnce() {
        for (String form : List.of("text", "json")) {
            List<Trace.Point> steps = new ArrayList<>();
            Trace.watch(
                    steps::add,
                    () -> generate("--builtin", "simple", "--rows", "20", "--force", "--preview", "--output", form));

            assertThat(steps)
                    .as(form)
                    .containsExactly(Trace.Point.CHECK, Trace.Point.RESOLUTION, Trace.Point.PLAN, Trace.Point.SCAN);
        }
    }

    /** Seen: five rows were shown of three, where the number of rows followed from that of the files. */
    @Test
    void noMoreRowsArePreviewedThanThereAre() {
        String[] three = {"--builtin", "simple", "--file-count", "3", "--max-rows-per-file", "1", "--preview"};
        String json = generate(with(three, "--output", "json")).out();
        String text = generate(with(three, "--force")).out();

        assertThat(json).contains("\"rows\": 3,");
        assertThat(json.substring(json.indexOf("\"preview\"")).split("\\{\"name\":", -1))
                .hasSize(4);
        assertThat(text.lines().takeWhile(line -> !line.isEmpty())).hasSize(5);
    }

    @Test
    void aThousandRowsAreTheDefaultAndTheSeedIsTold() {
        CliRun run = generate("--builtin", "simple");

        assertThat(run.out()).contains("1,000 rows").containsPattern("To reproduce it: .* --seed \\d+ ");
        assertThat(last(run.outLines())).startsWith("Saved 1000 rows ");
    }

    @Test
    void theCommandThatIsToldMakesTheSameFiles() throws Exception {
        CliRun first = generate("--builtin", "users", "-r", "2k", "-f", "json", "--max-rows-per-file", "700");
        String line = first.outLines().get(first.outLines().size() - 2);
        byte[] wanted = Files.readAllBytes(directory().resolve("data-00002-of-00003.json"));
        List<String> words = new ArrayList<>(List.of(line.split(": milvus-fake-data ")[1].split(" ")));
        words.add("--force");

        assertThat(CliRun.of(words.toArray(String[]::new)).code()).isZero();

        assertThat(directory().resolve("data-00002-of-00003.json")).hasBinaryContent(wanted);
    }

    @Test
    void theDirectoryIsNamedAfterTheCollectionUnlessNamed() {
        CliRun run = CliRun.of("generate", "--builtin", "simple", "--dry-run");
        assertThat(run.out())
                .contains("Directory      " + Path.of("simple_example").toAbsolutePath());
    }

    @Test
    void aCollectionThatCantNameADirectoryIsAMistakeBesideOthers() throws IOException {
        for (String name : new String[] {"../up", "..", ".", "", "/tmp/up"}) {
            Path schema = schema("{\"collection_name\": \"" + name + "\", \"fields\": [" + VECTOR + "]}");
            CliRun run = CliRun.of("generate", "--schema", schema.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errLines())
                    .filteredOn(line -> line.contains("[MFD-COLLECTION-NAME]"))
                    .hasSize(1);
            assertThat(run.err()).contains("[MFD-PRIMARY-KEY]");
        }
    }

    /** A shell makes an empty word of a variable that is not set; it used to mean the current directory. */
    @Test
    void emptyPathsAreRefused() {
        assertThat(CliRun.of("generate", "--builtin", "simple", "--out", "").err())
                .contains("--out: The value is empty. Give a directory, such as --out data. [MFD-OPTION-VALUE]");
        assertThat(CliRun.of("generate", "--schema", "").err())
                .contains("--schema: The value is empty. Give a file, such as --schema products.json.");
    }

    @Test
    void anySixtyFourBitSeedIsTaken() {
        for (String seed : new String[] {"0", "-1", "9223372036854775807", "-9223372036854775808"}) {
            CliRun run = CliRun.of("generate", "--builtin", "simple", "--dry-run", "--preview", "--seed", seed);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Seed           " + seed + "\n");
        }
    }

    @Test
    void thePreviewIsTheBeginningOfWhatWasWritten() {
        Terminal wide = new Terminal(false, true, false, 200, false);
        List<String> dry = CliRun.of(wide, "", "generate", "--builtin", "simple", "--seed", "5", "--dry-run", "-p")
                .outLines();
        CliRun written = generate(wide, "", "--builtin", "simple", "--seed", "5", "-p");

        List<String> table = dry.subList(dry.size() - 9, dry.size() - 2);
        assertThat(written.outLines().subList(0, 7)).isEqualTo(table);
        assertThat(table.get(0)).startsWith("name ").endsWith(" embedding");
        assertThat(table.get(6)).endsWith(", … 128]");
    }

    @Test
    void planAndPreviewFitTheTerminal() {
        for (int columns : new int[] {60, 80, 200}) {
            Terminal terminal = new Terminal(false, true, false, columns, false);
            for (String builtin : List.of("simple", "news", "videos")) {
                CliRun run = CliRun.of(terminal, "", "generate", "--builtin", builtin, "--dry-run", "--preview");
                List<String> lines = run.outLines();
                assertThat(lines)
                        .filteredOn(line -> !line.startsWith("Directory "))
                        .hasSizeGreaterThan(20)
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
            }
        }
    }

    @Test
    void aPreviewOfFewerRowsShowsThose() {
        CliRun run = generate("--builtin", "simple", "--rows", "2", "--preview");
        assertThat(run.outLines().subList(0, 5)).filteredOn(String::isEmpty).hasSize(1);
        assertThat(run.code()).isZero();
    }

    @Test
    void aDryRunTellsFilesAndSizesAndWritesNothing() throws IOException {
        CliRun run = generate("--builtin", "simple", "--rows", "10k", "--max-rows-per-file", "4000", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Rows           10,000\n")
                .contains("Files          3: data-00001-of-00003.parquet to data-00003-of-00003.parquet\n")
                .contains("Raw vectors    4.9 MiB\n")
                .containsPattern("Size           about 6\\.\\d MiB, at most 6\\.\\d MiB\n");
        assertThat(last(run.outLines())).isEqualTo("Nothing was written.");
        assertThat(directory()).doesNotExist();
    }

    @Test
    void validatingTellsAllMistakesAndWritesNothing() throws IOException {
        assertThat(CliRun.of("generate", "--builtin", "simple", "--validate-only")
                        .out())
                .isEqualTo("simple: valid, collection simple_example, 6 fields.\n");

        Path schema = schema("{\"fields\": [{\"name\": \"id\", \"type\": \"Int46\"},\n"
                + " {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 40000}]}");
        CliRun run = CliRun.of("generate", "--schema", schema.toString(), "--validate-only", "--rows", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(schema + ":1: fields[0].type: ")
                .contains(schema + ":2: fields[1].dim: ")
                .contains("[MFD-PRIMARY-KEY]")
                .contains("--rows: ");
        assertThat(run.errLines()).doesNotHaveDuplicates().allMatch(line -> line.startsWith("error: "));
    }

    @Test
    void warningsAreErrorsWhenStrict() throws IOException {
        Path schema = schema("{\"fields\": [" + KEY + "," + VECTOR + ", {\"name\": \"s\", \"type\": \"String\", "
                + "\"max_length\": 10}]}");
        CliRun lenient = generate("--schema", schema.toString());
        assertThat(lenient.code()).isZero();
        assertThat(lenient.errLines())
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .contains("[MFD-TYPE-STRING]");

        CliRun strict = generate("--schema", schema.toString(), "--strict", "--force");
        assertThat(strict.code()).isEqualTo(2);
        assertThat(strict.errLines())
                .singleElement()
                .asString()
                .startsWith("error: ")
                .contains("[MFD-TYPE-STRING]");
    }

    @Test
    void onlyTwentyOfManyProblemsAreShown() throws IOException {
        List<String> fields = new ArrayList<>(List.of(KEY, VECTOR));
        for (int i = 0; i < 30; i++) {
            fields.add("{\"name\": \"f" + i + "\", \"type\": \"Nothing" + i + "\"}");
        }
        CliRun run = generate(
                "--schema",
                schema("{\"fields\": [" + String.join(",", fields) + "]}").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(21);
        assertThat(last(run.errLines())).isEqualTo("… and 10 more.");
    }

    @Test
    void whatCouldSteerATerminalIsNotPrinted() throws IOException {
        Path schema = schema("{\"collection_name\": \"a\\u001b[2Jb\", \"fields\": [" + KEY + "," + VECTOR
                + ", {\"name\": \"x\\u001b[31m\", \"type\": \"Int8\"}]}");
        CliRun run = generate("--schema", schema.toString(), "--dry-run", "--preview");
        assertThat(run.out() + run.err()).doesNotContain("\u001b").contains("\\u001b");
    }

    @Test
    void numbersOutsideTheirRangeAreToldTogether() {
        CliRun run = generate(
                "--builtin",
                "simple",
                "--rows",
                "0",
                "--batch-size",
                "0",
                "--workers",
                "-1",
                "--max-file-size",
                "0",
                "--max-rows-per-file",
                "0",
                "--file-count",
                "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(6).allMatch(line -> line.matches("error: --[a-z-]+: .*got -?0?1?\\. .*"));
        assertThat(generate("--builtin", "simple", "--rows", "1.1T").err()).contains("from 1 to 1099511627776");
    }

    @Test
    void fileCountAndRowsGiveTheSize() throws IOException {
        generate("--builtin", "simple", "--rows", "10", "--file-count", "3");
        assertThat(files())
                .containsExactly(
                        "data-00001-of-00003.parquet",
                        "data-00002-of-00003.parquet",
                        "data-00003-of-00003.parquet",
                        "meta.json");
    }

    @Test
    void fileCountAndSizeGiveTheRows() {
        CliRun run =
                CliRun.of("generate", "--builtin", "simple", "--file-count", "4", "--rows-per-file", "1k", "--dry-run");
        assertThat(run.out()).contains("Rows           4,000\n").contains("Files          4: ");
    }

    @Test
    void aFileSizeBelowOneRowIsRefused() {
        CliRun run = generate("--builtin", "simple", "--file-size", "100B");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("more than the limit of 100");
    }

    @Test
    void moreFilesThanMilvusImportsAtOnceAreWarnedOf() {
        CliRun run = CliRun.of("generate", "--builtin", "simple", "--rows", "2k", "--file-count", "1025", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("warning: --file-count: Milvus imports at most 1,024 files a request", "[MFD-IMPORT-FILES]");
    }

    @Test
    void filesThatMilvusWouldRefuseForTheirSizeAreWarnedOf() {
        CliRun run = CliRun.of(
                "generate",
                "--builtin",
                "simple",
                "--rows",
                "100M",
                "--max-file-size",
                "20GB",
                "--rows-per-file",
                "100M",
                "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: --max-file-size: Milvus imports files of at most 16 GiB");
    }

    @Test
    void aDatasetThatTheDiskCantHoldIsRefused() {
        CliRun run = generate("--builtin", "simple", "--rows", "1T", "--file-count", "1000", "--yes");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("are free at " + directory()).contains("[MFD-DISK-SPACE]");
        assertThat(directory()).doesNotExist();
    }

    @Test
    void aDryRunWarnsOfADiskThatIsTooSmall() {
        CliRun run = CliRun.of("generate", "--builtin", "simple", "--rows", "1T", "--file-count", "1000", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: The disk has too little free space");
    }

    @Test
    void foreignFilesAreNeverTouched() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve("notes.txt"), "mine");

        CliRun refused = generate("--builtin", "simple", "--rows", "5");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("notes.txt");
        assertThat(files()).containsExactly("notes.txt");

        assertThat(generate("--builtin", "simple", "--rows", "5", "--force").code())
                .isZero();
        assertThat(files()).containsExactly("data.parquet", "meta.json", "notes.txt");
    }

    @Test
    void anEarlierDatasetIsReplacedOnlyByForce() throws IOException {
        generate("--builtin", "simple", "--rows", "10", "--file-count", "2");
        CliRun refused = generate("--builtin", "simple", "--rows", "10");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--force");

        assertThat(generate("--builtin", "simple", "--rows", "10", "--force").code())
                .isZero();
        assertThat(files()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsToldAndLeft() throws IOException {
        Files.writeString(directory(), "mine");
        CliRun run = generate("--builtin", "simple", "--rows", "5", "--force");
        assertThat(run.code()).isEqualTo(2);
        assertThat(directory()).hasContent("mine");
    }

    @Test
    void aLargeRunIsShownAndAskedForOnceOnATerminal() throws IOException {
        String[] large = {"--schema", tiny(), "--rows", "100001", "--no-progress"};
        CliRun no = generate(TERMINAL, "n\n", large);
        assertThat(no.code()).isZero();
        assertThat(no.out()).isEmpty();
        assertThat(no.err())
                .contains("Collection     schema, 2 fields")
                .contains("Rows           100,001")
                .contains("Free disk      ")
                .contains("Generate this dataset? [Y/n] ")
                .endsWith("Nothing was written.\n");
        assertThat(directory()).doesNotExist();
        assertThat(generate(TERMINAL, "what?\n", large).err()).endsWith("Nothing was written.\n");
        assertThat(generate(TERMINAL, "", large).err()).endsWith("Nothing was written.\n");

        CliRun yes = generate(TERMINAL, "\n", large);
        assertThat(last(yes.outLines())).startsWith("Saved 100001 rows ");
    }

    @Test
    void nothingIsAskedWithYesWithPreviewOrWithoutATerminal() throws IOException {
        String[] large = {"--schema", tiny(), "--rows", "100001", "--force", "--no-progress"};
        assertThat(generate(large).err()).contains("Rows           100,001").doesNotContain("?");
        assertThat(generate(TERMINAL, "n\n", with(large, "--yes")).out()).contains("Saved ");
        assertThat(generate(TERMINAL, "n\n", with(large, "--preview")).out()).contains("Saved ");
    }

    @Test
    void aSmallRunDoesNotTellItsPlan() {
        assertThat(generate(TERMINAL, "", "--builtin", "simple", "--rows", "5").err())
                .isEmpty();
    }

    @Test
    void aClosedOutputDoesNotStopADataset() throws IOException {
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        String[] args = {
            "generate",
            "--builtin",
            "simple",
            "--rows",
            "5",
            "-p",
            "--out",
            directory().toString()
        };
        assertThat(Cli.run(args, InputStream.nullInputStream(), closed, closed)).isZero();
        assertThat(files()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void aCancelledRunSaysHowToGoOn() {
        Interrupt interrupt = new Interrupt();
        interrupt.cancellation().cancel();
        CliRun run = CliRun.of(
                interrupt,
                "generate",
                "--builtin",
                "simple",
                "--seed",
                "3",
                "--out",
                directory().toString());
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Interrupted. None of 1 file was complete, and unfinished ones were removed from "
                        + directory())
                .contains("generate --builtin simple --seed 3 --out " + directory() + " --force")
                .contains("To remove what is left: milvus-fake-data clean " + directory());
    }

    @Test
    void aCancelledReplacementSaysThatTheEarlierDatasetIsStillThere() throws IOException {
        generate("--builtin", "simple", "--rows", "10");
        Interrupt interrupt = new Interrupt();
        interrupt.cancellation().cancel();
        String out = directory().toString();
        CliRun run = CliRun.of(interrupt, "generate", "--builtin", "users", "--out", out, "--force");
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).contains("Interrupted. The existing dataset in " + out + " is unchanged");
        assertThat(files()).containsExactly("data.parquet", "meta.json");
    }

    private CliRun generate(String... options) {
        return generate(Terminal.NONE, "", options);
    }

    private CliRun generate(Terminal terminal, String typed, String... options) {
        return CliRun.of(
                terminal,
                typed,
                with(
                        with(new String[] {"generate"}, options),
                        "--out",
                        directory().toString()));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private Path directory() {
        return temporary.resolve("data");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(directory())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A schema whose rows are small, for tests that need many. */
    private String tiny() throws IOException {
        return schema("{\"fields\": [" + KEY + "," + VECTOR + "]}").toString();
    }

    private Path schema(String text) throws IOException {
        return Files.writeString(temporary.resolve("schema.json"), text, StandardCharsets.UTF_8);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
