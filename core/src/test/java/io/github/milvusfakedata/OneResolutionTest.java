package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.internal.trace.Trace.Point;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.NullSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run costs before its first byte: each step once, whichever way it is asked for. */
class OneResolutionTest {
    private static final WriteOptions OPTIONS =
            WriteOptions.builder().maxRowsPerFile(40).workers(2).build();

    @TempDir
    Path temporary;

    @Test
    void aDatasetIsCheckedResolvedPlannedAndItsDirectoryLookedAtOnce() {
        Path out = temporary.resolve("out");

        assertThat(steps(() -> data().write(out, OPTIONS)))
                .containsExactly(Point.CHECK, Point.RESOLUTION, Point.PLAN, Point.SCAN);
        assertThat(out.resolve("meta.json")).exists();
    }

    @Test
    void whoLooksBeforeWritingLooksOnce() {
        List<Point> steps = steps(() -> {
            FakeData data = data();
            assertThat(data.validate()).isEmpty();
            DatasetTarget target = data.plan(OPTIONS).at(temporary.resolve("out"));
            assertThat(target.problems()).isEmpty();
            assertThat(data.first(3)).hasSize(3);
            assertThat(target.write().rows()).isEqualTo(100);
        });

        assertThat(steps).containsExactly(Point.CHECK, Point.RESOLUTION, Point.PLAN, Point.SCAN);
    }

    @Test
    void anObjectStoreIsListedOnce() {
        MemoryStore store = new MemoryStore();
        List<Point> steps = steps(() -> {
            DatasetTarget target = data().plan(OPTIONS).at(store);
            assertThat(target.problems()).isEmpty();
            target.write();
        });

        assertThat(steps).containsExactly(Point.CHECK, Point.RESOLUTION, Point.PLAN, Point.SCAN);
        assertThat(store.timesListed()).isEqualTo(1);
        assertThat(store.names()).hasSize(4).contains("meta.json", "data-00001-of-00003.parquet");
    }

    @Test
    void partsOfAPlanNeedNoPlanOfTheirOwn() {
        List<Point> steps = steps(() -> {
            Plan plan = data().plan(OPTIONS);
            plan.part(1, 2).write(name -> new NullSink());
            plan.part(0, 2).write(name -> new NullSink());
        });

        assertThat(steps).containsExactly(Point.CHECK, Point.RESOLUTION, Point.PLAN);
    }

    @Test
    void fewerRowsOfACheckedSchemaNeedNoCheck() {
        List<Point> steps = steps(() -> {
            FakeData data = data();
            data.validate();
            assertThat(data.rows(5).first(9)).hasSize(5);
            assertThat(data.rows(50).firstRow(50).first(1)).hasSize(1);
        });
        assertThat(steps).containsExactly(Point.CHECK);

        List<Point> more = steps(() -> {
            FakeData data = data();
            data.validate();
            data.rows(101).validate();
            data.firstRow(1).validate();
        });
        assertThat(more).containsExactly(Point.CHECK, Point.CHECK, Point.CHECK);
    }

    @Test
    void aDatasetThatCameAfterTheLookIsNotOverwritten() {
        Path out = temporary.resolve("out");
        DatasetTarget early = data().plan(OPTIONS).at(out);
        assertThat(early.problems()).isEmpty();
        data().seed(9).write(out, OPTIONS);

        assertThatThrownBy(early::write).isInstanceOfSatisfying(FakeDataException.class, e -> assertThat(e.problems())
                .extracting(Problem::code)
                .containsExactly("MFD-OUT-DATASET"));
    }

    @Test
    void aDatasetThatCameToAStoreAfterTheLookIsNotOverwritten() {
        MemoryStore store = new MemoryStore();
        DatasetTarget early = data().plan(OPTIONS).at(store);
        data().seed(9).write(store, OPTIONS);
        String described = store.text("meta.json");

        assertThatThrownBy(early::write).isInstanceOfSatisfying(FakeDataException.class, e -> assertThat(e.problems())
                .extracting(Problem::code)
                .containsExactly("MFD-OUT-DATASET"));
        assertThat(store.text("meta.json")).isEqualTo(described);
    }

    @Test
    void aDatasetThatWasReplacedAfterTheLookIsReplacedAsItIsNow() throws IOException {
        Path out = temporary.resolve("out");
        data().write(out, OPTIONS);
        DatasetTarget early = data().plan(
                        WriteOptions.builder().maxRowsPerFile(50).force().build())
                .at(out);
        data().write(out, WriteOptions.builder().maxRowsPerFile(20).force().build());

        assertThat(early.write().rows()).isEqualTo(100);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "data-00001-of-00002.parquet", "data-00002-of-00002.parquet", "meta.json");
        }
    }

    @Test
    void aDatasetThatWentAfterTheLookIsNoHindrance() throws IOException {
        Path out = temporary.resolve("out");
        data().write(out, OPTIONS);
        DatasetTarget early = data().plan(OPTIONS).at(out);
        assertThat(early.problems()).isNotEmpty();
        for (Path file : List.of(out.resolve("meta.json"), out.resolve("data-00001-of-00003.parquet"))) {
            Files.delete(file);
        }
        Datasets.find(out).forEach(Datasets::remove);
        Files.delete(out.resolve("data-00002-of-00003.parquet"));
        Files.delete(out.resolve("data-00003-of-00003.parquet"));

        assertThat(early.write().rows()).isEqualTo(100);
    }

    @Test
    void keysAreCheckedForTheRowsThatFullFilesHold() {
        FakeData data = FakeData.text(
                "few",
                "{\"fields\":[{\"name\":\"id\",\"type\":\"Int64\",\"is_primary\":true,\"min\":1,\"max\":100},"
                        + "{\"name\":\"v\",\"type\":\"FloatVector\",\"dim\":2}]}");
        WriteOptions.Builder full = WriteOptions.builder().maxRowsPerFile(25);

        assertThat(data.plan(full.fileCount(4).build()).rows()).isEqualTo(100);
        assertThatThrownBy(() -> data.plan(full.fileCount(5).build())).hasMessageContaining("MFD-KEY-CAPACITY");
    }

    @Test
    void fullFilesOfRowsThatStartLaterNeedKeysForAllBeforeThem() {
        FakeData data = FakeData.text(
                "few",
                "{\"fields\":[{\"name\":\"id\",\"type\":\"Int64\",\"is_primary\":true,\"min\":1,\"max\":100},"
                        + "{\"name\":\"v\",\"type\":\"FloatVector\",\"dim\":2}]}");
        WriteOptions one =
                WriteOptions.builder().maxRowsPerFile(25).fileCount(1).build();

        assertThat(data.firstRow(75).plan(one).rows()).isEqualTo(25);
        assertThatThrownBy(() -> data.firstRow(76).plan(one)).hasMessageContaining("MFD-KEY-CAPACITY");
    }

    private static FakeData data() {
        return FakeData.builtin("simple").rows(100).seed(1);
    }

    private static List<Point> steps(Runnable run) {
        List<Point> steps = new ArrayList<>();
        Trace.watch(steps::add, run);
        return steps;
    }
}
