package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Locale;

/** What the commands about schemas tell programs, as JSON; names are those of the store's own files. */
final class SchemaJson {
    private SchemaJson() {}

    /** A list of schemas. */
    static String entries(List<SchemaEntry> entries) {
        JsonWriter json = new JsonWriter().beginList();
        entries.forEach(entry -> write(entry, json));
        return json.endList().toString();
    }

    /** One schema of the library. */
    static String entry(SchemaEntry entry) {
        JsonWriter json = new JsonWriter();
        write(entry, json);
        return json.toString();
    }

    private static void write(SchemaEntry entry, JsonWriter json) {
        json.beginObject().name("id").value(entry.id());
        json.name("name").value(entry.name());
        json.name("description").value(entry.description());
        json.name("use_cases").beginInlineList();
        entry.useCases().forEach(json::value);
        json.endList().name("fields_count").value(entry.fieldCount());
        json.name("vector_dims").beginInlineList();
        entry.vectorDims().forEach(json::value);
        json.endList().name("type").value(entry.builtin() ? "builtin" : "custom");
        entry.file().ifPresent(file -> json.name("file").value(file.toString()));
        json.endObject();
    }

    /** Whether a schema is gone, or stays since the question was answered with no. */
    static String removed(String id, boolean removed) {
        return new JsonWriter()
                .beginObject()
                .name("id")
                .value(id)
                .name("removed")
                .value(removed)
                .endObject()
                .toString();
    }

    /** Whether a schema is in order, and what is wrong with it or doubtful. */
    static String validation(String source, Collection collection, List<Problem> problems) {
        JsonWriter json = new JsonWriter().beginObject().name("valid");
        json.value(problems.stream().noneMatch(Problem::isError)).name("source").value(source);
        json.name("collection_name").value(collection.name());
        json.name("fields_count").value(collection.fields().size());
        write(problems, json.name("problems"));
        return json.endObject().toString();
    }

    /** That a schema can't even be read, and why. */
    static String validation(String source, List<Problem> problems) {
        JsonWriter json = new JsonWriter().beginObject().name("valid").value(false);
        write(problems, json.name("source").value(source).name("problems"));
        return json.endObject().toString();
    }

    /** Writes problems as the next value. */
    static void write(List<Problem> problems, JsonWriter json) {
        json.beginList();
        for (Problem problem : OptionNames.in(problems)) {
            write(problem, json);
        }
        json.endList();
    }

    private static void write(Problem problem, JsonWriter json) {
        json.beginObject()
                .name("severity")
                .value(problem.severity().name().toLowerCase(Locale.ROOT))
                .name("code")
                .value(problem.code());
        Location location = problem.location();
        if (!location.source().isEmpty()) {
            json.name("file").value(location.source());
        }
        if (location.line() > 0) {
            json.name("line").value(location.line());
        }
        json.name("path").value(problem.path());
        json.name("message").value(problem.message());
        json.name("hint").value(problem.hint()).endObject();
    }
}
