package io.github.milvusfakedata.milvus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private record NotImported() implements OutputFormat {
        @Override
        public String name() {
            return "toy";
        }

        @Override
        public String title() {
            return "Toy";
        }

        @Override
        public String extension() {
            return "toy";
        }

        @Override
        public Optional<FileKind> imported() {
            return Optional.empty();
        }

        @Override
        public FileFormat encoder(EncoderInput input) {
            throw new UnsupportedOperationException();
        }
    }

    /** The server would take the files, and its jobs would fail. */
    @Test
    void filesOfAFormatThatMilvusDoesNotImportAreRefused() {
        FakeData.builtin("simple").rows(10).seed(1).write(directory, WriteOptions.defaults());

        assertThatThrownBy(() -> DatasetFiles.of(directory, name -> Optional.of(new NotImported())))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> {
                    assertThat(refusal.problems().get(0).message()).isEqualTo("Milvus does not import Toy files.");
                    assertThat(refusal.problems().get(0).hint()).contains("parquet");
                });
    }

    /** The job would fail, after the files were copied. */
    @Test
    void filesThatTheServersVersionDoesNotReadAreToldBeforeTheyAreCopied() {
        DatasetFiles files = written(Format.JSONL);
        Collection collection = FakeData.builtin("simple").collection();

        assertThatThrownBy(() -> files.requireReadBy(MilvusVersion.of("2.6.4"), collection))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining(
                        "This server is Milvus 2.6.4, which does not import JSON Lines files, only 2.6.5 and later.");
        files.requireReadBy(MilvusVersion.of("2.6.5"), collection);
    }

    @Test
    void fieldsThatTheServersVersionDoesNotReadFromSuchFilesAreTold() {
        DatasetFiles files = written(Format.NUMPY);
        Collection nullable = Collection.of(
                "c",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("s", "Int8").nullable().build());

        assertThatThrownBy(() -> files.requireReadBy(MilvusVersion.of("2.5.10"), nullable))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("does not import nullable fields, such as \"s\", from NumPy files, only 2.6.0");
        files.requireReadBy(MilvusVersion.of("2.6.0"), nullable);
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
