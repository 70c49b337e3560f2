package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Difference;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import java.util.Locale;

/** What a verification found, for programs. */
final class VerificationJson {
    private VerificationJson() {}

    /** Everything as a JSON document. */
    static String of(String collection, VerifyReport report) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("collection").value(collection);
        json.name("matches").value(report.matches());
        json.name("level").value(report.level().name().toLowerCase(Locale.ROOT));
        json.name("expected_rows").value(report.expectedRows());
        json.name("stored_rows").value(report.storedRows());
        json.name("compared_rows").value(report.comparedRows());
        json.name("compared_fields").value(report.comparedFields());
        json.name("missing").value(report.missing());
        json.name("extra").value(report.extra());
        json.name("different").value(report.different());
        json.name("duplicates").value(report.duplicates());
        json.name("seconds").value(VerificationReport.seconds(report));
        json.name("schema").beginList();
        report.schema().forEach(json::value);
        json.endList().name("rows").beginList();
        report.rows().forEach(row -> row(row, json));
        json.endList().name("answers").beginList();
        for (Answer answer : report.answers()) {
            json.beginInlineObject();
            json.name("kind").value(answer.kind().name().toLowerCase(Locale.ROOT));
            json.name("question").value(answer.question());
            json.name("right").value(answer.right());
            json.name("told").value(answer.told());
            json.endObject();
        }
        return json.endList().endObject().toString();
    }

    private static void row(Difference row, JsonWriter json) {
        json.beginInlineObject().name("kind").value(row.kind().name().toLowerCase(Locale.ROOT));
        if (!row.key().isEmpty()) {
            json.name("key").value(row.key());
        }
        row.row().ifPresent(number -> json.name("row").value(number));
        if (!row.fields().isEmpty()) {
            json.name("fields").beginInlineList();
            for (FieldDifference field : row.fields()) {
                json.beginInlineObject().name("field").value(field.field());
                json.name("expected").value(field.expected());
                json.name("found").value(field.found()).endObject();
            }
            json.endList();
        }
        json.endObject();
    }
}
