package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are no schema at all: each ends in one refusal with code, line and a sentence that says what to do. */
class BadTextTest {
    private static final String TOO_EARLY = "ends too early";
    private static final String UNQUOTED = "names and texts need double quotes";
    private static final String ODD_CHARACTER = "is not valid here";

    static Stream<Arguments> badJson() {
        return Stream.of(
                syntax("{", 1, TOO_EARLY),
                syntax("[", 1, TOO_EARLY),
                syntax("{\"fields\": [\n{\"name\":", 2, TOO_EARLY),
                syntax("\"abc", 1, TOO_EARLY),
                syntax("{\"fields\":\n[1,\n]}", 3, "an extra comma before the ]"),
                syntax("{\"a\": 1,}", 1, "an extra comma before the }"),
                syntax("{'a': 1}", 1, "instead of '"),
                syntax("{a: 1}", 1, UNQUOTED),
                syntax("{\"a\": Int64}", 1, "The word \"Int64\""),
                syntax("{\"a\": True}", 1, "The word \"True\""),
                syntax("{\"a\": NaN}", 1, "JSON has neither NaN nor Infinity"),
                syntax("{\"a\": NaN\n}", 1, "JSON has neither NaN nor Infinity"),
                syntax("{\"a\":\n-Infinity\n}", 2, "JSON has neither NaN nor Infinity"),
                syntax("{\"a\": True\n}", 1, "The word \"True\""),
                syntax("{\"a\": \"NaN\n\"}", 1, "A text must end on the line where it begins"),
                syntax("{\"a\": None}", 1, UNQUOTED),
                syntax("{\"a\": 1 \"b\": 2}", 1, "A comma is missing"),
                syntax("{\"a\" 1}", 1, "a comma or colon"),
                syntax("{\"a\": 01}", 1, "Write numbers like"),
                syntax("{\"a\": 1.}", 1, "Write numbers like"),
                syntax("{\"a\": +1}", 1, "Write numbers like"),
                syntax("{\"a\": .5}", 1, "Write numbers like"),
                syntax("{\"a\": -}", 1, ODD_CHARACTER),
                syntax("{\"a\": 0x10}", 1, UNQUOTED),
                syntax("// all\n{}", 1, "no comments"),
                syntax("{}\n# all", 2, "no comments"),
                syntax("{\"a\": \"x\ny\"}", 1, "A text must end on the line where it begins"),
                syntax("{\"a\": \"C:\\dir\"}", 1, "write \\\\ for the backslash"),
                syntax("{\"a\": 1\u00a0}", 1, "\\u00a0"),
                syntax("}", 1, ODD_CHARACTER),
                syntax(",", 1, ODD_CHARACTER),
                syntax("{\"a\": 1}}", 1, ODD_CHARACTER),
                Arguments.of("{}\n{}", ProblemCode.SEVERAL_DOCUMENTS, 2, "one document"),
                Arguments.of("{} 1", ProblemCode.SEVERAL_DOCUMENTS, 1, "one document"),
                Arguments.of("1", ProblemCode.SHAPE, 1, "got the number 1"),
                Arguments.of("\"x\"", ProblemCode.SHAPE, 1, "got the text \"x\""),
                Arguments.of("null", ProblemCode.SHAPE, 1, "got null"),
                Arguments.of("true", ProblemCode.SHAPE, 1, "got true"),
                Arguments.of("{}", ProblemCode.SHAPE, 1, "\"fields\": [ … ]"),
                Arguments.of("\n{\"rows\": []}", ProblemCode.SHAPE, 2, "none of the properties of a schema"),
                Arguments.of("{\"fields\": [\"\\ud800\"]}", ProblemCode.FILE_BINARY, 1, "surrogate"),
                syntax("{\"\\udc00\": 1}", 1, "surrogate"),
                Arguments.of("[".repeat(65), ProblemCode.NESTING, 1, "deeper than 64"),
                Arguments.of("{\"a\":".repeat(1_000_000), ProblemCode.NESTING, 1, "deeper than 64"));
    }

    static Stream<Arguments> badYaml() {
        return Stream.of(
                syntax("fields:\n\t- name: id", 2, "replace the tab"),
                syntax("fields:\n  - name: id\n    type: Int64\n   is_primary: true", 4, "indentation"),
                syntax("a: b: c", 1, "text with a colon in quotes"),
                syntax("a: @x", 1, "put it in quotes"),
                syntax("a: `x`", 1, "put it in quotes"),
                syntax("a: 'x", 1, "not closed"),
                syntax("a: [1, 2", 1, "not closed"),
                syntax("key: value\nfoo\nbar: 1", 3, "name: value"),
                syntax("? [a]\n: b", 1, "Check the indentation"),
                syntax("*a : 1", 1, "Check the indentation"),
                syntax("a: \u0007", 1, "Check the indentation"),
                Arguments.of("# only a comment", ProblemCode.FILE_EMPTY, 1, "comments"),
                Arguments.of("%YAML 1.2\n---\n", ProblemCode.SHAPE, 3, "got null"),
                Arguments.of("--- a\n--- b\n", ProblemCode.SEVERAL_DOCUMENTS, 2, "one document"),
                Arguments.of("fields: []\n---\nfields: []", ProblemCode.SEVERAL_DOCUMENTS, 3, "one document"),
                Arguments.of("fields: &x []", ProblemCode.YAML_FEATURE, 1, "anchor"),
                Arguments.of("fields:\n- name: &x id", ProblemCode.YAML_FEATURE, 2, "anchor"),
                Arguments.of("fields:\n- {name: \"😀😀\", type: &x id}", ProblemCode.YAML_FEATURE, 2, "anchor"),
                Arguments.of("&k fields: []", ProblemCode.YAML_FEATURE, 1, "anchor"),
                Arguments.of("fields:\n  - *x", ProblemCode.YAML_FEATURE, 2, "alias *x"),
                Arguments.of("fields: *x", ProblemCode.YAML_FEATURE, 1, "alias *x"),
                Arguments.of("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]", ProblemCode.YAML_FEATURE, 1, "anchor"),
                Arguments.of("fields: !!seq []", ProblemCode.YAML_FEATURE, 1, "tag"),
                Arguments.of("name: !!str x", ProblemCode.YAML_FEATURE, 1, "tag"),
                Arguments.of("a: !!python/object:os.system x", ProblemCode.YAML_FEATURE, 1, "tag"),
                Arguments.of("a: !!java.net.URL [x]", ProblemCode.YAML_FEATURE, 1, "tag"),
                Arguments.of("a: !local x", ProblemCode.YAML_FEATURE, 1, "tag"),
                Arguments.of("fields:\n- <<: {name: id}", ProblemCode.YAML_FEATURE, 2, "merge key"),
                Arguments.of("text", ProblemCode.SHAPE, 1, "got the text"),
                Arguments.of("a: \"\\ud800\"", ProblemCode.FILE_BINARY, 1, "surrogate"),
                Arguments.of("- ".repeat(65) + "x", ProblemCode.NESTING, 1, "deeper than 64"),
                Arguments.of("[".repeat(65), ProblemCode.NESTING, 1, "deeper than 64"));
    }

