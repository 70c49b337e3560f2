package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Collection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Go's readers of JSON and CSV make of files, and of what is in them, beyond the cases that Milvus itself was tried with. */
class TextReadersTest {
    private static final Collection PLAIN = collection(
            """
            {"name": "id", "type": "Int64", "is_primary": true},
            {"name": "t", "type": "VarChar", "max_length": 6, "nullable": true},
            {"name": "small", "type": "Array", "element_type": "Int16", "max_capacity": 3, "nullable": true},
            {"name": "s", "type": "SparseFloatVector", "nullable": true},
            {"name": "bits", "type": "BinaryVector", "dim": 16, "nullable": true},
            {"name": "half", "type": "Float16Vector", "dim": 2, "nullable": true},
            {"name": "j", "type": "JSON", "nullable": true},
            {"name": "x", "type": "Array", "element_type": "Struct", "max_capacity": 3, "nullable": true,
             "fields": [{"name": "a", "type": "Int8"}, {"name": "b", "type": "VarChar", "max_length": 3}]}
            """,
            false);
    private static final Collection DYNAMIC =
            collection("{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}", true);

    @TempDir
    Path directory;

    private static Collection collection(String fields, boolean dynamic) {
        String text = "{\"collection_name\": \"c\", \"enable_dynamic_field\": " + dynamic + ", \"fields\": [" + fields
                + ", {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 2}]}";
        return FakeData.text("schema.json", text).collection();
    }

