package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.Retries;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

/**
 * Has a server import files by itself. The files must lie where the server can read them: in its own bucket, or on its own disk
 * where it stores its data there.
 */
public final class BulkImport {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final ImportCalls calls;
    private final ImportOptions options;

    private BulkImport(ImportCalls calls, ImportOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The imports of a server.
     *
     * @throws FakeDataException if the server has none, or its REST interface can't be used
     */
    public static BulkImport of(MilvusServer server, ImportOptions options) {
        if (server.version().lite()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.SERVER_VERSION.id(),
                    "import",
                    server.version() + " has no bulk import.",
                    "Use " + Task.INSERT_ROWS + "."));
        }
        boolean rest = options.rest().isPresent()
                || Feature.REST_IMPORT.isIn(server.version().milvus());
        return new BulkImport(rest ? new RestCalls(server.target(), options) : new GrpcCalls(server), options);
    }

    /**
     * Submits files: as few jobs as the server allows, up to 1,024 files each; by gRPC one for each file.
     *
     * @param collection its name
     * @param groups paths as the server sees them, see {@link DatasetFiles#at}
     * @return the jobs, in the order of the files
     * @throws MilvusException if the server refuses one; those before it go on
     */
    public List<ImportJob> submit(String collection, List<List<String>> groups) {
        List<ImportJob> jobs = new ArrayList<>();
        for (int first = 0; first < groups.size(); first += calls.mostGroups()) {
            Retries.requireNotCancelled(options.cancellation());
            List<List<String>> some = groups.subList(first, Math.min(groups.size(), first + calls.mostGroups()));
            for (String id : calls.submit(collection, some, options)) {
                jobs.add(new ImportJob(id, collection, ImportState.PENDING, 0, OptionalLong.empty(), ""));
            }
            options.listener().progress(List.copyOf(jobs));
        }
        return jobs;
    }

    /**
     * Waits until nothing more will happen to jobs, and tells the listener meanwhile.
     *
     * @return the jobs as they ended, completed or failed
     * @throws CancellationException if the waiting was ended; the jobs go on
     */
    public List<ImportJob> await(List<ImportJob> submitted) {
        List<ImportJob> jobs = new ArrayList<>(submitted);
        Backoff pauses = Backoff.of(FIRST_PAUSE, options.pause());
        while (true) {
            for (int i = 0; i < jobs.size(); i++) {
                if (!jobs.get(i).state().isFinal()) {
                    jobs.set(i, job(jobs.get(i).id()));
                }
            }
            options.listener().progress(List.copyOf(jobs));
            if (jobs.stream().allMatch(job -> job.state().isFinal())) {
                return jobs;
            }
            pauses.pause(options.cancellation());
        }
    }

    /**
     * How far a job is.
     *
     * @throws MilvusException if the server does not know it
     */
    public ImportJob job(String id) {
        return Retries.of(options.cancellation(), () -> calls.job(id));
    }

    /**
     * The jobs that the server remembers; finished ones for three hours, unless it was set up otherwise.
     *
     * @param collection of one collection, or of all where it is empty
     */
    public List<ImportJob> jobs(String collection) {
        return Retries.of(options.cancellation(), () -> calls.jobs(collection));
    }
}
