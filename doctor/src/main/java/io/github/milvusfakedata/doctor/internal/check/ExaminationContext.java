package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.dataset.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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
        this.cancellation = cancellation;
        this.progress = progress;
    }

    /** Whether the examination has not been cancelled. */
    public boolean goesOn() {
        return !cancellation.isCancelled();
    }

    /** Tells that so many more bytes were examined. */
    public void advance(long count) {
        progress.accept(bytes.addAndGet(count));
    }

    /** Does work of the numbers below {@code count}, in their order as far as several threads allow. */
    public <T> void parallel(int count, Supplier<T> own, NumberedWork<T> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> {
            T mine = own.get();
            for (int i = next.getAndIncrement(); i < count && goesOn() && failure.get() == null; ) {
                try {
                    work.run(mine, i);
                } catch (RuntimeException | Error thrown) {
                    failure.compareAndSet(null, thrown);
                }
                i = next.getAndIncrement();
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < Math.min(workers, count); i++) {
            Thread thread = new Thread(loop, "doctor-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        loop.run();
        threads.forEach(ExaminationContext::join);
        if (failure.get() instanceof RuntimeException thrown) {
            throw thrown;
        } else if (failure.get() instanceof Error thrown) {
            throw thrown;
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
