package io.github.milvusfakedata.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interrupts of the thread that called for a run, and listeners that fail, while its workers work. */
@Timeout(60)
class InterruptedRunTest {
    private static final Runnable NOTHING = () -> {};

    private final Cancellation cancellation = new Cancellation();
    private final Thread caller = Thread.currentThread();
    private final MemoryFiles files = new MemoryFiles();
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void anInterruptFromASinkEndsTheRunAndLeavesNoThread() throws InterruptedException {
        AtomicBoolean first = new AtomicBoolean(true);
        SinkFactory interrupting = watched(
                () -> {
                    if (first.getAndSet(false)) {
                        caller.interrupt();
                    }
                },
                NOTHING);

        assertStopped(interrupting, ProgressListener.NONE);
    }

    @Test
    void anInterruptFromTheListenerEndsTheRunAndLeavesNoThread() throws InterruptedException {
        assertStopped(watched(NOTHING, NOTHING), progress -> caller.interrupt());
    }

    private void assertStopped(SinkFactory sinks, ProgressListener listener) throws InterruptedException {
        assertThatThrownBy(() -> run(20_000_000, sinks, listener))
                .isInstanceOf(CancellationException.class)
                .hasMessage("The run was interrupted.");

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(files.committed()).isEmpty();
        assertThat(files.aborted()).isEqualTo(files.opened()).isNotEmpty();
        assertThat(workers).isNotEmpty();
        for (Thread worker : workers) {
            worker.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(worker.isAlive()).isFalse();
        }
    }

    /** One interrupted task used to stop all other runs of its options, and every later one. */
    @Test
    void anInterruptStopsNoOtherRunOfTheSameCancellation() throws Exception {
        CountDownLatch otherBegun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        MemoryFiles others = new MemoryFiles();
        Thread other = new Thread(() -> run(
                1_000,
                name -> {
                    otherBegun.countDown();
                    await(interrupted);
                    return others.open(name);
                },
                ProgressListener.NONE));
        other.start();
        await(otherBegun);

        assertStopped(watched(NOTHING, NOTHING), progress -> caller.interrupt());
        interrupted.countDown();
        other.join();

        assertThat(others.committed()).hasSize(1);
        assertThat(cancellation.isCancelled()).isFalse();
        assertThat(run(1_000, files, ProgressListener.NONE).files()).hasSize(1);
    }

    /** The files were all there, and the run was told as cancelled. */
    @Test
    void anInterruptAfterTheLastFileIsWholeLeavesTheResult() {
        SinkFactory late = watched(NOTHING, () -> {
            caller.interrupt();
            while (caller.isInterrupted()) {
                Thread.onSpinWait();
            }
        });

        assertThat(run(1_000, late, ProgressListener.NONE).files()).hasSize(1);
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(files.committed()).hasSize(1);
        assertThat(files.aborted()).isEmpty();
    }

    @Test
    void aListenerThatFailsAfterTheLastFileIsWholeLeavesTheResult() {
        CountDownLatch committing = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);
        SinkFactory late = watched(NOTHING, () -> {
            committing.countDown();
            await(failing);
        });

        assertThat(run(1_000, late, progress -> {
                            if (committing.getCount() == 0 && failing.getCount() > 0) {
                                failing.countDown();
                                throw new IllegalStateException("the terminal is gone");
                            }
                        })
                        .files())
                .hasSize(1);
        assertThat(files.committed()).hasSize(1);
    }

    private Engine.Result run(long rows, SinkFactory sinks, ProgressListener listener) {
        DatasetPlan plan = DatasetPlan.of(TestFormat.of(1), SplitLimits.ofRows(rows));
        return Engine.run(plan.all(), file -> Map.of(), sinks, new Engine.Controls(2, listener, cancellation));
    }

    /** The files of this test, which tell of each write and of what has just been committed. */
    private SinkFactory watched(Runnable whenWriting, Runnable whenCommitted) {
        return name -> {
            ByteSink file = files.open(name);
            return new ByteSink() {
                @Override
                public void write(ByteBuffer bytes) throws IOException {
                    workers.add(Thread.currentThread());
                    whenWriting.run();
                    file.write(bytes);
                }

                @Override
                public void commit() throws IOException {
                    file.commit();
                    whenCommitted.run();
                }

                @Override
                public void abort() {
                    file.abort();
                }
            };
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
