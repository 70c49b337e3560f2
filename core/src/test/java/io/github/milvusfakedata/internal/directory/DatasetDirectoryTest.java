package io.github.milvusfakedata.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.internal.format.OutputFormats;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.internal.run.TestFormat;
import io.github.milvusfakedata.internal.spec.DatasetSpec;
import io.github.milvusfakedata.internal.spec.FileSpec;
import io.github.milvusfakedata.internal.spec.RowRange;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDirectoryTest {
    private static final int NEVER = -1;

    @TempDir
    Path parent;

    private Path out;

    @BeforeEach
    void nameTheDirectory() {
        out = parent.resolve("a").resolve("out");
    }

    @Test
    void makesTheDirectoryWithDataFilesAndMetaAlone() throws IOException {
        write(3, 7, false, NEVER);
        assertThat(names())
                .containsExactly(
                        "data-00001-of-00003.parquet",
                        "data-00002-of-00003.parquet",
                        "data-00003-of-00003.parquet",
                        "meta.json");
    }

    @Test
    void describesTheDatasetInMeta() throws IOException {
        write(2, 7, false, NEVER);
        JsonMembers info =
                JsonMembers.read(out.resolve("meta.json"), "generation_info").orElseThrow();
        assertThat(info.texts("data_files"))
                .containsExactly("data-00001-of-00002.parquet", "data-00002-of-00002.parquet");
        assertThat(info.number("total_rows")).isEqualTo(20);
        assertThat(info.text("format")).isEqualTo("parquet");
        assertThat(info.number("seed")).isEqualTo(7);
        assertThat(info.number("file_count")).isEqualTo(2);
        assertThat(info.number("max_rows_per_file")).isEqualTo(10);
        assertThat(info.number("max_file_size_mb")).isEqualTo(256);
        assertThat(info.number("recipe_version")).isEqualTo(2);
        assertThat(info.text("tool_version")).isEqualTo("0.0-test");
        for (String time : new String[] {"generation_time", "write_time", "total_time", "rows_per_second"}) {
            assertThat(Double.parseDouble(info.text(time))).as(time).isGreaterThanOrEqualTo(0);
        }
        JsonMembers schema =
                JsonMembers.read(out.resolve("meta.json"), "schema").orElseThrow();
        assertThat(schema.text("collection_name")).isEqualTo("things");
        assertThat(Files.readString(out.resolve("meta.json")))
                .contains(
                        "{\"name\": \"data-00002-of-00002.parquet\", \"first_row\": 10, \"rows\": 10, \"bytes\": 96, ");
    }

    @Test
    void refusesAnotherDatasetWithoutForce() throws IOException {
        write(2, 7, false, NEVER);
        Map<String, String> before = contents();
        assertRefused(() -> write(3, 8, false, NEVER), "MFD-OUT-DATASET", "force");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void replacesAnOldDatasetByForce() throws IOException {
        write(5, 7, false, NEVER);
        Files.writeString(out.resolve("README.txt"), "mine");
        Files.writeString(out.resolve("data-00001-of-00009.parquet"), "mine too");
        write(2, 8, true, NEVER);
        assertThat(names())
                .containsExactly(
                        "README.txt",
                        "data-00001-of-00002.parquet",
                        "data-00001-of-00009.parquet",
                        "data-00002-of-00002.parquet",
                        "meta.json");
        assertThat(out.resolve("README.txt")).hasContent("mine");
        assertThat(Files.readString(out.resolve("meta.json"))).contains("\"seed\": 8");
    }

    @Test
    void replacesFilesOfTheSameNames() throws IOException {
        write(2, 7, false, NEVER);
        write(2, 8, true, NEVER);
        assertThat(names()).containsExactly("data-00001-of-00002.parquet", "data-00002-of-00002.parquet", "meta.json");
        assertThat(Files.readString(out.resolve("meta.json"))).contains("\"seed\": 8");
    }

    @Test
    void leavesTheOldDatasetAloneWhenReplacingFails() throws IOException {
        write(2, 7, false, NEVER);
        Map<String, String> before = contents();
        for (int failing = 0; failing < 3; failing++) {
            int block = failing;
            assertThatThrownBy(() -> write(3, 8, true, block)).hasMessageContaining("fails");
            assertThat(contents()).isEqualTo(before);
        }
    }

    @Test
    void keepsWholeFilesAndThePlanAfterAFailure() throws IOException {
        out = parent.resolve("failed");
        fillThenFail();
        assertThat(names()).containsExactly(".milvus-fake-data.plan", "data-00001-of-00003.parquet");
        assertRefused(() -> write(1, 8, false, NEVER), "MFD-OUT-UNFINISHED", "force");
        write(1, 8, true, NEVER);
        assertThat(names()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void cleansUpAfterARunThatWasKilled() throws IOException {
        out = parent.resolve("failed");
        fillThenFail();
        Files.writeString(out.resolve(".data-00002-of-00003.parquet.tmp"), "half");
        Files.writeString(out.resolve(".meta.json.tmp"), "half");
        write(3, 8, true, NEVER);
        assertThat(names())
                .containsExactly(
                        "data-00001-of-00003.parquet",
                        "data-00002-of-00003.parquet",
                        "data-00003-of-00003.parquet",
                        "meta.json");
    }

    @Test
    void leavesNothingBehindWhenNoFileBecameWhole() {
        assertThatThrownBy(() -> write(1, 7, false, 0)).hasMessageContaining("fails");
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void removesTheDirectoriesThatItMadeWhenTheLastCannotBeMade() {
        out = parent.resolve("new").resolve("x".repeat(300));
        assertThatThrownBy(() -> write(1, 7, false, NEVER)).hasMessageContaining("MFD-OUT-DENIED");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void keepsTheOldPlanWholeUntilTheNewOneTakesItsPlace() throws IOException {
        out = parent.resolve("failed");
        fillThenFail();
        Path plan = out.resolve(".milvus-fake-data.plan");
        String old = Files.readString(plan);
        Path kept = Files.createLink(parent.resolve("kept"), plan);
        try (DatasetDirectory target = open(plan(1, NEVER), description(8), true)) {
            assertThat(target.path()).isEqualTo(out);
            assertThat(kept).hasContent(old);
            assertThat(Files.readString(plan)).contains("data.parquet", "data-*-of-00003.parquet");
        }

        Map<String, String> before = contents();
        Path inTheWay = Files.createDirectory(out.resolve("..milvus-fake-data.plan.tmp"));
        assertThatThrownBy(() -> write(1, 8, true, NEVER)).hasMessageContaining("MFD-OUT-FOREIGN");
        Files.delete(inTheWay);
        assertThat(contents()).isEqualTo(before);
        Files.writeString(inTheWay, "half");
        write(1, 8, true, NEVER);
        assertThat(names()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void showsNoMetaAndKeepsThePlanUntilMetaIsWhole() throws IOException {
        DatasetPlan plan = plan(2, NEVER);
        assertThatThrownBy(() -> {
                    try (DatasetDirectory target = open(plan, description(7), false)) {
                        Engine.Result result = Engine.run(plan.all(), file -> Map.of(), target::sink, controls());
                        // Writing meta.json fails, as on a full disk.
                        Files.createDirectories(out.resolve(".meta.json.tmp").resolve("in the way"));
                        target.finish(result);
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names())
                .containsExactly(
                        ".meta.json.tmp",
                        ".milvus-fake-data.plan",
                        "data-00001-of-00002.parquet",
                        "data-00002-of-00002.parquet");
    }

    @Test
    void takesTheOldMetaAwayBeforeAnyFileIsReplaced() throws IOException {
        write(2, 7, false, NEVER);
        DatasetPlan plan = plan(2, NEVER);
        assertThatThrownBy(() -> {
                    try (DatasetDirectory target = open(plan, description(8), true)) {
                        Engine.Result result = Engine.run(plan.all(), file -> Map.of(), target::sink, controls());
                        Files.delete(out.resolve(StagedNames.staged("data-00002-of-00002.parquet")));
                        target.finish(result);
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names())
                .containsExactly(
                        ".meta.json.new",
                        ".milvus-fake-data.plan",
                        "data-00001-of-00002.parquet",
                        "data-00002-of-00002.parquet");
    }

    @Test
    void sparesForeignFilesThatCameWhileItRan() throws IOException {
        write(1, 7, false, NEVER);
        Map<String, String> before = contents();
        DatasetPlan plan = plan(2, NEVER);
        Path foreign = out.resolve("data-00002-of-00002.parquet");
        assertThatThrownBy(() -> {
                    try (DatasetDirectory target = open(plan, description(8), true)) {
                        Engine.Result result = Engine.run(plan.all(), file -> Map.of(), target::sink, controls());
                        Files.writeString(foreign, "mine");
                        target.finish(result);
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(foreign.getFileName().toString());
        assertThat(foreign).hasContent("mine");
        Files.delete(foreign);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void recoversFromACrashInTheMiddleOfReplacing() throws IOException {
        write(2, 7, false, NEVER);
        // What a crash leaves behind when the old meta.json is gone and the first new file has its name.
        Files.delete(out.resolve("meta.json"));
        Files.writeString(
                out.resolve(".milvus-fake-data.plan"),
                "{\"generation_info\": {\"owned\": [\"data-*-of-00003.parquet\", \"data-*-of-00002.parquet\"]}}");
        Files.writeString(out.resolve("data-00001-of-00003.parquet"), "new");
        Files.writeString(out.resolve(".data-00002-of-00003.parquet.new"), "new");
        write(1, 9, true, NEVER);
        assertThat(names()).containsExactly("data.parquet", "meta.json");
    }

    @Test
    void refusesForeignFilesWithoutForceAndWritesBesideThemWithIt() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertRefused(() -> write(1, 7, false, NEVER), "MFD-OUT-NOT-EMPTY", "notes.txt");
        write(1, 7, true, NEVER);
        assertThat(names()).containsExactly("data.parquet", "meta.json", "notes.txt");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void refusesForeignFilesInTheWayEvenByForce() throws IOException {
        Files.createDirectories(out);
        for (String name : new String[] {"data.parquet", "meta.json", ".data.parquet.tmp", ".data.parquet.new"}) {
            Path foreign = Files.writeString(out.resolve(name), "mine");
            assertRefused(() -> write(1, 7, true, NEVER), "MFD-OUT-FOREIGN", name);
            assertThat(foreign).hasContent("mine");
            Files.delete(foreign);
        }
    }

    @Test
    void takesAMetaFileOfThePythonToolForForeign() throws IOException {
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("meta.json"),
                "{\"schema\": {}, \"generation_info\": {\"format\": \"parquet\", \"file_count\": 1}}");
        Files.writeString(out.resolve("data.parquet"), "python");
        assertRefused(() -> write(2, 7, true, NEVER), "MFD-OUT-FOREIGN", "meta.json");
        assertThat(out.resolve("data.parquet")).hasContent("python");
    }

    @Test
    void refusesAFileInThePlaceOfTheDirectoryOrAboveIt() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");
        out = file;
        assertRefused(() -> write(1, 7, true, NEVER), "MFD-OUT-KIND", "file");
        out = file.resolve("below");
        assertRefused(() -> write(1, 7, true, NEVER), "MFD-OUT-KIND", "file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesADirectoryThatCannotBeMade() {
        out = Path.of("/proc/nowhere");
        assertThatThrownBy(() -> write(1, 7, false, NEVER))
                .isInstanceOfSatisfying(
                        FakeDataException.class,
                        e -> assertThat(e.problems()).extracting("code").containsExactly("MFD-OUT-DENIED"));
    }

    @Test
    void followsALinkToADirectory() throws IOException {
        Path real = Files.createDirectories(parent.resolve("real"));
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, real);
        write(1, 7, false, NEVER);
        assertThat(real.resolve("data.parquet")).exists();
    }

    @Test
    void refusesTwoRunsAtOnce() {
        DatasetPlan plan = plan(1, NEVER);
        try (DatasetDirectory first = open(plan, description(7), false)) {
            assertThat(first.path()).isEqualTo(out);
            assertRefused(() -> write(1, 8, true, NEVER), "MFD-OUT-BUSY", "Another run");
        }
        assertThatCode(() -> write(1, 8, false, NEVER)).doesNotThrowAnyException();
    }

    /** The plan file is written anew at once, and the new one could be taken by another process. */
    @Test
    void aRunHoldsThePlanFileThatItHasWritten() throws IOException {
        DatasetPlan plan = plan(1, NEVER);
        try (DatasetDirectory target = open(plan, description(7), false);
                FileChannel other = FileChannel.open(target.path().resolve(PlanFile.NAME), StandardOpenOption.WRITE)) {
            assertThat(target.path().resolve(PlanFile.NAME)).content().contains("total_rows");
            assertThatThrownBy(other::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    /** One file becomes whole, then the second fails. */
    private void fillThenFail() {
        DatasetPlan plan = plan(3, NEVER);
        assertThatThrownBy(() -> {
                    try (DatasetDirectory target = open(plan, description(7), false)) {
                        Engine.run(
                                plan.all(),
                                file -> Map.of(),
                                name -> {
                                    if (name.startsWith("data-00002")) {
                                        throw new IOException("Cannot create " + name + ".");
                                    }
                                    return target.sink(name);
                                },
                                controls());
                    }
                })
                .hasMessageContaining("data-00002");
    }

    private void write(int files, long seed, boolean force, int failingBlock) {
        DatasetPlan plan = plan(files, failingBlock);
        try (DatasetDirectory target = open(plan, description(seed), force)) {
            target.finish(Engine.run(plan.all(), file -> Map.of(), target::sink, controls()));
        }
    }

    private static DatasetPlan plan(int files, int failingBlock) {
        return DatasetPlan.of(
                new TestFormat("parquet", Long.BYTES, 3, failingBlock),
                new SplitLimits(
                        OptionalLong.of(10L * files), OptionalLong.empty(), OptionalLong.of(10), OptionalInt.empty()));
    }

    private DatasetDirectory open(DatasetPlan plan, Description description, boolean force) {
        return DatasetDirectory.open(out, DatasetDirectory.look(out, plan.all()), plan.all(), description, force);
    }

    private static Description description(long seed) {
        Collection collection =
                Collection.of("things", Field.of("id", "Int64").primaryKey().build());
        FileSpec files = new FileSpec(
                OutputFormats.named("parquet").orElseThrow(),
                Compression.AUTO,
                50_000,
                SplitLimits.ofRows(20),
                Set.of());
        RowsSpec rows = CollectionColumns.rows(collection, seed).withRange(new RowRange(0, 20));
        return new Description(new DatasetSpec(collection, rows, files), "0.0-test");
    }

    private static Engine.Controls controls() {
        return new Engine.Controls(1, ProgressListener.NONE, new Cancellation());
    }

    private static void assertRefused(Runnable run, String code, String said) {
        assertThatThrownBy(run::run).isInstanceOfSatisfying(FakeDataException.class, e -> {
            assertThat(e.problems()).extracting("code").containsExactly(code);
            assertThat(e).hasMessageContaining(said);
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(out)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names()) {
            contents.put(name, new String(Files.readAllBytes(out.resolve(name)), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
