package io.github.milvusfakedata.internal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {
    @Test
    void resultsComeInTheOrderOfTheTasksOnTheThreadThatAddsThem() {
        List<Integer> taken = new ArrayList<>();
        Thread here = Thread.currentThread();
        try (WorkerPool pool = new WorkerPool("test", 3, 6)) {
            WorkerPool.OrderedTasks<Integer> tasks = pool.inOrder(result -> {
                assertThat(Thread.currentThread()).isSameAs(here);
                taken.add(result);
            });
            for (int i = 0; i < 500; i++) {
                int number = i;
                tasks.add(() -> {
                    if (number % 7 == 0) {
                        Thread.sleep(1);
                    }
                    return number;
                });
            }
            tasks.finish();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void noMoreTasksAreUnderWayThanAllowed() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        try (WorkerPool pool = new WorkerPool("test", 2, 3)) {
            WorkerPool.OrderedTasks<Integer> tasks = pool.inOrder(result -> {
                assertThat(begun.get() - taken.getAndIncrement()).isLessThanOrEqualTo(3);
            });
            for (int i = 0; i < 100; i++) {
                tasks.add(begun::incrementAndGet);
            }
            tasks.finish();
        }

        assertThat(taken).hasValue(100);
    }

    @Test
    void aTaskThatFailedIsToldWhenItsTurnComes() {
        try (WorkerPool pool = new WorkerPool("test", 2, 4)) {
            WorkerPool.OrderedTasks<String> tasks = pool.inOrder(result -> {});
            tasks.add(() -> {
                throw new IOException("connection lost");
            });

            assertThatThrownBy(tasks::finish)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("connection lost");
        }
    }

    @Test
    void anInterruptEndsTheWaitingForATask() {
        CountDownLatch never = new CountDownLatch(1);
        try (WorkerPool pool = new WorkerPool("test", 1, 1)) {
            WorkerPool.OrderedTasks<String> tasks = pool.inOrder(result -> {});
            tasks.add(() -> {
                never.await();
                return "";
            });
            Thread.currentThread().interrupt();

            assertThatThrownBy(tasks::finish).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> pool.submit(() -> "")).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
