package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a schema from which values are taken is told where it stands: in which file, and where in it. */
class ReferenceMistakesTest {
    private static final String KEY_AND_VECTOR =
            "  - {name: id, type: Int64, is_primary: true}\n" + "  - {name: v, type: FloatVector, dim: 8}\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeOthers() throws IOException {
        Files.createDirectory(directory.resolve("folder"));
        Files.createDirectory(directory.resolve("users"));
        write("type.yaml", "fields:\n" + KEY_AND_VECTOR + "  - {name: x, type: VarChr, max_length: 9}\n");
        write(
                "rule.yaml",
                "fields:\n" + KEY_AND_VECTOR
                        + "  - {name: x, type: VarChar, max_length: 9, generate: {pattern: 'a{20}'}}\n");
        write("kind.yaml", "fields:\n" + KEY_AND_VECTOR + "  - {name: x, type: VarChar, max_length: nine}\n");
        write("outer.yaml", taking("type.yaml"));
        write("cut.json", "{\"fields\": [");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static String taking(String schema) {
        return "fields:\n" + KEY_AND_VECTOR
                + "  - {name: x, type: VarChar, max_length: 90, generate: {reference: {schema: '" + schema
                + "', rows: 5, seed: 1, field: x}}}\n";
    }

    private List<Problem> problems(String schema) throws IOException {
        return FakeData.file(write("main.yaml", taking(schema))).validate();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type.yaml | type.yaml | fields[2].type | In the schema \"type.yaml\", from which values are taken: There is no type \"VarChr\"",
                "rule.yaml | rule.yaml | fields[2].generate.pattern | In the schema \"rule.yaml\", from which values are taken: Texts of the pattern",
                "kind.yaml | kind.yaml | fields[2].max_length | In the schema \"kind.yaml\", from which values are taken: A number is needed",
                "outer.yaml | type.yaml | fields[2].type | In the schema \"type.yaml\", from which values are taken: There is no type \"VarChr\""
            })
    void aMistakeInAnotherFileIsToldWithItsPlaceThere(String schema, String file, String path, String message)
            throws IOException {
        List<Problem> problems = problems(schema);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).location().source()).endsWith(file);
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).path()).isEqualTo(path);
        assertThat(problems.get(0).message()).startsWith(message);
    }

    @Test
    void aMistakeInASchemaThatStandsInTheTextIsToldWithItsLine() {
        List<Problem> problems = FakeData.text(
                        "main.yaml",
                        taking("other") + "references:\n  other:\n    fields:\n"
                                + KEY_AND_VECTOR.indent(4)
                                + "      - {name: x, type: VarChr, max_length: 9}\n")
                .validate();

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).location().line()).isEqualTo(10);
        assertThat(problems.get(0).path()).isEqualTo("references.other.fields[2].type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "folder | This is a directory, a schema is a file. | Give a .json or .yaml file.",
                ". | This is a directory, a schema is a file. | Give a .json or .yaml file.",
                "cut.json | This is not valid JSON | The text ends too early",
                "typo.yaml | There is no such file. | Did you mean ",
                "no/where.yaml | There is no such file. | Write the name of a built-in schema, or of a file beside this one."
            })
    void whatIsNoFileToReadIsRefusedWhereItIsNamed(String schema, String message, String hint) throws IOException {
        List<Problem> problems = problems(schema);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).location().source()).endsWith("main.yaml");
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).path()).isEqualTo("fields[2].generate.reference.schema");
        assertThat(problems.get(0).message())
                .startsWith("The schema \"" + schema + "\" can't be used: ")
                .contains(message);
        assertThat(problems.get(0).hint()).startsWith(hint);
    }

    @Test
    void aDirectoryWithTheNameOfABuiltInSchemaHidesItNot() throws IOException {
        assertThat(FakeData.file(write("main.yaml", taking("users").replace("field: x", "field: username")))
                        .validate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 40})
    void schemasTakeValuesFromEachOtherOverAFewLevels(int levels) throws IOException {
        write("s0.yaml", "fields:\n" + KEY_AND_VECTOR + "  - {name: x, type: VarChar, max_length: 9}\n");
        for (int level = 1; level < levels; level++) {
            write("s" + level + ".yaml", taking("s" + (level - 1) + ".yaml"));
        }
        List<Problem> problems = problems("s" + (levels - 1) + ".yaml");
        if (levels <= 8) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).message()).contains("over more than 8 levels");
        }
    }
}
