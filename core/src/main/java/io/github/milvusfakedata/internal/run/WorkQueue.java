package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.plan.FileSelection;
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
    private final FileSelection files;
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
            FileSelection files,
            Function<PlannedFile, Map<String, String>> keyValues,
            SinkFactory sinks,
            RunCounters counters,
            int mostWaiting) {
        this.files = files;
        this.keyValues = keyValues;
        this.sinks = sinks;
        this.counters = counters;
        this.mostWaiting = mostWaiting;
        this.done = new DatasetFile[files.count()];
    }

    /** Opens the next file that has no worker yet and writes its head; empty if all are opened. */
    Optional<FileJob> openNext(EncodedBlock scratch) throws IOException {
        int place = claim();
        if (place < 0) {
            return Optional.empty();
        }
        try {
            FileJob job = open(place, scratch);
            show(job);
            return Optional.of(job);
        } finally {
            opened();
        }
    }

    private FileJob open(int place, EncodedBlock scratch) throws IOException {
        PlannedFile file = files.file(place);
        ByteSink sink = sinks.open(file.name());
        try {
            int column = files.plan().column(file.index());
            FileRange range = new FileRange(file.firstRow(), file.rows(), keyValues.apply(file), column);
            FileAssembly assembly = files.plan().format().open(range);
            FileJob job = new FileJob(place, file, assembly, sink, mostWaiting, counters);
            job.writeHead(scratch);
            return job;
        } catch (IOException | RuntimeException | Error e) {
            sink.abort();
            throw e;
        }
    }

    /** The place of the next file to open, or −1 if there is none. */
    private synchronized int claim() {
        if (nextFile == files.count()) {
            return -1;
        }
        opening++;
        return nextFile++;
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
        done[job.place()] = job.result();
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
