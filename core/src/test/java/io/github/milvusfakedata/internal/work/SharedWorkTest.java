package io.github.milvusfakedata.internal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SharedWorkTest {
    private final Cancellation cancellation = new Cancellation();
    private final SharedWork work = new SharedWork(cancellation);
    private final Set<Long> done = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyNumberIsDoneOnce(int threads) {
        AtomicInteger calls = new AtomicInteger();

        assertThat(work.forEach(
                        "test",
                        threads,
                        1000,
                        () -> done,
                        (own, number) -> {
                            own.add(number);
                            calls.incrementAndGet();
                        },
                        SharedWork.SILENT))
                .isTrue();
        assertThat(calls).hasValue(1000);
        assertThat(done).isEqualTo(LongStream.range(0, 1000).boxed().collect(Collectors.toSet()));
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(work.forEach("test", 4, 0, () -> "", (own, number) -> done.add(number), SharedWork.SILENT))
                .isTrue();
        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theFirstFailureStopsAllAndIsThrown(int threads) {
        assertThatThrownBy(() -> work.forEach(
                        "test",
                        threads,
                        Long.MAX_VALUE,
                        () -> "",
                        (own, number) -> {
                            if (number == 100) {
                                throw new IOException("disk full");
                            }
                        },
                        SharedWork.SILENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("disk full");
        assertThat(work.isStopping()).isTrue();
    }

    @Test
    void failuresOfOtherThreadsAreKeptWithTheFirst() {
        CountDownLatch both = new CountDownLatch(2);

        assertThatThrownBy(() -> work.run(
                        "test",
                        2,
                        () -> {
                            both.countDown();
                            await(both);
                            throw new IllegalStateException("one of two");
                        },
                        SharedWork.SILENT))
                .hasMessage("one of two")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessage("one of two")));
    }

    @Test
    void anErrorIsThrownAsItIs() {
        StackOverflowError error = new StackOverflowError();

        assertThatThrownBy(() -> work.run(
                        "test",
                        2,
                        () -> {
                            throw error;
                        },
                        SharedWork.SILENT))
                .isSameAs(error);
    }

    @Test
    void aCancellationStopsBeforeTheNextTask() {
        assertThat(work.forEach(
                        "test",
                        3,
                        Long.MAX_VALUE,
                        () -> "",
                        (own, number) -> {
                            if (number == 10) {
                                cancellation.cancel();
                            }
                        },
                        SharedWork.SILENT))
                .isFalse();
        assertThatThrownBy(work::requireGoing).isInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptOfTheThreadThatWaitsStopsTheWork() {
        AtomicInteger ended = new AtomicInteger();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> work.run(
                            "test",
                            2,
                            () -> {
                                while (!work.isStopping()) {
                                    Thread.onSpinWait();
                                }
                                ended.incrementAndGet();
                            },
                            () -> {}))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void whoWaitsIsToldMeanwhileAndFailsWithoutLeavingThreadsBehind() {
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> work.run(
                        "test",
                        2,
                        () -> {
                            while (!work.isStopping()) {
                                Thread.onSpinWait();
                            }
                            ended.incrementAndGet();
                        },
                        () -> {
                            throw new IllegalArgumentException("a listener's own mistake");
                        }))
                .hasMessage("a listener's own mistake");
        assertThat(ended).hasValue(2);
    }

    @Test
    void threadsThatWaitForSomethingAreWokenByAFailure() {
        CountDownLatch never = new CountDownLatch(1);
        SharedWork waiting = new SharedWork(cancellation, never::countDown);

        assertThatThrownBy(() -> waiting.forEach(
                        "test",
                        2,
                        2,
                        () -> "",
                        (own, number) -> {
                            if (number == 1) {
                                throw new IOException("gone");
                            }
                            await(never);
                        },
                        () -> {}))
                .hasMessage("gone");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
