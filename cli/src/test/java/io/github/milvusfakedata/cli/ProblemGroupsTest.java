package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a schema is as long as what is wrong with it, at any width. */
class ProblemGroupsTest {
    private static final String KEY = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
            + " {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 8}";

    @TempDir
    private Path directory;

    private List<String> told(Terminal terminal, String text) throws IOException {
        Path schema = Files.writeString(directory.resolve("s.json"), text);
        return CliRun.of(terminal, "", "schema", "validate", schema.toString()).errLines().stream()
                .map(line -> line.replace(schema.toString(), "s.json"))
                .toList();
    }

    private static String fields(int count, String member) {
        List<String> fields = new ArrayList<>(List.of(KEY));
        for (int i = 0; i < count; i++) {
            fields.add("{\"name\": \"f" + i + "\", " + member + "}");
        }
        return "[\n" + String.join(",\n", fields) + "\n]";
    }

    /** Seen: one message for each of 17 fields. */
    @Test
    void theSameMistakeOfManyFieldsIsToldOnceWithItsLines() throws IOException {
        assertThat(told(Terminal.NONE, fields(17, "\"dtype\": \"Int8\"")))
                .containsExactly(
                        "error: s.json:3: fields[2].dtype: \"dtype\" is not a property of a field. Did you mean"
                                + " \"type\"? The same on lines 4–19. [MFD-PROPERTY-NAME]");
    }

    @Test
    void placesOnOneLineAreNamedByTheirPaths() throws IOException {
        assertThat(told(Terminal.NONE, fields(3, "\"dtype\": \"Int8\"").replace("\n", "")))
                .singleElement()
                .asString()
                .contains("The same at fields[3].dtype, fields[4].dtype. [");
    }

    private static Problem problem(String source, int line, String code) {
        return Problem.error(code, "p" + line, "It is wrong.", "Mend it.").at(new Location(source, line));
    }

    private static String told(Integer... lines) {
        List<Problem> problems = Arrays.stream(lines)
                .map(line -> problem("s.json", line, "MFD-A"))
                .toList();
        return ProblemGroups.told(ProblemGroups.of(problems).get(0), new HashSet<>())
                .hint();
    }

    @Test
    void linesThatFollowEachOtherAreARangeFromThreeOn() {
        assertThat(told(1, 2)).isEqualTo("Mend it. The same on line 2.");
        assertThat(told(1, 4, 5, 9, 7, 8)).isEqualTo("Mend it. The same on lines 4, 5, 7–9.");
    }

    @Test
    void moreThanTwentyPlacesAreCounted() {
        Integer[] even = IntStream.rangeClosed(1, 24).map(i -> 2 * i).boxed().toArray(Integer[]::new);

        assertThat(told(even)).startsWith("Mend it. The same on lines 4, 6,").endsWith(", 40, 42 and 3 more.");
    }

    /** Lines of one file would be taken for those of the other. */
    @Test
    void mistakesOfDifferentFilesOrCodesAreToldApart() {
        List<Problem> problems = List.of(problem("a", 1, "MFD-A"), problem("b", 2, "MFD-A"), problem("a", 3, "MFD-B"));

        assertThat(ProblemGroups.of(problems))
                .containsExactlyElementsOf(problems.stream().map(List::of).toList());
    }

    /** Seen: all 24 names of properties behind each unknown one. */
    @Test
    void theNamesThatAreKnownAreListedOnce() throws IOException {
        List<String> lines =
                told(Terminal.NONE, "[" + KEY + ", {\"name\": \"a\", \"type\": \"Int8\", \"shade\": 1, \"unit\": 2}]");

        assertThat(lines)
                .filteredOn(line -> line.contains("Known are name, type"))
                .hasSize(1);
        assertThat(lines)
                .contains("warning: s.json:1: fields[2].unit: \"unit\" is not a property of a field and is ignored."
                        + " [MFD-PROPERTY-UNKNOWN]");
    }

    /** Seen: "[MFD-P" at the end of a line and "ROPERTY-UNKNOWN]" on the next. */
    @Test
    void linesOfATerminalEndBetweenWords() throws IOException {
        Terminal narrow = new Terminal(false, false, true, 60, false);

        List<String> lines = told(narrow, fields(1, "\"type\": \"Int8\", \"shade\": 1"));

        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 60 || line.contains("s.json"));
        assertThat(lines).anyMatch(line -> line.endsWith("[MFD-PROPERTY-UNKNOWN]"));
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.startsWith("  ") || line.startsWith("warning:"));
    }

    @Test
    void aWordThatIsWiderThanTheTerminalStaysWhole() {
        assertThat(DisplayWidth.wrappedWords("see /a/very/long/path/of/a/file.json: no", 20, "  "))
                .containsExactly("see", "  /a/very/long/path/of/a/file.json:", "  no");
    }

    /** Seen: users.json:9, a file that the user doesn't have. */
    @Test
    void aBuiltInSchemaIsNamedAsSuchWithItsFieldsAndHowToChangeIt() {
        CliRun run =
                CliRun.of("generate", "--builtin", "users", "--milvus-version", "2.3.5", "--rows", "5", "--dry-run");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0))
                .startsWith("error: built-in schema users: age.nullable: Milvus 2.3.5 has no nullable fields")
                .contains("The same at gender.nullable, country.nullable, last_login.nullable.");
        assertThat(run.errLines().get(1))
                .isEqualTo(
                        "To change the schema: milvus-fake-data schema export users users.json, and then use --schema users.json.");
    }
}
