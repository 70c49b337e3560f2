package io.github.milvusfakedata.internal.work;

import io.github.milvusfakedata.dataset.Cancellation;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The pauses between the tries of one call: each up to twice as long as the one before. A pause takes between half of its
 * time and all of it, lest threads that failed together come back together. Not for use by several threads.
 */
public final class Backoff {
    /** A pause looks this often for a reason to end. */
    private static final long SLICE_MILLIS = 20;

    private final Duration longest;
    private final Optional<Duration> limit;
    private final Clock clock;
    private final long startNanos;
    private Duration next;

    /** The time that pauses take; tests have one that does not pass by itself. */
    public interface Clock {
        /** The machine's. */
        Clock SYSTEM = new Clock() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long millis) throws InterruptedException {
                Thread.sleep(millis);
            }
        };

        /** Nanoseconds since some moment. */
        long nanoTime();

        /** Lets time pass. */
        void sleep(long millis) throws InterruptedException;
    }

    private Backoff(Duration first, Duration longest, Optional<Duration> limit, Clock clock) {
        this.next = first;
        this.longest = longest;
        this.limit = limit;
        this.clock = clock;
        this.startNanos = clock.nanoTime();
    }

    /** Pauses that begin with {@code first} and grow to {@code longest}. The time of all tries begins now. */
    public static Backoff of(Duration first, Duration longest) {
        return new Backoff(first, longest, Optional.empty(), Clock.SYSTEM);
    }

    /** The same by another clock. */
    public Backoff by(Clock other) {
        return new Backoff(next, longest, limit, other);
    }

    /** The same, but no further try once so much time has passed. */
    public Backoff within(Duration most) {
        return new Backoff(next, longest, Optional.of(most), clock);
    }

    /** The time since the first try. */
    public Duration elapsed() {
        return Duration.ofNanos(clock.nanoTime() - startNanos);
    }

    /** The most that the next pause takes. */
    public Duration next() {
        return next;
    }

    /**
     * Pauses before another try, unless the time for tries is over.
     *
     * @throws E the failure of the last try, if the time is over
     * @throws CancellationException if the run is cancelled or the thread interrupted
     */
    public <E extends Exception> void pauseAfter(E failure, Cancellation cancellation) throws E {
        Objects.requireNonNull(failure, "failure");
        if (limit.isPresent() && elapsed().compareTo(limit.get()) > 0) {
            throw failure;
        }
        pause(cancellation);
    }

    /**
     * Pauses.
     *
     * @throws CancellationException if the run is cancelled or the thread interrupted
     */
    public void pause(Cancellation cancellation) {
        pause(cancellation::isCancelled);
        if (cancellation.isCancelled()) {
            throw new CancellationException("The run was cancelled.");
        }
    }

    /**
     * Pauses, but no longer than until something says that it is enough.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public void pause(BooleanSupplier isEnough) {
        long most = next.toNanos();
        long end = clock.nanoTime() + ThreadLocalRandom.current().nextLong(most / 2, most + 1);
        next = shorter(next.multipliedBy(2), longest);
        try {
            for (long left = end - clock.nanoTime(); left > 0 && !isEnough.getAsBoolean(); ) {
                // Rounded up: a pause of less than a millisecond must not turn in circles.
                clock.sleep(Math.min(TimeUnit.NANOSECONDS.toMillis(left) + 1, SLICE_MILLIS));
                left = end - clock.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted.");
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
