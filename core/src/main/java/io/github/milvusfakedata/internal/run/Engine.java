package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.dataset.Progress;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.dataset.RunTimes;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.plan.FileSelection;
import io.github.milvusfakedata.internal.work.SharedWork;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Makes files of a plan with a number of worker threads. The bytes are the same for any number, since a block depends
 * on nothing but its place; one worker takes the same path as many.
 */
public final class Engine {
    private static final String THREADS = "milvus-fake-data";

    /** One block being encoded and one being written for each worker, and some to even out their pace. */
    private static final int BLOCKS_PER_WORKER = 2;

    private static final int SPARE_BLOCKS = 2;
    /** Heap that a worker's scratch space takes, rounded up: 3 to 6 MiB were seen. */
    private static final long WORKER_HEAP_BYTES = 8L << 20;
    /**
     * Of the memory outside the heap, whose limit is that of the heap unless the JVM is told otherwise, a block gets so much.
     * Blocks take about 1.5 MiB; the rest is for those that grow larger.
     */
    private static final long BLOCK_BYTES = 3L << 20;

    private final FileSelection files;
    private final long totalRows;
    private final Controls controls;
    private final RunCounters counters = new RunCounters();
    private final SharedWork work;
    private final int workers;
    private final BlockPool pool;
    private final long startNanos = System.nanoTime();
    private long expectedBytes;

    private Engine(FileSelection files, Controls controls) {
        this.files = files;
        this.totalRows = files.rows();
        this.controls = controls;
        this.workers = fitting(controls.workers(), WORKER_HEAP_BYTES);
        this.pool = new BlockPool(fitting(workers * BLOCKS_PER_WORKER + SPARE_BLOCKS, BLOCK_BYTES));
        this.work = new SharedWork(controls.cancellation().child(), pool::close);
    }

    /** As many as wanted, but no more than the memory holds. A run does with any number, so one is always possible. */
    private static int fitting(int wanted, long bytesEach) {
        return (int) Math.max(1, Math.min(wanted, Runtime.getRuntime().maxMemory() / bytesEach));
    }

    /**
     * How a run is driven and watched.
     *
     * @param workers number of threads, at least 1; fewer are started where memory is short
     * @param listener told of progress on the calling thread
     * @param cancellation stops the run; an interrupt of the calling thread stops it too, but does not cancel this, which may
     *     belong to other runs as well
     */
    public record Controls(int workers, ProgressListener listener, Cancellation cancellation) {
        public Controls {
            if (workers < 1) {
                throw new IllegalArgumentException("workers " + workers);
            }
            Objects.requireNonNull(listener, "listener");
            Objects.requireNonNull(cancellation, "cancellation");
        }
    }

    /**
     * What a run made.
     *
     * @param files in the order of their rows
     * @param times where the time went
     */
    public record Result(List<DatasetFile> files, RunTimes times) {
        public Result {
            files = List.copyOf(files);
            Objects.requireNonNull(times, "times");
        }
    }

    /**
     * Makes files of a plan and commits each as soon as it is whole.
     *
     * @param files which ones
     * @param keyValues what each file says of its origin
     * @throws UncheckedIOException if a sink failed; unfinished files are aborted, whole ones stay
     * @throws CancellationException if the run was cancelled or the calling thread interrupted before all files were whole;
     *     likewise
     */
    public static Result run(
            FileSelection files,
            Function<PlannedFile, Map<String, String>> keyValues,
            SinkFactory sinks,
            Controls controls) {
        return new Engine(files, controls).run(keyValues, sinks);
    }

    private Result run(Function<PlannedFile, Map<String, String>> keyValues, SinkFactory sinks) {
        WorkQueue queue = new WorkQueue(files, keyValues, sinks, counters, pool.capacity());
        FileFormat format = files.plan().format();
        try {
            work.run(THREADS, workers, () -> new Worker(queue, pool, format, counters, work).run(), this::tell);
        } catch (RuntimeException | Error stopped) {
            // Where all files are whole by now, the run has done what it was to do.
            if (!queue.isComplete()) {
                throw stopped;
            }
        } finally {
            queue.abortUnfinished();
        }
        if (!queue.isComplete()) {
            throw new CancellationException("The run was cancelled.");
        }
        Result result = new Result(queue.results(), times());
        tellEnd();
        return result;
    }

    private void tell() {
        if (controls.listener() == ProgressListener.NONE) {
            return;
        }
        if (expectedBytes == 0) {
            // Not before someone asks: to know the sizes, texts may have to be measured.
            expectedBytes = Math.max(1, files.expectedBytes());
        }
        long bytes = counters.bytes();
        double share = Math.min(1.0, (double) bytes / expectedBytes);
        long rows = Math.max(0, Math.min(totalRows - 1, (long) (totalRows * share)));
        tell(rows, bytes, Math.max(bytes, expectedBytes));
    }

    private void tellEnd() {
        tell(totalRows, counters.bytes(), counters.bytes());
    }

    private void tell(long rows, long bytes, long expected) {
        controls.listener()
                .progress(new Progress(rows, totalRows, bytes, expected, counters.files(), files.count(), elapsed()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private RunTimes times() {
        return new RunTimes(
                elapsed(),
                Duration.ofNanos(counters.generatingNanos() / workers),
                Duration.ofNanos(counters.writingNanos() / workers));
    }
}
