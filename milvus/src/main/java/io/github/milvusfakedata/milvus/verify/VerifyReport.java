package io.github.milvusfakedata.milvus.verify;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a verification found.
 *
 * @param level how much was compared
 * @param expectedRows rows of the dataset
 * @param storedRows rows that the collection counts
 * @param comparedRows rows whose values were compared
 * @param comparedFields fields of each of them
 * @param missing rows of the dataset that the collection does not have
 * @param extra rows of the collection that the dataset does not have
 * @param different rows with other values
 * @param duplicates rows whose key the collection has once more
 * @param rows the first of these rows, some of each kind
 * @param schema what is wrong with the collection's schema, one sentence each; if anything is, no row was compared
 * @param answers what searches and filters with known answers came to
 * @param time how long it took
 */
public record VerifyReport(
        VerifyLevel level,
        long expectedRows,
        long storedRows,
        long comparedRows,
        int comparedFields,
        long missing,
        long extra,
        long different,
        long duplicates,
        List<Difference> rows,
        List<String> schema,
        List<Answer> answers,
        Duration time) {
    public VerifyReport {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(time, "time");
        rows = List.copyOf(rows);
        schema = List.copyOf(schema);
        answers = List.copyOf(answers);
    }

    /** Whether nothing was found that is not as it should be. */
    public boolean matches() {
        return expectedRows == storedRows
                && missing + extra + different + duplicates == 0
                && schema.isEmpty()
                && answers.stream().allMatch(Answer::right);
    }
}
