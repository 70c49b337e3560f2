package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of code is true of it: its lines, its file, what it defines. */
class CodeCoherenceTest {
    private static final Map<String, String> ENDINGS = Map.of(
            "Python",
            ".py",
            "TypeScript",
            ".ts",
            "JavaScript",
            ".js",
            "Java",
            ".java",
            "Go",
            ".go",
            "Rust",
            ".rs",
            "SQL",
            ".sql",
            "Bash",
            ".sh");

    private static final FakeData CODE = SmallSchema.of(
            "code_search",
            "code VarChar",
            "language VarChar",
            "file_path VarChar",
            "file_name VarChar",
            "function_name VarChar",
            "class_name VarChar",
            "start_line Int32",
            "end_line Int32",
            "line_count Int32",
            "docstring VarChar");

    private static final List<Row> ROWS = SmallSchema.rows(CODE, 7).toList();

    @Test
    void namesOccurInTheCode() {
        int functions = 0;
        int classes = 0;
        for (Row row : ROWS) {
            functions += row.getString("function_name").isEmpty() ? 0 : 1;
            classes += row.getString("class_name").isEmpty() ? 0 : 1;
            assertThat(row.getString("code"))
                    .contains(row.getString("function_name"))
                    .contains(row.getString("class_name"));
            assertThat(row.getString("docstring")).matches("[A-Z].*\\.");
        }
        assertThat(functions).isGreaterThan(1_500);
        assertThat(classes).isGreaterThan(700);
    }

    @Test
    void aFileEndsAsItsLanguageDoes() {
        for (Row row : ROWS) {
            String path = row.getString("file_path");
            assertThat(path).endsWith(ENDINGS.get(row.getString("language"))).doesNotContain("//");
            assertThat(path).endsWith('/' + row.getString("file_name"));
        }
    }

    @Test
    void aTestStandsInAFileOfTests() {
        Set<String> languages = new HashSet<>();
        for (Row row : ROWS) {
            String code = row.getString("code");
            String path = row.getString("file_path");
            boolean test = code.startsWith("def test_")
                    || code.startsWith("describe(")
                    || code.startsWith("@Test")
                    || code.startsWith("func Test");
            assertThat(path.matches("tests/test_.*|.*\\.test\\.ts|src/test/java/.*Test\\.java|.*_test\\.go"))
                    .as(path + ": " + code)
                    .isEqualTo(test);
            if (test) {
                languages.add(row.getString("language"));
            }
        }
        assertThat(languages).containsExactlyInAnyOrder("Python", "TypeScript", "Java", "Go");
    }

    @Test
    void linesAreAsManyAsTheCodeHas() {
        for (Row row : ROWS) {
            int lines = row.getString("code").split("\n", -1).length;
            assertThat(row.getInt("line_count")).isEqualTo(lines);
            assertThat(row.getInt("start_line")).isGreaterThanOrEqualTo(1);
            assertThat(row.getInt("end_line") - row.getInt("start_line") + 1).isEqualTo(lines);
        }
        assertThat(ROWS).anyMatch(row -> row.getInt("line_count") > 5);
    }
}
