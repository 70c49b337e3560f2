package io.github.milvusfakedata.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.Datasets;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies under a name of ours, but is no plain file, was put there by someone else: runs write nothing but files. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ForeignEntriesTest {
    private static final String PLAN = ".milvus-fake-data.plan";
    private static final WriteOptions FORCED =
            WriteOptions.builder().force(true).build();

    @TempDir
    Path parent;

    /** A pipe of the name of a temporary file was removed, and one of that of the plan held the run for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data.parquet",
                ".meta.json.tmp",
                ".data.parquet.tmp",
                ".data.parquet.new",
                "..data.parquet.new.tmp",
                "..milvus-fake-data.plan.tmp"
            })
    void pipesLinksAndDirectoriesStayWhateverTheirNameIs(String name) throws Exception {
        for (String kind : new String[] {"pipe", "link", "directory"}) {
            Path out = parent.resolve(kind);
            write(out, 7, FORCED);
            Files.deleteIfExists(out.resolve(name));
            Path foreign = make(kind, out.resolve(name));
            for (boolean cutOff : new boolean[] {false, true}) {
                if (cutOff) {
                    Files.writeString(
                            out.resolve(PLAN),
                            "{\"generation_info\": {\"owned\": [\"data.parquet\"], \"total_rows\": 1}}");
                }
                assertThatThrownBy(() -> write(out, 8, FORCED))
                        .as(kind)
                        .isInstanceOf(FakeDataException.class)
                        .hasMessageContaining("MFD-OUT-FOREIGN")
                        .hasMessageContaining(": " + name + ". Move them away");
                Datasets.find(out).forEach(Datasets::remove);
                assertIs(kind, foreign);
            }
        }
    }

    private Path make(String kind, Path path) throws Exception {
        return switch (kind) {
            case "link" -> Files.createSymbolicLink(path, parent.resolve("nowhere"));
            case "directory" -> Files.createDirectory(path);
            default -> {
                Process mkfifo = new ProcessBuilder("mkfifo", path.toString()).start();
                assertThat(mkfifo.waitFor(20, TimeUnit.SECONDS)).isTrue();
                yield path;
            }
        };
    }

    private static void assertIs(String kind, Path path) throws IOException {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        assertThat(found.isOther()).isEqualTo(kind.equals("pipe"));
        assertThat(found.isSymbolicLink()).isEqualTo(kind.equals("link"));
        assertThat(found.isDirectory()).isEqualTo(kind.equals("directory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.parquet", "meta.json"})
    void whatALinkOfItsNameLeadsToStays(String name) throws IOException {
        Path out = parent.resolve("out");
        write(out, 7, FORCED);
        Path elsewhere = Files.move(out.resolve(name), parent.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve(name), elsewhere);
        byte[] before = Files.readAllBytes(elsewhere);

        assertThatThrownBy(() -> write(out, 8, FORCED)).hasMessageContaining("MFD-OUT-FOREIGN");
        assertThat(elsewhere).hasBinaryContent(before);
    }

    /** A link that came into the way while a run went on was followed, and what it leads to was written over. */
    @ParameterizedTest
    @ValueSource(strings = {"meta.json", ".meta.json.tmp"})
    void whatComesIntoTheWayWhileItRunsStays(String name) throws IOException {
        Path out = parent.resolve("out");
        Path elsewhere = Files.writeString(parent.resolve("elsewhere"), "mine");
        WriteOptions disturbed = WriteOptions.builder()
                .listener(progress -> link(out.resolve(name), elsewhere))
                .build();

        assertThatThrownBy(() -> write(out, 7, disturbed))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith(out.resolve("meta.json") + ": a file of this name has appeared in the meantime.");
        assertThat(elsewhere).hasContent("mine");
        assertThat(out.resolve(name)).isSymbolicLink();
        assertThat(out.resolve("data.parquet")).exists();
    }

    private static void link(Path link, Path target) {
        try {
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The old files were replaced before the new meta.json was whole: where it could not be written, both were lost. */
    @Test
    void theOldDatasetStaysWholeWhereTheNewMetaCannotBeWritten() throws IOException {
        Path out = parent.resolve("out");
        write(out, 7, FORCED);
        byte[] data = Files.readAllBytes(out.resolve("data.parquet"));
        byte[] meta = Files.readAllBytes(out.resolve("meta.json"));
        WriteOptions disturbed = WriteOptions.builder()
                .force(true)
                .listener(progress -> link(out.resolve("..meta.json.new.tmp"), parent))
                .build();

        assertThatThrownBy(() -> write(out, 8, disturbed)).isInstanceOf(UncheckedIOException.class);
        assertThat(out.resolve("data.parquet")).hasBinaryContent(data);
        assertThat(out.resolve("meta.json")).hasBinaryContent(meta);
        assertThat(out.resolve(PLAN)).doesNotExist();
    }

    /** Looked at when the run began, and not again when the new files took their places. */
    @Test
    void aDirectoryInThePlaceOfAnOldFileStopsTheReplacement() throws IOException {
        Path out = parent.resolve("out");
        write(out, 7, FORCED);
        Path data = out.resolve("data.parquet");
        WriteOptions disturbed = WriteOptions.builder()
                .force(true)
                .listener(progress -> swap(data))
                .build();

        assertThatThrownBy(() -> write(out, 8, disturbed))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(data + ": a file of this name has appeared");
        assertThat(data).isDirectory();
        assertThat(out.resolve("meta.json")).exists();
    }

    private static void swap(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
                Files.createDirectory(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path out, long seed, WriteOptions options) {
        FakeData.builtin("simple").rows(20).seed(seed).write(out, options);
    }
}
