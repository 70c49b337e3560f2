package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Difference;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a verification found, for people.
 *
 * @param collection the collection's name
 * @param server its address
 * @param report what was found
 */
record VerificationReport(String collection, String server, VerifyReport report) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Lines for people: the result first, then every difference that is named. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String level = report.level().name().toLowerCase(Locale.ROOT);
        String time = Quantities.duration(seconds(report));
        lines.add(Printable.of(collection) + " on " + server
                + (report.matches() ? " matches" : " does not match") + " (level " + level + ", "
                + time + ").");
        lines.add("  rows      " + Quantities.grouped(report.expectedRows()) + " expected, "
                + Quantities.grouped(report.storedRows()) + " stored"
                + (report.level() == VerifyLevel.COUNT || !report.schema().isEmpty()
                        ? ""
                        : ", " + Quantities.grouped(report.comparedRows()) + " compared by "
                                + Quantities.counted(report.comparedFields(), "field")));
        report.schema().forEach(sentence -> lines.add("  schema    " + Printable.of(sentence)));
        if (report.missing() + report.extra() + report.different() + report.duplicates() > 0) {
            lines.add("  found     " + Quantities.grouped(report.missing()) + " missing, "
                    + Quantities.grouped(report.extra()) + " extra, " + Quantities.grouped(report.different())
                    + " different, " + Quantities.grouped(report.duplicates()) + " doubled");
        }
        report.rows().forEach(row -> lines.addAll(lines(row)));
        for (Answer answer : report.answers()) {
            lines.add("  " + (answer.kind() == Answer.QuestionKind.SEARCH ? "search    " : "filter    ")
                    + (answer.right() ? "" : "WRONG: ") + Printable.of(answer.question() + ": " + answer.told()));
        }
        return lines;
    }

    private static List<String> lines(Difference row) {
        List<String> lines = new ArrayList<>();
        String kind =
                switch (row.kind()) {
                    case MISSING -> "missing   ";
                    case EXTRA -> "extra     ";
                    case DIFFERENT -> "different ";
                    case DUPLICATE -> "doubled   ";
                };
        String key = row.key().isEmpty() ? "" : "key " + Printable.of(row.key());
        String number =
                row.row().isEmpty() ? "" : "row " + Quantities.grouped(row.row().getAsLong());
        lines.add("  " + kind + key + (key.isEmpty() || number.isEmpty() ? "" : ", ") + number);
        for (FieldDifference field : row.fields()) {
            lines.add("            " + Printable.of(field.field()) + ": expected " + Printable.of(field.expected())
                    + ", found " + Printable.of(field.found()));
        }
        return lines;
    }

    /** The time that the verification took, in seconds. */
    static double seconds(VerifyReport report) {
        return report.time().toNanos() / NANOS_PER_SECOND;
    }
}
