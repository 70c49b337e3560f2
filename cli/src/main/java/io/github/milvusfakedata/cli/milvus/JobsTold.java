package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.milvus.bulk.DatasetFiles;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import io.github.milvusfakedata.milvus.bulk.ImportState;
import java.util.List;
import java.util.Locale;

/**
 * How imports ended, for people and for programs.
 *
 * @param session streams and terminal
 * @param collection the collection's name
 * @param server its address
 * @param start when the command began, by {@code System.nanoTime}
 */
record JobsTold(Session session, String collection, String server, long start) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Tells what became of a dataset's jobs; the server's reasons go to standard error. */
    void imported(OutputForm form, List<ImportJob> jobs, DatasetFiles files) {
        for (ImportJob job : jobs) {
            if (job.state() == ImportState.FAILED) {
                session.console()
                        .error(Printable.of("The import " + job.id() + " failed: "
                                + (job.reason().isBlank() ? "the server gives no reason." : job.reason())));
            }
        }
        if (form == OutputForm.JSON) {
            session.console().out().println(json(jobs));
        } else if (!session.root().isQuiet()) {
            sentence(jobs, files);
        }
    }

    private void sentence(List<ImportJob> jobs, DatasetFiles files) {
        long failed =
                jobs.stream().filter(job -> job.state() == ImportState.FAILED).count();
        boolean all = jobs.stream().allMatch(job -> job.state() == ImportState.COMPLETED);
        String into = " into " + Printable.of(collection) + " on " + server;
        String parts =
                Quantities.counted(files.groups().size(), "file") + ", " + Quantities.counted(jobs.size(), "job");
        if (all) {
            String time = Quantities.duration((System.nanoTime() - start) / NANOS_PER_SECOND);
            session.console()
                    .out()
                    .println("Imported " + Quantities.counted(files.rows(), "row") + into + " (" + parts + ", " + time
                            + ").");
        } else if (failed > 0) {
            session.console()
                    .out()
                    .println(failed + " of " + Quantities.counted(jobs.size(), "job") + into + " failed.");
        } else {
            session.console().out().println("Submitted the import of " + parts + into + ":");
            jobs.forEach(job -> session.console().out().println("  " + Printable.of(job.id())));
        }
    }

    private String json(List<ImportJob> jobs) {
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
