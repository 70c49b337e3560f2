package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.OutputForm;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.milvus.bulk.DatasetFiles;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import io.github.milvusfakedata.milvus.bulk.ImportState;
import java.util.List;

/**
 * How imports ended.
 *
 * @param session streams and terminal
 * @param collection the collection's name
 * @param server its address
 * @param start when the command began, by {@code System.nanoTime}
 */
record ImportReport(Session session, String collection, String server, long start) {
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
            session.console().out().println(ImportJson.of(collection, jobs));
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
}
