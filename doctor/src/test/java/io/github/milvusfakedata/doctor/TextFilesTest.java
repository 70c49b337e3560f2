package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON and CSV files as other programs write them. */
class TextFilesTest {
    private static final Collection COLLECTION = Collection.of(
            "c",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("title", "VarChar").maxLength(20).nullable().build(),
            Field.of("count", "Int32").nullable().build(),
            Field.of("embedding", "FloatVector").dim(2).build());
    private static final String JSON = "[{\"id\": 7, \"title\": \"\u00e9\", \"count\": 1, \"embedding\": [1, 2]}]";
    private static final String CSV = "id,title,count,embedding\n7,\u00e9,1,\"[1, 2]\"\n";
    private static final String MARK = "\uFEFF";

    @TempDir
    Path directory;

    private Examination examine(String name, byte[] content) throws IOException {
        return examine(name, content, DoctorOptions.usual());
    }

    private Examination examine(String name, byte[] content, DoctorOptions options) throws IOException {
        return Doctor.examine(List.of(Files.write(directory.resolve(name), content)), COLLECTION, options);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Milvus 2.3.5 says of all of these that a character is invalid where a value should begin. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, byte-order mark, 1",
        "UTF-16LE, UTF-16, 0",
        "UTF-16BE, UTF-16, 0",
        "UTF-32LE, UTF-32, 0",
        "UTF-32BE, UTF-32, 0"
    })
    void jsonBehindAMarkOrInWideCharactersIsRefusedForThatAlone(Charset charset, String told, int rows)
            throws IOException {
        Examination found = examine("rows.json", (MARK + JSON).getBytes(charset));

        assertThat(found.findings()).extracting(Finding::rule).containsExactly(ImportRule.ENCODING);
        assertThat(found.findings().get(0).places().get(0).what()).contains(told);
        assertThat(found.isRefused()).isTrue();
        assertThat(found.rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void wideCharactersAreToldWithoutAMarkToo(Charset charset) throws IOException {
        assertThat(examine("rows.jsonl", JSON.substring(1, JSON.length() - 1).getBytes(charset))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.ENCODING);
        assertThat(examine("rows.csv", CSV.getBytes(charset)).findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.ENCODING);
    }

    /** The importer takes the mark for a part of the first name, so that the field has no column. */
    @Test
    void aMarkBeforeACsvFileBelongsToItsFirstName() throws IOException {
        List<Finding> findings = examine("rows.csv", utf8(MARK + CSV)).findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(ImportRule.COLUMN_MISSING, ImportRule.UNKNOWN_COLUMN);
        Finding missing = findings.stream()
                .filter(finding -> finding.rule() == ImportRule.COLUMN_MISSING)
                .findFirst()
                .orElseThrow();
        assertThat(missing.field()).contains("id");
        assertThat(missing.places().get(0).what()).contains("byte-order mark");
    }

    @Test
    void aFileThatCanNotBeReadIsToldAndTheOthersAreExamined() throws IOException {
        Path unreadable = Files.createDirectory(directory.resolve("a.json"));
        Path other = Files.write(directory.resolve("b.json"), utf8(JSON));

        Examination found = Doctor.examine(List.of(unreadable, other), COLLECTION, DoctorOptions.usual());

        assertThat(found.findings()).isEmpty();
        assertThat(found.rows()).isEqualTo(1);
        assertThat(found.isClean()).isFalse();
        assertThat(found.unexamined()).extracting(Unexamined::file).containsExactly(unreadable);
        assertThat(found.unexamined().get(0).reason()).startsWith("It can't be read: ");
    }

    /** The importer asks for it only where a field may be null: row 0 of a key is row 0 with a nullkey of 0, too. */
    @Test
    void aNullTextThatIsAValueIsOneWhereNothingMayBeNull() throws IOException {
        assertThat(examineCsv("0;a;0;[1, 2]\n", ';', "0").isClean()).isTrue();
        assertThat(examineCsv("7;a;1;[1, 2]\n", ';', "[1, 2]").isClean()).isTrue();
    }

    private Examination examineCsv(String rows, char separator, String nullText) throws IOException {
        DoctorOptions options = DoctorOptions.usual().withCsv(new CsvForm(separator, nullText));
        return examine("rows.csv", utf8("id;title;count;embedding\n".replace(';', separator) + rows), options);
    }

    @Test
    void theSeparatorOfTheImportPartsCells() throws IOException {
        assertThat(examineCsv("7;a, b;1;[1, 2]\n8;\"c;d\";;\"[3, 4]\"\n", ';', "")
                        .isClean())
                .isTrue();
        assertThat(examineCsv("7\ta;b\t1\t[1, 2]\n", '\t', "").isClean()).isTrue();
        assertThat(examineCsv("7,a,1,2\n", ';', "").findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.CSV_CELLS);
    }

    /** What stands for null does so only where a field may be null; then an empty cell is none any more. */
    @Test
    void theNullTextOfTheImportStandsForNull() throws IOException {
        assertThat(examineCsv("7;\\N;\\N;[1, 2]\n8;\"\";1;[1, 2]\n", ';', "\\N").isClean())
                .isTrue();
        assertThat(examineCsv("7;a;;[1, 2]\n", ';', "\\N").findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.VALUE_KIND);
        assertThat(examineCsv("7;a;1;\\N\n", ';', "\\N").findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.NULL_IN_REQUIRED);
        assertThat(examineCsv("7;\"\";1;[1, 2]\n", ';', "").findings())
                .extracting(Finding::rule)
                .containsExactly(ImportRule.CSV_EMPTY_TEXT);
    }

    /** Seen to take minutes: the header was gone through anew for each of its names. */
    @Test
    @Timeout(20)
    void aHeaderOfManyNamesTakesNoTime() throws IOException {
        String more = IntStream.range(0, 100_000).mapToObj(i -> ",x" + i).collect(Collectors.joining());

        Examination found = examine("rows.csv", utf8("id,title,count,embedding" + more + "\n"));

        assertThat(found.findings())
                .filteredOn(finding -> finding.rule() == ImportRule.UNKNOWN_COLUMN)
                .hasSize(100_000);
    }
}
