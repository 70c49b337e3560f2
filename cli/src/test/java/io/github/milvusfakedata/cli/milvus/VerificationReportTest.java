package io.github.milvusfakedata.cli.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Difference;
import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class VerificationReportTest {
    private static VerificationReport printed(VerifyReport report) {
        return new VerificationReport("products", "http://localhost:19530", report);
    }

    private static VerifyReport report(
            VerifyLevel level, long missing, List<Difference> rows, List<String> schema, List<Answer> answers) {
        long compared = level == VerifyLevel.COUNT ? 0 : 1_000;
        return new VerifyReport(
                level, 1_000, 1_000, compared, 6, missing, 0, 0, 0, rows, schema, answers, Duration.ofMillis(1_500));
    }

    @Test
    void aCollectionAsItShouldBeTakesTwoLinesAndOneForEachQuestion() {
        Answer filter = new Answer(Answer.QuestionKind.FILTER, "price >= 1.5", true, "expected 700 rows, found 700");

        assertThat(printed(report(VerifyLevel.FULL, 0, List.of(), List.of(), List.of(filter)))
                        .lines())
                .containsExactly(
                        "products on http://localhost:19530 matches (level full, 1.50 s).",
                        "  rows      1,000 expected, 1,000 stored, 1,000 compared by 6 fields",
                        "  filter    price >= 1.5: expected 700 rows, found 700");
        assertThat(printed(report(VerifyLevel.COUNT, 0, List.of(), List.of(), List.of()))
                        .lines())
                .last()
                .isEqualTo("  rows      1,000 expected, 1,000 stored");
    }

    @Test
    void differencesAreNamedWithoutControlCharacters() {
        FieldDifference field = new FieldDifference("title", "\"a\"", "\"\u001b[31m\"");
        List<Difference> rows = List.of(
                new Difference(DifferenceKind.MISSING, "", OptionalLong.of(77), List.of()),
                new Difference(DifferenceKind.EXTRA, "k\u0007", OptionalLong.empty(), List.of()),
                new Difference(DifferenceKind.DIFFERENT, "5", OptionalLong.of(5_000), List.of(field)));

        List<String> lines = printed(report(
                        VerifyLevel.FULL,
                        1,
                        rows,
                        List.of(),
                        List.of(new Answer(
                                Answer.QuestionKind.SEARCH, "v (L2)", false, "found the nearest row of 0 of 10"))))
                .lines();

        assertThat(lines)
                .startsWith("products on http://localhost:19530 does not match (level full, 1.50 s).")
                .contains(
                        "  found     1 missing, 0 extra, 0 different, 0 doubled",
                        "  missing   row 77",
                        "  different key 5, row 5,000",
                        "  search    WRONG: v (L2): found the nearest row of 0 of 10");
        assertThat(String.join("", lines)).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void programsGetTheSame() {
        VerifyReport found = report(
                VerifyLevel.SCALAR,
                1,
                List.of(new Difference(DifferenceKind.MISSING, "12", OptionalLong.of(12), List.of())),
                List.of(),
                List.of());
        String json = VerificationJson.of("products", found);

        assertThat(json)
                .contains("\"matches\": false")
                .contains("\"level\": \"scalar\"")
                .contains("\"missing\": 1")
                .contains("{\"kind\": \"missing\", \"key\": \"12\", \"row\": 12}");
    }

    @Test
    void anotherSchemaIsTold() {
        assertThat(printed(report(VerifyLevel.FULL, 0, List.of(), List.of("There is no field \"a\"."), List.of()))
                        .lines())
                .containsExactly(
                        "products on http://localhost:19530 does not match (level full, 1.50 s).",
                        "  rows      1,000 expected, 1,000 stored",
                        "  schema    There is no field \"a\".");
    }
}
