package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files of a run: those not yet opened, those in flight, and the results of those that are done. */
final class WorkQueue {
    private final DatasetPlan plan;
    private final Function<PlannedFile, Map<String, String>> keyValues;
    private final SinkFactory sinks;
    private final RunCounters counters;
    private final int mostWaiting;
    private final List<FileJob> inFlight = new ArrayList<>();
    private final DatasetFile[] done;
    private int nextFile;
    private int opening;
    private int finishedFiles;

    WorkQueue(
            DatasetPlan plan,
            Function<PlannedFile, Map<String, String>> keyValues,
            SinkFactory sinks,
            RunCounters counters,
            int mostWaiting) {
        this.plan = plan;
        this.keyValues = keyValues;
        this.sinks = sinks;
        this.counters = counters;
        this.mostWaiting = mostWaiting;
        this.done = new DatasetFile[plan.fileCount()];
    }

    /** Opens the next file that has no worker yet and writes its head; empty if all are opened. */
    Optional<FileJob> openNext(EncodedBlock scratch) throws IOException {
        Optional<PlannedFile> claimed = claim();
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        try {
            FileJob job = open(claimed.get(), scratch);
            show(job);
            return Optional.of(job);
        } finally {
            opened();
        }
    }

    private FileJob open(PlannedFile file, EncodedBlock scratch) throws IOException {
        ByteSink sink = sinks.open(file.name());
        try {
            FileRange range =
                    new FileRange(file.firstRow(), file.rows(), keyValues.apply(file), plan.column(file.index()));
            FileJob job = new FileJob(file, plan.format().open(range), sink, mostWaiting, counters);
            job.writeHead(scratch);
            return job;
        } catch (IOException | RuntimeException | Error e) {
            sink.abort();
            throw e;
        }
    }

    private synchronized Optional<PlannedFile> claim() {
        if (nextFile == plan.fileCount()) {
            return Optional.empty();
        }
        opening++;
        return Optional.of(plan.file(nextFile++));
    }

    private synchronized void show(FileJob job) {
        inFlight.add(job);
    }

    private synchronized void opened() {
        opening--;
        notifyAll();
    }

    /**
     * The file in flight that has most left to begin; empty if there is nothing to begin. Waits for files that are being
     * opened: a worker that left meanwhile would not come back, and a dataset of one file would be made by one worker.
     */
    synchronized Optional<FileJob> mostUnbegun() {
        Optional<FileJob> most = mostUnbegunNow();
        while (most.isEmpty() && opening > 0) {
            awaitOpening();
            most = mostUnbegunNow();
        }
        return most;
    }

    private void awaitOpening() {
        try {
            wait();
        } catch (InterruptedException e) {
            // Workers belong to the engine, which never interrupts them.
            throw new IllegalStateException("a worker was interrupted", e);
        }
    }

    private Optional<FileJob> mostUnbegunNow() {
        return inFlight.stream()
                .filter(job -> job.ticketsLeft() > 0)
                .max(Comparator.comparingInt(FileJob::ticketsLeft));
    }

    synchronized void finished(FileJob job) {
        inFlight.remove(job);
        done[job.index()] = job.result();
        finishedFiles++;
        counters.addFile();
    }

    synchronized boolean isComplete() {
        return finishedFiles == done.length;
    }

    /** Gives up what is unfinished. Called when no worker runs any more. */
    synchronized void abortUnfinished() {
        inFlight.forEach(FileJob::abort);
        inFlight.clear();
    }

    /** The files in the order of their rows, once all are finished. */
    synchronized List<DatasetFile> results() {
        return Arrays.asList(done);
    }
}
