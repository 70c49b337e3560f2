package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.SharedWork;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** What all parts of an examination share: worker threads, cancellation, progress. */
public final class ExaminationContext {
    private final int workers;
    private final Cancellation cancellation;
    private final LongConsumer progress;
    private final AtomicLong bytes = new AtomicLong();

    /** Work that is numbered, with something that each thread has of its own. */
    public interface NumberedWork<T> {
        /** Does the work of a number. */
        void run(T own, int number);
    }

    /** A context of so many worker threads; {@code progress} is told the bytes examined so far, from any of them. */
    public ExaminationContext(int workers, Cancellation cancellation, LongConsumer progress) {
        this.workers = workers;
        this.cancellation = cancellation.child();
        this.progress = progress;
    }

    /** Whether the examination has not been cancelled. */
    public boolean goesOn() {
        return !cancellation.isCancelled();
    }

    /** Tells that so many more bytes were examined. */
    public void advance(long count) {
        try {
            progress.accept(bytes.addAndGet(count));
        } catch (RuntimeException failed) {
            throw new ListenerFailure(failed);
        }
    }

    /** Does work of the numbers below {@code count}; less of it where the examination is cancelled meanwhile. */
    public <T> void parallel(int count, Supplier<T> own, NumberedWork<T> work) {
        new SharedWork(cancellation)
                .forEach(
                        "doctor",
                        workers,
                        count,
                        own,
                        (mine, number) -> work.run(mine, Math.toIntExact(number)),
                        SharedWork.SILENT);
    }
}
