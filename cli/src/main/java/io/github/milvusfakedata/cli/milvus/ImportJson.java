package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import java.util.List;
import java.util.Locale;

/** Imports for programs. */
final class ImportJson {
    private ImportJson() {}

    /** The imports into a collection as a JSON document. */
    static String of(String collection, List<ImportJob> jobs) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("collection").value(collection);
        return append(json, jobs).endObject().toString();
    }

    /** Writes the member {@code jobs}. */
    static JsonWriter append(JsonWriter json, List<ImportJob> jobs) {
        json.name("jobs").beginList();
        for (ImportJob job : jobs) {
            json.beginInlineObject().name("id").value(job.id());
            json.name("collection").value(job.collection());
            json.name("state").value(job.state().name().toLowerCase(Locale.ROOT));
            json.name("percent").value(job.percent());
            job.rows().ifPresent(rows -> json.name("rows").value(rows));
            if (!job.reason().isEmpty()) {
                json.name("reason").value(job.reason());
            }
            json.endObject();
        }
        return json.endList();
    }
}
