package io.github.milvusfakedata.milvus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFilesTest {
    @TempDir
    private Path directory;

    private DatasetFiles written(Format format) {
        WriteOptions options =
                WriteOptions.builder().format(format).maxRowsPerFile(60).build();
        FakeData.builtin("simple").rows(100).seed(1).write(directory, options);
        return DatasetFiles.of(directory);
    }

    @Test
    void eachFileIsImportedByItself() {
        DatasetFiles files = written(Format.PARQUET);

        assertThat(files.rows()).isEqualTo(100);
        assertThat(files.at("/data"))
                .containsExactly(
                        List.of("/data/data-00001-of-00002.parquet"), List.of("/data/data-00002-of-00002.parquet"));
        assertThat(files.at("")).first().isEqualTo(List.of("data-00001-of-00002.parquet"));
        assertThat(files.at("sets/")).first().isEqualTo(List.of("sets/data-00001-of-00002.parquet"));
    }

    @Test
    void numpyFilesOfTheSameRowsGoTogether() {
        List<List<String>> groups = written(Format.NUMPY).groups();

        assertThat(groups).hasSize(2);
        assertThat(groups.get(1))
                .hasSize(5)
                .allMatch(name -> name.startsWith("data-00002-of-00002/") && name.endsWith(".npy"));
    }

    @Test
    void aDirectoryWithoutADatasetIsTold() throws IOException {
        assertThatThrownBy(() -> DatasetFiles.of(directory))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("Give the directory of a complete dataset.");
        Files.writeString(directory.resolve("meta.json"), "{}");
        assertThatThrownBy(() -> DatasetFiles.of(directory)).hasMessageContaining("lists no data files");
    }
}
