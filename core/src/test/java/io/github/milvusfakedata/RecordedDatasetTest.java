package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedDatasetTest {
    @TempDir
    Path temporary;

    @Test
    void makesTheSameFiles() {
        WriteOptions options = WriteOptions.builder()
                .compression(Compression.GZIP)
                .batchRows(100)
                .maxRowsPerFile(400)
                .maxFileBytes(10_000_001)
                .build();
        Dataset first = FakeData.builtin("users").rows(900).seed(5).write(temporary.resolve("first"), options);

        RecordedDataset recorded = RecordedDataset.of(temporary.resolve("first/meta.json"));
        Dataset second = recorded.data().write(temporary.resolve("second"), recorded.options());

        assertThat(second.files()).isEqualTo(first.files()).hasSize(3);
    }

    @Test
    void makesTheSameJsonFilesWhoseNumberIsSet() {
        WriteOptions options =
                WriteOptions.builder().format(Format.JSON).fileCount(3).build();
        Dataset first = FakeData.builtin("simple").rows(10).write(temporary.resolve("first"), options);

        RecordedDataset recorded = RecordedDataset.of(temporary.resolve("first/meta.json"));

        assertThat(recorded.data()
                        .write(temporary.resolve("second"), recorded.options())
                        .files())
                .isEqualTo(first.files())
                .hasSize(3);
    }

    @Test
    void makesTheSameRowsWhereTheFilesGaveTheirNumber() {
        WriteOptions options =
                WriteOptions.builder().fileCount(2).maxFileBytes(100_000).build();
        Dataset first = FakeData.builtin("simple").write(temporary.resolve("first"), options);

        RecordedDataset recorded = RecordedDataset.of(temporary.resolve("first/meta.json"));

        assertThat(recorded.data().write(temporary.resolve("second"), recorded.options()))
                .extracting(Dataset::rows, Dataset::files)
                .containsExactly(first.rows(), first.files());
    }

    @Test
    void refusesWhatIsNoMetaFile() throws IOException {
        Path options = Files.writeString(temporary.resolve("a.json"), "{\"rows\": 5}");
        assertThatThrownBy(() -> RecordedDataset.of(options))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("This is not the meta.json of a dataset.");
    }

    /** Seen: the meta.json of a part made the whole dataset. */
    @Test
    void refusesTheMetaFileOfAPart() {
        WriteOptions options = WriteOptions.builder().maxRowsPerFile(10).build();
        Plan plan = FakeData.builtin("simple").rows(50).plan(options);
        plan.part(1, 2).write(temporary.resolve("part"));
        plan.part(0, 1).write(temporary.resolve("whole"));

        assertThatThrownBy(() -> RecordedDataset.of(temporary.resolve("part/meta.json")))
                .isInstanceOfSatisfying(
                        FakeDataException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("MFD-RECIPE");
                            assertThat(problem.path()).isEqualTo("whole_file_count");
                            assertThat(problem.message()).contains("3 of the 5 files of a dataset");
                        }));
        assertThat(RecordedDataset.of(temporary.resolve("whole/meta.json"))
                        .data()
                        .rows())
                .isEqualTo(50);
    }

    @Test
    void refusesAMetaFileWhoseOptionsWereChanged() throws IOException {
        FakeData.builtin("simple").rows(5).write(temporary.resolve("first"), WriteOptions.defaults());
        Path meta = temporary.resolve("first/meta.json");
        for (String[] change : new String[][] {
            {"\"rows\": 5,\n", "\"rows\": \"five\",\n"},
            {"\"batch_size\": ", "\"batch_sizes\": "},
            {"\"auto\"", "\"brotli\""}
        }) {
            String text = Files.readString(meta);
            assertThat(text).contains(change[0]);
            Path changed = Files.writeString(temporary.resolve("changed.json"), text.replace(change[0], change[1]));
            assertThatThrownBy(() -> RecordedDataset.of(changed))
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining("The value was changed: the tool did not write it.");
        }
    }
}
