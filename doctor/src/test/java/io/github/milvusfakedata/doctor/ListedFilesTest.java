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
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files that are not as the description beside them says. */
class ListedFilesTest {
    private static final Collection COLLECTION = Collection.of(
            "c",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("embedding", "FloatVector").dim(4).build());

    @TempDir
    Path directory;

    private List<Path> json;
    private Path numpy;

    @BeforeEach
    void write() {
        write("json", Format.JSON);
        write("numpy", Format.NUMPY);
        json = DataFiles.of(List.of(directory.resolve("json")));
        numpy = directory.resolve("numpy");
        assertThat(json).hasSize(3);
        assertThat(examine(directory.resolve("json"), numpy).findings())
                .extracting(Finding::rule)
                .containsOnly(ImportRule.FILE_KINDS_MIXED, ImportRule.DUPLICATE_KEY);
    }

    private void write(String name, Format format) {
        WriteOptions options =
                WriteOptions.builder().format(format).maxRowsPerFile(10).build();
        FakeData.of(COLLECTION).rows(30).seed(1).write(directory.resolve(name), options);
    }

    private static Examination examine(Path... paths) {
        return Doctor.examine(DataFiles.of(List.of(paths)), COLLECTION, DoctorOptions.usual());
    }

    /** Seen with a dataset of which a part was copied: doctor said that all would be imported. */
    @Test
    void aMissingFileIsToldWhereItsDirectoryIsExamined() throws IOException {
        Files.delete(json.get(1));

        Examination found = examine(directory.resolve("json"));

        assertThat(found.findings()).hasSize(1);
        assertThat(found.findings().get(0).rule()).isEqualTo(ImportRule.FILE_MISSING);
        assertThat(found.findings().get(0).file()).isEqualTo(json.get(1));
        assertThat(found.isRefused()).isFalse();
        assertThat(found.rows()).isEqualTo(20);
        assertThat(examine(json.get(0)).isClean()).isTrue();
    }

    @Test
    void aDirectoryWithoutAnyOfItsFilesIsNotOneWithoutData() throws IOException {
        for (Path file : json) {
            Files.delete(file);
        }

        assertThat(examine(directory.resolve("json")).findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.FILE_MISSING, ImportRule.FILE_MISSING, ImportRule.FILE_MISSING);
    }

    @Test
    void aFileOfAnotherSizeIsToldAlsoWhereItIsExaminedAlone() throws IOException {
        Files.writeString(json.get(2), "\n", StandardOpenOption.APPEND);
        long bytes = Files.size(json.get(2));

        List<Finding> findings = examine(json.get(2)).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(ImportRule.FILE_CHANGED);
        assertThat(findings.get(0).places().get(0).what())
                .isEqualTo(bytes + " bytes, not the " + (bytes - 1) + " in meta.json");
    }

    @Test
    void numpyFilesAreListedOneDirectoryAbove() throws IOException {
        Path second = numpy.resolve("data-00002-of-00003");
        Files.delete(second.resolve("embedding.npy"));
        Files.write(second.resolve("id.npy"), new byte[] {0}, StandardOpenOption.APPEND);

        List<Finding> findings = examine(numpy).findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(ImportRule.FILE_CHANGED, ImportRule.COLUMN_MISSING, ImportRule.FILE_MISSING);
        assertThat(findings).extracting(finding -> finding.file().getParent()).containsOnly(second);
    }

    @Test
    void filesOfOneNameAreToldApartAndFormatsAreNamedAsTheirFilesAre() throws IOException {
        Path copy = Files.copy(
                json.get(0),
                Files.createDirectory(directory.resolve("copy"))
                        .resolve(json.get(0).getFileName()));

        Examination found = examine(json.get(0), copy, numpy);

        assertThat(placesOf(found, ImportRule.DUPLICATE_KEY)).contains("as in row 0 of " + json.get(0));
        assertThat(placesOf(found, ImportRule.FILE_KINDS_MIXED)).containsExactly("JSON, NumPy");
    }

    private static List<String> placesOf(Examination found, ImportRule rule) {
        return found.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .flatMap(finding -> finding.places().stream())
                .map(FoundAt::what)
                .toList();
    }
}
