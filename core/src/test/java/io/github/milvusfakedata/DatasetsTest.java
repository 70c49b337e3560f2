package io.github.milvusfakedata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.dataset.FoundDataset.State;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {
    private static final String PLAN = ".milvus-fake-data.plan";

    @TempDir
    Path base;

    @Test
    void findsTheDatasetsOfADirectoryAndOfThoseRightInsideIt() throws IOException {
        make("b", 1);
        make("a", 3);
        make("deep/er", 1);
        Files.createDirectory(base.resolve("empty"));
        Files.writeString(base.resolve("meta.json"), "{}");

        List<FoundDataset> found = Datasets.find(base);

        assertThat(found)
                .extracting(dataset -> dataset.directory().getFileName().toString())
                .containsExactly("a", "b");
        FoundDataset a = found.get(0);
        assertThat(a.state()).isEqualTo(State.COMPLETE);
        assertThat(a.maker()).isEqualTo(Maker.THIS_TOOL);
        assertThat(a.rows()).isEqualTo(30);
        assertThat(a.files()).isEqualTo(4);
        assertThat(a.bytes()).isEqualTo(bytesIn(base.resolve("a")));
        assertThat(Datasets.find(base.resolve("deep"))).hasSize(1);
        assertThat(Datasets.find(base.resolve("b"))).hasSize(1);
    }

    @Test
    void removesADatasetWithItsDirectory() throws IOException {
        make("a", 3);
        long bytes = bytesIn(base.resolve("a"));
        RemovedDataset removed = Datasets.remove(only());
        assertThat(removed).isEqualTo(new RemovedDataset(base.resolve("a"), 4, bytes, true));
        assertThat(base.resolve("a")).doesNotExist();
    }

    @Test
    void leavesWhatOthersHavePutThere() throws IOException {
        make("a", 3);
        List<String> others = List.of(
                "notes.txt",
                "data.parquet",
                "data-00001-of-00009.parquet",
                "data-00001-of-00003.json",
                ".notes.tmp",
                ".data-00001-of-00003.parquet.tmp");
        for (String other : others) {
            Files.writeString(base.resolve("a").resolve(other), "mine");
        }
        RemovedDataset removed = Datasets.remove(only());
        assertThat(removed.files()).isEqualTo(4);
        assertThat(removed.directoryRemoved()).isFalse();
        assertThat(contents(base.resolve("a"))).containsOnlyKeys(others).containsValue("mine");
    }

    @Test
    void leavesAFileThatWasPutInThePlaceOfOurs() throws IOException {
        make("a", 3);
        Files.writeString(base.resolve("a/data-00002-of-00003.parquet"), "mine");
        assertThat(Datasets.remove(only()).files()).isEqualTo(3);
        assertThat(contents(base.resolve("a"))).containsExactly(Map.entry("data-00002-of-00003.parquet", "mine"));
    }

    @Test
    void followsNoSymbolicLink() throws IOException {
        make("real", 1);
        Path target = base.resolve("real");
        Path links = Files.createDirectory(base.resolve("links"));
        Files.createSymbolicLink(links.resolve("a"), target);
        Path half = Files.createDirectory(links.resolve("half"));
        Files.copy(target.resolve("meta.json"), half.resolve("meta.json"));
        Files.createSymbolicLink(half.resolve("data.parquet"), target.resolve("data.parquet"));
        Path meta = Files.createDirectory(links.resolve("meta"));
        Files.createSymbolicLink(meta.resolve("meta.json"), target.resolve("meta.json"));
        Files.copy(target.resolve("data.parquet"), meta.resolve("data.parquet"));
        Map<String, String> before = contents(target);

        List<FoundDataset> found = Datasets.find(links);
        assertThat(found).extracting(FoundDataset::directory).containsExactly(half);
        assertThat(Datasets.remove(found.get(0)).files()).isEqualTo(1);
        assertThat(half.resolve("data.parquet")).isSymbolicLink();
        assertThat(contents(target)).isEqualTo(before);
        assertThat(meta.resolve("data.parquet")).exists();
        assertRefused(() -> Datasets.find(links.resolve("a")), "This is a symbolic link");
    }

    @Test
    void removesWhatACrashedRunHasLeft() throws IOException {
        Path crashed = Files.createDirectory(base.resolve("crashed"));
        Files.writeString(
                crashed.resolve(PLAN),
                "{\"generation_info\": {\"total_rows\": 50, \"owned\": [\"data-*-of-00003.parquet\", \"data.json\"]}}");
        for (String ours : List.of(
                "data-00001-of-00003.parquet",
                ".data-00002-of-00003.parquet.tmp",
                ".data-00003-of-00003.parquet.new",
                "..data-00003-of-00003.parquet.new.tmp",
                "data.json",
                ".meta.json.tmp",
                "..milvus-fake-data.plan.tmp")) {
            Files.writeString(crashed.resolve(ours), "half");
        }
        List<String> others = List.of("data.parquet", "meta.json", ".notes.tmp", ".data.parquet.tmp", "notes");
        for (String other : others) {
            Files.writeString(crashed.resolve(other), "mine");
        }

        FoundDataset found = only();
        assertThat(found.state()).isEqualTo(State.UNFINISHED);
        assertThat(found.rows()).isEqualTo(50);
        assertThat(found.files()).isEqualTo(8);
        RemovedDataset removed = Datasets.remove(found);

        assertThat(removed.files()).isEqualTo(8);
        assertThat(removed.bytes()).isEqualTo(found.bytes());
        assertThat(contents(crashed)).containsOnlyKeys(others).containsValue("mine");
    }

    @Test
    void goesOnWithARemovalThatWasCutOff() throws IOException {
        make("a", 3);
        Files.delete(base.resolve("a/data-00001-of-00003.parquet"));
        Files.writeString(base.resolve("a").resolve(PLAN), "");
        FoundDataset found = only();
        assertThat(found.state()).isEqualTo(State.UNFINISHED);
        assertThat(Datasets.remove(found).directoryRemoved()).isTrue();
        assertThat(base.resolve("a")).doesNotExist();
    }

    /** The last event comes when all data files are whole, but before there is a meta.json. */
    @Test
    void aRunThatIsAtWorkIsLeftInPeace() throws IOException {
        List<FoundDataset> seen = new ArrayList<>();
        WriteOptions options = WriteOptions.builder()
                .listener(progress -> seen.addAll(Datasets.find(base)))
                .build();
        FakeData.builtin("simple").rows(10).write(base.resolve("a"), options);

        assertThat(seen).isNotEmpty().allMatch(dataset -> dataset.state() == State.BUSY);
        assertRefused(() -> Datasets.remove(seen.get(0)), "Another run is writing to it.");
        assertThat(only().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void anotherRunOfThisProcessIsRefusedWhileOneIsAtWork() {
        List<Problem> seen = new ArrayList<>();
        FakeData data = FakeData.builtin("simple").rows(10);
        WriteOptions force = WriteOptions.builder().force().build();
        WriteOptions options = WriteOptions.builder()
                .listener(progress -> seen.addAll(data.validate(base.resolve("a"), force)))
                .build();
        data.write(base.resolve("a"), options);
        assertThat(seen).isNotEmpty().allMatch(problem -> problem.code().equals("MFD-OUT-BUSY"));
    }

    @Test
    void removesNothingThatHasChangedSinceItWasFound() throws IOException {
        make("a", 1);
        FoundDataset found = only();
        Files.delete(base.resolve("a/data.parquet"));
        Map<String, String> before = contents(base.resolve("a"));
        assertRefused(() -> Datasets.remove(found), "This has changed since it was found.");
        assertThat(contents(base.resolve("a"))).isEqualTo(before);

        Datasets.remove(only());
        assertRefused(() -> Datasets.remove(found), "This has changed since it was found.");
    }

    /** Whatever a meta.json says, only files of the names that follow from it, of the sizes that it tells, are ours. */
    @Test
    void aHostileMetaFileLetsNoOtherFileGo() throws IOException {
        Path victim = Files.writeString(base.resolve("victim"), "mine");
        Path place = Files.createDirectory(base.resolve("place"));
        Files.writeString(place.resolve("data.parquet"), "mine");
        Files.writeString(place.resolve("data.json"), "mine");
        for (String info : List.of(
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"../victim\", \"bytes\": 4}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"" + victim + "\", \"bytes\": 4}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"data.parquet\"}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"data.parquet\", \"bytes\": -1}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"data.parquet\", \"bytes\": 5}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"files\": [{\"name\": \"data.json\", \"bytes\": 4}]",
                "\"file_count\": 1000000, \"format\": \"parquet\", \"files\": [{\"name\": \"data.parquet\", \"bytes\": 4}]",
                "\"file_count\": 1, \"format\": \"parquet\", \"owned\": [\"data.parquet\"], \"files\": []")) {
            Files.writeString(
                    place.resolve("meta.json"),
                    "{\"generation_info\": {\"total_rows\": 1, " + info + ", \"recipe_version\": 1}}");
            Datasets.find(base).forEach(Datasets::remove);
            Files.deleteIfExists(place.resolve("meta.json"));
            assertThat(contents(place)).as(info).containsOnlyKeys("data.json", "data.parquet");
            assertThat(victim).hasContent("mine");
        }
    }

    @Test
    void aMetaFileThatIsNotOursIsLeftAlone() throws IOException {
        Path place = Files.createDirectory(base.resolve("place"));
        Files.writeString(place.resolve("data.parquet"), "mine");
        String file = "\"files\": [{\"name\": \"data.parquet\", \"bytes\": 4}]";
        for (String meta : List.of(
                "",
                "[]",
                "{\"generation_info\": 5}",
                "{\"generation_info\": {\"file_count\": 1, \"format\": \"parquet\", " + file + "}}",
                "{\"generation_info\": {\"recipe_version\": 1, \"file_count\": 1, \"format\": \"../x\", " + file + "}}",
                "{\"generation_info\": {\"recipe_version\": 1, \"file_count\": 0, \"format\": \"parquet\", " + file
                        + "}}",
                "{\"generation_info\": {\"recipe_version\": 1, \"file_count\": 1, \"format\": \"parquet\"}}",
                "{\"generation_info\": {\"recipe_version\": 1, \"file_count\": 1, \"format\": \"parquet\", " + file,
                "{\"generation_info\": " + "[".repeat(100_000),
                "{\"generation_info\": {\"recipe_version\": \"" + "9".repeat(2_000_000) + "\"}}")) {
            Files.writeString(place.resolve("meta.json"), meta);
            assertThat(Datasets.find(base))
                    .as(meta.substring(0, Math.min(60, meta.length())))
                    .isEmpty();
        }
        Files.delete(place.resolve("meta.json"));
        Files.createDirectory(place.resolve("meta.json"));
        assertThat(Datasets.find(base)).isEmpty();
    }

    @Test
    void datasetsOfThePythonToolAreFoundOnlyWhereTheyAreLookedFor() throws IOException {
        Path place = Files.createDirectory(base.resolve("place"));
        Files.writeString(place.resolve("data.parquet"), "rows");
        Files.writeString(place.resolve("notes.parquet"), "mine");
        String meta =
                "{\"schema\": {}, \"generation_info\": {\"total_rows\": 10, \"format\": \"parquet\", \"seed\": null,"
                        + " \"data_files\": [\"NAME\"], \"file_count\": 1, \"rows_per_second\": 12.5}}";
        Files.writeString(place.resolve("meta.json"), meta.replace("NAME", "notes.parquet"));
        assertThat(Datasets.findOfBothTools(base)).isEmpty();

        Files.writeString(place.resolve("meta.json"), meta.replace("NAME", "data.parquet"));
        assertThat(Datasets.find(base)).isEmpty();
        FoundDataset found = Datasets.findOfBothTools(base).get(0);
        assertThat(found.maker()).isEqualTo(Maker.PYTHON_TOOL);
        assertThat(found.rows()).isEqualTo(10);
        assertThat(Datasets.remove(found).files()).isEqualTo(2);
        assertThat(contents(place)).containsOnlyKeys("notes.parquet");
    }

    @Test
    void onlyDirectoriesAreLookedInto() throws IOException {
        assertRefused(() -> Datasets.find(base.resolve("no")), "There is no such directory.");
        Path file = Files.writeString(base.resolve("file"), "");
        assertRefused(() -> Datasets.find(file), "This is not a directory.");
    }

    private void make(String name, int files) {
        FakeData.builtin("simple")
                .rows(10L * files)
                .write(
                        base.resolve(name),
                        WriteOptions.builder().fileCount(files).build());
    }

    private FoundDataset only() {
        List<FoundDataset> found = Datasets.find(base);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(FakeDataException.class).hasMessageContaining(message);
    }

    private static long bytesIn(Path directory) throws IOException {
        long bytes = 0;
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                bytes += Files.size(path);
            }
        }
        return bytes;
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                contents.put(path.getFileName().toString(), new String(Files.readAllBytes(path), ISO_8859_1));
            }
        }
        return contents;
    }
}
