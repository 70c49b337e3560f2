package io.github.milvusfakedata.internal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.Cancellation;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Cancellation cancellation = new Cancellation();
    private final StoppedClock clock = new StoppedClock();

    /** Stands still but for those who sleep by it. */
    private static final class StoppedClock implements Backoff.Clock {
        private long nanos = Long.MAX_VALUE - 1;
        private Runnable whileAsleep = () -> {};

        @Override
        public long nanoTime() {
            return nanos;
        }

        @Override
        public void sleep(long millis) throws InterruptedException {
            whileAsleep.run();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            nanos += Duration.ofMillis(millis).toNanos();
        }
    }

    private Backoff backoff() {
        return Backoff.of(Duration.ofMillis(100), Duration.ofSeconds(1)).by(clock);
    }

    @Test
    void pausesGrowToTheLongestAndTakeBetweenHalfOfItAndAll() {
        Backoff backoff = backoff();
        for (long most : new long[] {100, 200, 400, 800, 1000, 1000, 1000}) {
            long before = clock.nanoTime();
            assertThat(backoff.next()).isEqualTo(Duration.ofMillis(most));

            backoff.pause(cancellation);

            // A millisecond more, since sleepers count in whole ones.
            assertThat(Duration.ofNanos(clock.nanoTime() - before))
                    .isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most + 1));
        }
    }

    @Test
    void threadsThatFailedTogetherDoNotComeBackTogether() {
        LongSummaryStatistics millis = new LongSummaryStatistics();
        for (int thread = 0; thread < 200; thread++) {
            Backoff backoff = backoff();
            backoff.pause(cancellation);
            millis.accept(backoff.elapsed().toMillis());
        }

        assertThat(millis.getMin()).isLessThan(70);
        assertThat(millis.getMax()).isGreaterThan(80);
    }

    @Test
    void theFailureItselfIsThrownOnceTheTimeIsOver() {
        Backoff backoff = backoff().within(Duration.ofSeconds(2));
        IllegalStateException failure = new IllegalStateException("busy");

        assertThatThrownBy(() -> {
                    while (true) {
                        backoff.pauseAfter(failure, cancellation);
                    }
                })
                .isSameAs(failure);
        assertThat(backoff.elapsed()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void thereIsNoEndOfTriesWithoutALimit() {
        Backoff backoff = backoff();
        for (int i = 0; i < 1000; i++) {
            backoff.pauseAfter(new IllegalStateException("busy"), cancellation);
        }

        assertThat(backoff.elapsed()).isGreaterThan(Duration.ofMinutes(8));
    }

    @Test
    void aCancelledRunEndsAPauseAtOnce() {
        clock.whileAsleep = cancellation::cancel;
        Backoff backoff = Backoff.of(Duration.ofHours(1), Duration.ofHours(1)).by(clock);

        assertThatThrownBy(() -> backoff.pause(cancellation)).isInstanceOf(CancellationException.class);
        assertThat(backoff.elapsed()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aPauseThatIsCutShortIsNoFailure() {
        Backoff backoff = Backoff.of(Duration.ofHours(1), Duration.ofHours(1)).by(clock);

        assertThatNoException().isThrownBy(() -> backoff.pause(() -> true));
        assertThat(backoff.elapsed()).isZero();
    }

    @Test
    void anInterruptedThreadStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> backoff().pause(cancellation)).isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
