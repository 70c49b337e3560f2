package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.FlagSpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/reference/fields.md says what every known name means; its tables are made from the resources. Run with {@code
 * -Ddocs.update} to write them anew.
 */
class FieldsPageTest {
    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/reference/fields.md");
    private static final int LONGEST_EXAMPLE = 70;

    @Test
    void saysWhatTheNamesOfTextsMean() throws IOException {
        Map<Row, Set<Subject>> rows = rows("texts");
        compare("texts", table(rows, row -> textExample(row.names(), rows.get(row))));
    }

    @Test
    void saysWhatTheNamesOfNumbersMean() throws IOException {
        Map<Row, Set<Subject>> rows = rows("numbers");
        compare("numbers", table(rows, row -> numberExample(row.names(), rows.get(row))));
    }

    private static Map<Row, Set<Subject>> rows(String kind) {
        Map<Row, Set<Subject>> rows = new LinkedHashMap<>();
        for (Meaning meaning : MeaningFile.of(kind).all()) {
            rows.put(new Row(names(meaning.names()), meaning.what()), meaning.subjects());
        }
        return rows;
    }

    @Test
    void saysHowOftenBooleansAreTrue() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Names | True |", "| --- | --- |"));
        for (Meaning meaning : MeaningFile.of("flags").all()) {
            FlagSpec flags = (FlagSpec) Meanings.flags(meaning.names().get(0), Subject.GENERAL);
            String agreement = meaning.what().isEmpty() ? "" : "; " + meaning.what();
            lines.add("| " + names(meaning.names()) + " | " + flags.percent() + " %" + agreement + " |");
        }
        compare("flags", lines);
    }

    @Test
    void saysWhatTheNamesOfObjectsMean() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Names | Objects tell | For example |", "| --- | --- | --- |"));
        for (Meaning meaning : MeaningFile.of("objects").all()) {
            String first = meaning.names().get(0);
            lines.add("| " + names(meaning.names()) + " | " + meaning.what() + " | `"
                    + Filled.texts(Meant.objects(first, recipe(Subject.COMMERCE)), 0, 1)
                            .get(0)
                    + "` |");
        }
        compare("objects", lines);
    }

    @Test
    void saysWhatTheNamesOfGeometriesMean() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Names | Figures | For example |", "| --- | --- | --- |"));
        for (Meaning meaning : MeaningFile.of("figures").all()) {
            String first = meaning.names().get(0);
            String example = Filled.texts(Meant.figures(first, recipe(Subject.GENERAL)), 0, 1)
                    .get(0);
            lines.add("| " + names(meaning.names()) + " | " + meaning.what() + " | `" + shortened(example) + "` |");
        }
        compare("figures", lines);
    }

    private record Row(String names, String what) {}

    private interface Example {
        String of(Row row);
    }

    private static List<String> table(Map<Row, Set<Subject>> rows, Example example) {
        List<String> lines = new ArrayList<>();
        lines.add("| Names | Values | Subjects | For example |");
        lines.add("| --- | --- | --- | --- |");
        rows.forEach((row, subjects) -> lines.add("| " + row.names() + " | " + row.what() + " | " + subjects(subjects)
                + " | `" + example.of(row) + "` |"));
        return lines;
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name.replace(' ', '_') + "`").collect(Collectors.joining(", "));
    }

    private static String subjects(Set<Subject> subjects) {
        return subjects.size() == Subject.values().length
                ? "all"
                : subjects.stream().map(Subject::id).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
    }

    private static String textExample(String names, Set<Subject> subjects) {
        String text = Filled.texts(Meant.texts(firstName(names), 1_000, recipe(first(subjects))), 0, 1)
                .get(0);
        return shortened(text).replace("|", "\\|");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + " …" : text;
    }

    private static String numberExample(String names, Set<Subject> subjects) {
        Recipe recipe = recipe(first(subjects));
        String name = firstName(names);
        boolean moment = MeaningFile.of("numbers")
                .find(FieldName.of(name), recipe.subject())
                .filter(TimestampSpec.class::isInstance)
                .isPresent();
        double value = Filled.rows(Meant.floats(ColumnShape.DOUBLE, name, 0, 1_000, false, recipe), 0, 1)
                .doubles()[0];
        long whole = Filled.rows(Meant.integers(ColumnShape.INT64, name, 0, 1L << 40, false, recipe), 0, 1)
                .longs()[0];
        return moment || value == Math.rint(value)
                ? Long.toString(whole)
                : BigDecimal.valueOf(Math.round(value * 100_000), 5)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static Subject first(Set<Subject> subjects) {
        return EnumSet.copyOf(subjects).iterator().next();
    }

    private static String firstName(String names) {
        return names.substring(1, names.indexOf('`', 1));
    }

    private static Recipe recipe(Subject subject) {
        return new Recipe(42, subject);
    }

    private static void compare(String part, List<String> lines) throws IOException {
        String text = Files.readString(PAGE);
        String begin = "<!-- generated: " + part + " -->\n";
        int start = text.indexOf(begin) + begin.length();
        int end = text.indexOf("<!-- end -->", start);
        assertThat(text).contains(begin);
        assertThat(end).isPositive();
        String made = String.join("\n", lines) + "\n";
        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, text.substring(0, start) + made + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end))
                .as("docs/reference/fields.md differs from the code; mvn test -Ddocs.update writes it anew")
                .isEqualTo(made);
    }
}