    private static Arguments syntax(String text, int line, String words) {
        return Arguments.of(text, ProblemCode.SYNTAX, line, words);
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void refusesBadJson(String text, ProblemCode code, int line, String words) {
        assertRefused("bad.json", text, code, line, words);
    }

    @ParameterizedTest
    @MethodSource("badYaml")
    void refusesBadYaml(String text, ProblemCode code, int line, String words) {
        assertRefused("bad.yaml", text, code, line, words);
    }

    @Test
    void takesSixtyFourLevels() {
        String deep = "[".repeat(62) + "]".repeat(62);

        ParsedSchema read = SchemaReader.readText("deep.json", "{\"fields\": [], \"own\": " + "[" + deep + "]" + "}");

        assertThat(read.problems()).extracting(Problem::code).containsExactly("MFD-PROPERTY-UNKNOWN");
    }

    @Test
    void refusesTooManyValues() {
        String many = "[" + "1,".repeat(100_000) + "1]";

        assertRefused("many.json", many, ProblemCode.FILE_SIZE, 1, "more than 100,000 values");
        assertRefused("many.yaml", many, ProblemCode.FILE_SIZE, 1, "more than 100,000 values");
    }

    @Test
    void tellsAFileOfUnknownEndingByItsFirstCharacter() {
        assertRefused("bad.txt", "{\"a\":", ProblemCode.SYNTAX, 1, "not valid JSON");
        assertRefused("bad.txt", "a: b: c", ProblemCode.SYNTAX, 1, "not valid YAML");
    }

    @Test
    void refusesTextsWithoutContent() {
        for (String text : List.of("", " \n\t ", "\uFEFF", "\uFEFF\n")) {
            assertRefused("empty.json", text, ProblemCode.FILE_EMPTY, 0, "empty");
        }
        assertRefused("zero.yaml", "a: \0", ProblemCode.FILE_BINARY, 0, "zero bytes");
    }

    @Test
    void endsSoonOnLargeTextsThatAreCostlyToScan() {
        int size = 1 << 20;
        assertAnswers("a.yaml", "\"" + "a".repeat(size));
        assertAnswers("a.yaml", "a".repeat(size));
        assertAnswers("a.yaml", "a\n".repeat(size / 2));
        assertAnswers("a.yaml", "? ".repeat(size / 2));
        assertAnswers("a.yaml", "{".repeat(size));
        assertAnswers("a.yaml", "{a: ".repeat(size / 4));
        assertAnswers("a.yaml", "a: |\n" + " x\n".repeat(size / 3));
        assertAnswers("a.yaml", "😀: &a 1\n".repeat(size / 10));
        assertAnswers("a.yaml", "a: 1\n".repeat(size / 5));
        assertAnswers("a.yaml", "%TAG ! x\n".repeat(size / 9));
        assertAnswers("a.json", "[1" + "0".repeat(size) + "]");
        assertAnswers("a.yaml", "[1" + "0".repeat(size) + "]");
        assertAnswers("a.json", "[\"" + "\\n".repeat(size / 2) + "\"]");
        assertAnswers("a.json", "{\"" + "a".repeat(size) + "\": 1}");
        assertAnswers("a.json", "\n".repeat(size) + "[x");
    }

    private static void assertAnswers(String name, String text) {
        long start = System.nanoTime();
        try {
            assertThat(SchemaReader.readText(name, text).problems()).isNotEmpty();
        } catch (FakeDataException refused) {
            assertThat(refused.problems()).hasSizeLessThanOrEqualTo(1001);
        }
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("milliseconds for %.20s", text)
                .isLessThan(10_000);
    }

    private static void assertRefused(String name, String text, ProblemCode code, int line, String words) {
        FakeDataException refused =
                catchThrowableOfType(FakeDataException.class, () -> SchemaReader.readText(name, text));

        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code.id());
        assertThat(problem.location().source()).isEqualTo(name);
        assertThat(problem.location().line()).as(problem.toString()).isEqualTo(line);
        assertThat(problem.toString())
                .contains(words)
                .doesNotContain("jackson", "snakeyaml", "Exception", "Unexpected character", "\n");
        assertThat(problem.hint()).isNotEmpty();
    }
}
