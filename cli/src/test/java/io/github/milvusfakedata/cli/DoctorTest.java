package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path temporary;

    private Path made(String builtin) {
        Path out = temporary.resolve(builtin);
        assertThat(CliRun.of("generate", "--builtin", builtin, "--rows", "50", "--seed", "1", "-q", "--out", "" + out)
                        .code())
                .isZero();
        return out;
    }

    @Test
    void aDatasetIsExaminedByItsOwnDescription() {
        CliRun run = CliRun.of("doctor", made("simple").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("1 file, 50 rows, ").endsWith(": Milvus 3.0.0 would import everything.\n");
        assertThat(run.code()).isZero();
        assertThat(CliRun.of(
                                "doctor",
                                "-q",
                                temporary.resolve("simple/data.parquet").toString())
                        .out())
                .isEmpty();
    }

    @Test
    void whatIsFoundEndsWith3() {
        Path out = made("users");

        CliRun run = CliRun.of("doctor", out.toString(), "--builtin", "simple");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("users/data.parquet: Parquet, 50 rows, ")
                .contains("  refused  name  [column-missing]")
                .contains("      Add it under the field's exact name, which is case-sensitive.")
                .contains("would refuse 1.");
    }

    @Test
    void programsReadTheSameAsJson() {
        Path out = made("users");

        CliRun run =
                CliRun.of("doctor", out.toString(), "--builtin", "simple", "--output", "json", "--milvus-version=2.5");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("\"milvus_version\": \"2.5\"", "\"rule\": \"unknown-column\"", "\"effect\": \"refused\"");
    }

    @Test
    void everythingThatIsWrongWithTheCallIsToldAtOnce() {
        CliRun run = CliRun.of(
                "doctor",
                "" + temporary.resolve("nowhere"),
                "--milvus-version",
                "one",
                "--workers",
                "0",
                "--output",
                "xml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("does not exist", "--milvus-version: 'one'", "--workers: '0'", "--output: 'xml'");
    }

    @Test
    void filesWithoutASchemaNeedOne() throws IOException {
        Path file = Files.writeString(temporary.resolve("rows.parquet"), "PAR1");

        CliRun run = CliRun.of("doctor", file.toString());
        CliRun given = CliRun.of("doctor", file.toString(), "--builtin", "simple");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Give --schema FILE, --builtin ID or --collection NAME.");
        assertThat(given.code()).isEqualTo(3);
        assertThat(given.out()).contains("[file-damaged]");
    }

    @Test
    void aServerIsAskedOnlyForACollectionAndBesideNoOtherSchema() {
        String data = made("simple").toString();

        CliRun nothing = CliRun.of("doctor", data, "--uri", "http://localhost:1");
        CliRun both = CliRun.of("doctor", data, "--builtin", "simple", "--collection", "products");
        CliRun nobody = CliRun.of("doctor", data, "--collection-name", "products", "--uri", "http://localhost:1");

        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("--collection: Server options have no effect");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("Give only one of --schema, --builtin and --collection.");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("http://localhost:1");
    }

    @Test
    void csvFilesAreReadAsTheImportIsTold() throws IOException {
        Path schema = Files.writeString(
                temporary.resolve("schema.json"),
                "{\"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
                        + "{\"name\": \"note\", \"type\": \"Int8\", \"nullable\": true},"
                        + "{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 2}]}");
        Path file = Files.writeString(temporary.resolve("rows.csv"), "id\tnote\tv\n1\tNA\t[1, 2]\n");
        String[] call = {"doctor", "" + file, "--schema", "" + schema, "--csv-separator", "\\t", "--csv-null", "NA"};

        assertThat(CliRun.of(call).out()).endsWith("would import everything.\n");
        call[5] = "::";
        assertThat(CliRun.of(call).err()).contains("--csv-separator: '::' is not possible.");
    }

    @Test
    void theSchemaCanComeThroughAPipe() {
        String data = made("simple").toString();
        String schema =
                CliRun.of("schema", "show", "simple", "--output", "json").out();
        String[] call = {"doctor", data, "--schema", "-"};

        CliRun right = CliRun.of(Terminal.NONE, schema, call);
        CliRun wrong = CliRun.of(Terminal.NONE, schema.replace("128", "64"), call);
        CliRun nothing = CliRun.of(Terminal.NONE, "", call);

        assertThat(right.code()).as(right.err()).isZero();
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.out()).contains("[vector-length]");
        assertThat(nothing.code()).isEqualTo(2);
    }
}