    private Examination examine(String name, String content, Collection collection) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
        return Doctor.examine(List.of(file), collection, DoctorOptions.usual());
    }

    private static String said(Examination found) {
        return found.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.effect())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Members of a row beside those that every row has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "\"small\":[32767] | -",
                "\"small\":[32768] | element-range SPOILT",
                "\"small\":[2147483648] | number-range REFUSED",
                "\"small\":[] | -",
                "\"small\":[1.0],\"small\":[1] | repeated-member SPOILT",
                "\"t\":\"\\ud83d\" | utf8-replaced SPOILT",
                "\"t\":\"\\ud83d\\ud83d\\ud83d\" | text-too-long REFUSED, utf8-replaced SPOILT",
                "\"half\":[65519.9,-65519] | -",
                "\"half\":[65520,0] | number-range REFUSED",
                "\"bits\":[255,0] | -",
                "\"bits\":[-0,0] | number-range REFUSED",
                "\"j\":\"{\\\"a\\\":1e309}\" | json-invalid REFUSED",
                "\"j\":{\"a\":1e309} | -",
                "\"j\":{\"a\":\"\\udc00\"} | utf8-replaced SPOILT",
                "\"s\":{\"0x1\":1,\"0b11\":1} | -",
                "\"s\":{\"1\":1,\"01\":2} | sparse-duplicate REFUSED",
                "\"s\":{\"4294967294\":1} | -",
                "\"s\":{\"4294967295\":1} | sparse-index REFUSED",
                "\"s\":{\"-1\":1} | sparse-index REFUSED",
                "\"s\":{\"indices\":[4294967294],\"values\":[1]} | -",
                "\"s\":{\"indices\":[4294967295],\"values\":[1]} | sparse-index REFUSED",
                "\"s\":{\"1\":-1,\"1\":2} | repeated-member SPOILT",
                "\"s\":{\"1\":2,\"1\":-1} | repeated-member SPOILT, sparse-negative REFUSED",
                "\"s\":{\"indices\":[3,3],\"indices\":[3],\"values\":[1]} | repeated-member SPOILT",
                "\"s\":{\"indices\":[3],\"values\":[1],\"a\":2} | sparse-ignored SPOILT",
                "\"s\":{\"indices\":[3]} | sparse-lengths REFUSED",
                "\"s\":{\"1\":3.4028235e38} | sparse-nan REFUSED",
                "\"x\":[] | -",
                "\"x\":[{\"a\":200,\"b\":\"b\"}] | element-range SPOILT",
                "\"x\":[{\"a\":1.5,\"a\":1,\"b\":\"b\"}] | repeated-member SPOILT",
                "\"x\":[{\"a\":1,\"b\":\"b\",\"c\":1}] | unknown-member REFUSED",
                "\"x\":[{\"a\":1}] | column-missing REFUSED",
                "\"x[a]\":[1] | unknown-member REFUSED",
            })
    void membersOfAJsonRowAreJudgedAsGoDecodesThem(String members, String expected) throws IOException {
        Examination found = examine("rows.json", "[{\"id\":1,\"v\":[1,2]," + members + "}]", PLAIN);

        assertThat(said(found)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "\"$meta\":\"null\" | -",
                "\"$meta\":null | meta-not-object REFUSED",
                "\"$meta\":\"{\\\"n\\\":9007199254740992}\" | -",
                "\"$meta\":\"{\\\"n\\\":[9007199254740993]}\" | meta-rounded SPOILT",
                "\"$meta\":\"{\\\"n\\\":1e309}\" | meta-not-object REFUSED",
                "\"$meta\":{\"n\":9007199254740993} | -",
                "\"$meta\":{\"id\":1} | meta-shadows-field SPOILT",
                "\"n\":1,\"$meta\":{\"n\":1} | meta-duplicate-key REFUSED",
                "\"$meta\":{\"$meta\":1} | meta-duplicate-key REFUSED",
                "\"$meta\":1,\"$meta\":{} | repeated-member SPOILT",
                "\"n\":\"\\ud83d\" | utf8-replaced SPOILT",
                "\"\\ud83d\":1 | utf8-replaced SPOILT",
            })
    void theDynamicFieldOfAJsonRowIsPutTogether(String members, String expected) throws IOException {
        Examination found = examine("rows.json", "[{\"id\":1,\"v\":[1,2]," + members + "}]", DYNAMIC);

        assertThat(said(found)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, -", "1, json-too-long SPOILT"})
    void theDynamicObjectMayHaveItsMostBytesWithBracesNamesAndCommas(int more, String expected) throws IOException {
        String said = expected == null ? "" : expected;
        String a = "\"a\":\"" + "x".repeat(Limits.MOST_JSON_BYTES - "{'a':''}".length() + more) + "\"";
        String two = "\"a\":1,\"b\":\"" + "x".repeat(Limits.MOST_JSON_BYTES - "{'a':1,'b':''}".length() + more) + "\"";

        assertThat(said(examine("rows.json", "[{\"id\":1,\"v\":[1,2]," + a + "}]", DYNAMIC)))
                .isEqualTo(said);
        assertThat(said(examine("rows.json", "[{" + a + ",\"id\":1,\"v\":[1,2]}]", DYNAMIC)))
                .isEqualTo(said);
        assertThat(said(examine("rows.json", "[{\"id\":1," + two + ",\"v\":[1,2]}]", DYNAMIC)))
                .isEqualTo(said);
        assertThat(said(examine("rows.json", "[{\"id\":1,\"v\":[1,2],\"$meta\":{" + two + "}}]", DYNAMIC)))
                .isEqualTo(said);
        assertThat(said(examine("rows.csv", "id,v,a\n1,\"[1,2]\"," + a.substring(5, a.length() - 1) + "\n", DYNAMIC)))
                .isEqualTo(said);
    }

    /** A carriage return alone belongs to the cell, which then does not begin with the quote. */
    @Test
    void aQuoteBehindACarriageReturnIsAStrayOne() throws IOException {
        Examination found = examine("rows.csv", "id,v\n1,\"[1,2]\"\n\r\"2\",\"[1,2]\"\n", DYNAMIC);

        assertThat(said(found)).isEqualTo("csv-quote SPOILT");
    }

    /** Neither of two keys is too long by itself; blanks between values are not stored. */
    @Test
    void theDynamicObjectIsMeasuredAsAWhole() throws IOException {
        String half = "\"" + "x".repeat(33_000) + "\"";
        String row = "[{\"id\":1,\"v\":[1,2],\"a\":" + half + ",\"b\":";
        assertThat(said(examine("rows.json", row + half + "}]", DYNAMIC))).isEqualTo("json-too-long SPOILT");
        assertThat(said(examine("rows.json", row + " ".repeat(33_000) + "1}]", DYNAMIC)))
                .isEmpty();
        assertThat(said(examine("rows.json", row + "1,\"$meta\":{\"c\":" + half + "}}]", DYNAMIC)))
                .isEqualTo("json-too-long SPOILT");
        String csv = "id,v,a,$meta\n1,\"[1,2]\"," + "x".repeat(33_000) + ",\"{\"\"c\"\":\"" + half + "\"}\"\n";
        assertThat(said(examine("rows.csv", csv, DYNAMIC))).isEqualTo("json-too-long SPOILT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "[@] | -",
                "{\"ROWS\":[@]} | -",
                "{\"rows\":[@] | -",
                "{\"rows\":[@]} {} | json-rest SPOILT",
                "{\"rows\":[@]} the end | -",
                "{\"rows\":[@],\"n\":3} | json-top-level REFUSED",
                "[@]] | -",
                "[@][] | json-top-level REFUSED",
                "[@ | file-damaged REFUSED",
                "[@} | json-syntax REFUSED",
                "[ | no-rows SPOILT",
                "{} | no-rows SPOILT",
                "[]@ | json-rest SPOILT",
                "@ | json-top-level REFUSED",
            })
    void theEndOfAJsonFileIsWhereTheImporterSeesIt(String file, String expected) throws IOException {
        String content = file.replace("@", "{\"id\":1,\"v\":[1,2]}");

        assertThat(said(examine("rows.json", content, PLAIN))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aClosingBracketEndsAFileOfJsonLines() throws IOException {
        String row = "{\"id\":1,\"v\":[1,2]}\n";
        Examination found = examine("rows.jsonl", row + "}\n" + row, PLAIN);

        assertThat(said(found)).isEqualTo("json-rest SPOILT");
        assertThat(found.rows()).isEqualTo(1);
        assertThat(said(examine("rows.jsonl", row + "]\n", PLAIN))).isEmpty();
        assertThat(said(examine("rows.jsonl", "[" + row.strip() + "]", PLAIN))).isEqualTo("json-top-level REFUSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NaN | score | NaN is no JSON: write a finite number",
                "-Infinity | score | -Infinity is no JSON: write a finite number",
                "None | score | None is no JSON: write null",
                "True | score | True is no JSON: write true",
                "'a' | score | a text in single quotes",
                "0x1F | score | 0x1F is no JSON: write numbers in decimal digits",
                "+1 | score | +1 is no JSON: leave out the plus",
                ".5 | score | write a digit before the point",
                "1,} | | a comma stands before '}'",
                "1} // end | | a comment",
            })
    void whatIsNoJsonIsToldWithRowKeyAndTokenAndWhatToWrite(String value, String field, String told)
            throws IOException {
        Collection collection = collection(
                "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, {\"name\": \"score\", \"type\": \"Float\"}",
                false);
        String ok = "{\"id\":1,\"v\":[1,2],\"score\":1}";
        Examination found =
                examine("rows.json", "[" + ok + ",\n{\"id\":2,\"v\":[1,2],\"score\":" + value + "}]", collection);

        Finding finding = found.findings().get(0);
        assertThat(found.findings()).hasSize(1);
        assertThat(finding.rule()).isEqualTo(ImportRule.JSON_SYNTAX);
        assertThat(finding.field().orElse("")).isEqualTo(field == null ? "" : field);
        assertThat(finding.places().get(0).row()).hasValue(told.contains("comment") ? 2 : 1);
        assertThat(finding.places().get(0).what()).startsWith("line 2").contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "small | null | null-becomes-empty SPOILT",
                "small | [1] 2 | -",
                "small | [40000] | element-range SPOILT",
                "s | null | sparse-null SPOILT",
                "s | {\"1\":1} x | -",
                "s | {\"1\" 1} | sparse-form REFUSED",
                "bits | null | value-kind REFUSED",
                "bits | \"AQI=\" | -",
                "bits | \"AQI\" | value-kind REFUSED",
                "bits | \"AQ==\" | vector-length REFUSED",
                "bits | [1,null] | null-becomes-zero SPOILT",
                "half | [1 2] | value-kind REFUSED",
                "half | [1,2] x | value-kind REFUSED",
                "j | {\"a\":1e309} | json-invalid REFUSED",
                "j | null | -",
                "x | null | null-becomes-empty SPOILT",
                "x | [{\"a\":1,\"b\":\"b\",\"c\":1}] | unknown-member REFUSED",
            })
    void cellsOfACsvFileAreJudgedAsGoDecodesThem(String column, String cell, String expected) throws IOException {
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        Examination found = examine("rows.csv", "id,v," + column + "\n1,\"[1,2]\"," + quoted + "\n", PLAIN);

        assertThat(said(found)).isEqualTo(expected == null ? "" : expected);
    }

    /** The importer takes a row without cells for the end of a batch, and a batch without rows for the end of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,a;x\"2,b;3,c | 2 | csv-quote SPOILT",
                "x\"1,a;2,b | 0 | csv-quote SPOILT",
                "1,a;x\"2,b;y\"3,c;4,d | 1 | csv-quote SPOILT",
                "1,a;2,b\"c;3,d | 3 | csv-cells REFUSED",
                "1,a;2,b,c\"d;3,e | 3 | csv-quote SPOILT",
                "1,a;\"2,b | 1 | csv-quote SPOILT",
                "1,a;2,\"b | 2 | csv-cells REFUSED",
                "1,\"a\"b;2,c | 2 | csv-cells REFUSED",
                "1,\"a~b\";2,c | 2 | csv-line-break SPOILT"
            },
            quoteCharacter = '\0')
    void strayQuotesLoseRowsOrAreRefused(String rows, long read, String expected) throws IOException {
        Collection collection = FakeData.text(
                        "schema.json",
                        """
                {"collection_name": "c", "fields": [{"name": "id", "type": "VarChar", "max_length": 9, "is_primary": true},
                {"name": "t", "type": "VarChar", "max_length": 9}, {"name": "v", "type": "FloatVector", "dim": 2,
                "nullable": true}]}""")
                .collection();
        Examination found =
                examine("rows.csv", "id,t\n" + rows.replace(';', '\n').replace("~", "\r\n") + "\n", collection);

        assertThat(said(found)).isEqualTo(expected);
        assertThat(found.rows()).isEqualTo(read);
    }

    @Test
    void aDynamicCellThatIsNoUtf8IsReplaced() throws IOException {
        byte[] cell = "id,v,q\n1,\"[1,2]\",a\u00ff\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("rows.csv"), cell);

        assertThat(said(Doctor.examine(List.of(file), DYNAMIC, DoctorOptions.usual())))
                .isEqualTo("utf8-replaced SPOILT");
    }

    @Test
    void ofTwoColumnsOfAFieldTheLastOneCounts() throws IOException {
        assertThat(said(examine("rows.csv", "id,v,t,t\n1,\"[1,2]\",a,b\n", PLAIN)))
                .isEqualTo("repeated-column SPOILT");
        assertThat(said(examine("rows.csv", "id,v,q,q\n1,\"[1,2]\",a,b\n", PLAIN)))
                .isEqualTo("unknown-column SPOILT");
        assertThat(said(examine("rows.csv", "id,v,q,q\n1,\"[1,2]\",a,b\n", DYNAMIC)))
                .isEqualTo("repeated-column SPOILT");
    }

    @Test
    void whoMisnamesJsonLinesOrLeavesOutTheListIsToldSo() throws IOException {
        String row = "{\"id\":1,\"v\":[1,2]}\n";

        assertThat(examine("rows.json", row + row, PLAIN)
                        .findings()
                        .get(0)
                        .places()
                        .get(0)
                        .what())
                .contains("rename it to end in .jsonl");
        assertThat(examine("rows.json", row, PLAIN)
                        .findings()
                        .get(0)
                        .places()
                        .get(0)
                        .what())
                .contains("write it in a list");
    }

    /** Go's decoder takes 10,000 levels in each row. */
    @Test
    void aRowMayBeAsDeepAsGoReads() throws IOException {
        String start = "[{\"id\":1,\"v\":[1,2],\"k\":";

        assertThat(said(examine("rows.json", start + "[".repeat(9_999) + "]".repeat(9_999) + "}]", DYNAMIC)))
                .isEmpty();
        assertThat(said(examine("rows.json", start + "[".repeat(10_000) + "]".repeat(10_000) + "}]", DYNAMIC)))
                .isEqualTo("json-syntax REFUSED");
    }

    @Test
    void aFieldBehindManyOtherKeysIsThere() throws IOException {
        String keys =
                IntStream.range(0, 70_000).mapToObj(i -> "\"" + i + "\":0,").collect(Collectors.joining());

        assertThat(said(examine("rows.json", "[{" + keys + "\"id\":1,\"v\":[1,2]}]", DYNAMIC)))
                .isEqualTo("json-too-long SPOILT");
    }

    /** One value of many bytes is a finding of its own, and the cells behind it are looked at. */
    @Test
    void valuesOfAnyLengthAreJudgedByTheirBeginning() throws IOException {
        String text = "x".repeat(40 << 20);

        Examination csv = examine("rows.csv", "id,v,t,j\n1,\"[1,2]\"," + text + ",nonsense\n", PLAIN);
        assertThat(said(csv)).isEqualTo("json-invalid REFUSED, text-too-long REFUSED");
        assertThat(csv.findings().get(0).places().get(0).what()).startsWith("41943040 bytes");
        assertThat(said(examine("rows.json", "[{\"id\":1,\"v\":[1,2],\"t\":\"" + text + "\",\"half\":[1]}]", PLAIN)))
                .isEqualTo("text-too-long REFUSED, vector-length REFUSED");
        assertThat(said(examine("rows.json", "[{\"id\":1,\"v\":[1,2],\"t\":\"" + text, PLAIN)))
                .isEqualTo("file-damaged REFUSED");
        assertThat(said(examine("rows.csv", "id,v\n1,\"[1,2]\"\n" + ",".repeat(1 << 20) + "\n", PLAIN)))
                .isEqualTo("csv-cells REFUSED");
    }
}
