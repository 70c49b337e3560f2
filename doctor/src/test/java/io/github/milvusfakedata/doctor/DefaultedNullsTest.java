package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importer of Parquet files leaves null in a nullable Timestamptz with a default, so ours have the default itself. */
class DefaultedNullsTest {
    private static final Collection COLLECTION = FakeData.text(
                    "schema.json",
                    """
                    {"collection_name": "c", "fields": [{"name": "id", "type": "Int64", "is_primary": true},
                    {"name": "at", "type": "Timestamptz", "nullable": true, "null_ratio": 0.5,
                     "default_value": "2001-02-03T04:05:06Z"},
                    {"name": "place", "type": "Geometry", "nullable": true, "null_ratio": 0.5,
                     "default_value": "POINT (7 8)"},
                    {"name": "v", "type": "FloatVector", "dim": 2}]}
                    """)
            .collection();

    @TempDir
    Path directory;

    private Path write(Format format) {
        Path out = directory.resolve(format.name());
        FakeData.of(COLLECTION)
                .rows(200)
                .seed(1)
                .write(out, WriteOptions.builder().format(format).build());
        return out;
    }

    @Test
    void inOurParquetFilesMilvusFindsTheDefaultThatIsPromised() {
        List<Path> files = DataFiles.of(List.of(write(Format.PARQUET)));

        assertThat(Doctor.examine(files, COLLECTION, DoctorOptions.usual()).findings())
                .isEmpty();
    }

    /** Geometry as well as Timestamptz: where a null is refused, the doctor finds none. */
    @Test
    void ourParquetFilesHaveNoNullWhereADefaultIsPromised() {
        Collection required = COLLECTION.withFields(COLLECTION.fields().stream()
                .map(field -> Field.of(field.name(), field.type()))
                .map(field -> field.dim(2).build())
                .toList());
        List<Path> files = DataFiles.of(List.of(write(Format.PARQUET)));

        assertThat(Doctor.examine(files, required, DoctorOptions.usual()).findings())
                .extracting(Finding::rule)
                .doesNotContain(ImportRule.NULL_IN_REQUIRED);
    }

    @Test
    void filesWhoseReaderPutsTheDefaultThereHaveNull() throws IOException {
        Path file = DataFiles.of(List.of(write(Format.JSONL))).get(0);

        assertThat(Files.readString(file)).contains("\"at\":null").doesNotContain("2001-02-03");
    }
}
