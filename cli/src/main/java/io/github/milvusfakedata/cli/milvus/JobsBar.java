package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.Quantities;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A bar for each job: of the one that is waited for while it runs, and full where one has ended. */
final class JobsBar implements AutoCloseable {
    private static final int ALL = 100;

    private final ProgressBar bar;
    private final Set<String> told = new HashSet<>();

    JobsBar(Session session, boolean wanted) {
        bar = new ProgressBar(session.console(), session.root(), wanted);
    }

    /** So far the jobs are. */
    void progress(List<ImportJob> jobs) {
        for (ImportJob job : jobs) {
            if (job.state().isFinal() && told.add(job.id())) {
                bar.tell(ended(job));
            }
        }
        Optional<ImportJob> next =
                jobs.stream().filter(job -> !job.state().isFinal()).findFirst();
        next.ifPresent(job -> bar.draw(
                (double) job.percent() / ALL,
                List.of(
                        "job " + job.id(),
                        job.state().name().toLowerCase(Locale.ROOT),
                        told.size() + " of " + Quantities.counted(jobs.size(), "job") + " done")));
        if (next.isEmpty()) {
            bar.clear();
        }
    }

    private static String ended(ImportJob job) {
        String rows =
                job.rows().isPresent() ? ", " + Quantities.counted(job.rows().getAsLong(), "row") : "";
        return "job " + job.id() + " " + job.state().name().toLowerCase(Locale.ROOT) + rows;
    }

    /** Removes the bar. */
    void clear() {
        bar.clear();
    }

    @Override
    public void close() {
        clear();
    }
}
