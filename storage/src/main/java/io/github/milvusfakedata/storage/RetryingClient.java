package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Calls a store, and again if it asks to be called later. The client's own retries end after some seconds; a store that
 * throttles or restarts needs more, so this waits longer and longer between tries, up to a limit in total.
 */
final class RetryingClient implements AutoCloseable {
    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofMillis(200);
    /** Tries that there is patience for at least. */
    private static final int FEWEST_TRIES = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    /** A store may throttle for so long; an interrupted connection is given the same. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Errors that may be of the moment or not: the store's own faults, a full disk among them. */
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(5);

    private final S3Client client;
    private final StoreErrors errors;
    private final Duration patience;
    private final Backoff.Clock clock;
    private volatile boolean reached;

    /** Whether a call has come back as a store's do. */
    private volatile boolean understood;

    private volatile boolean hurried;
    /** Whether a call was given up after all patience, and none has succeeded since: the next are not waited for as long. */
    private volatile boolean hopeless;

    /** That the store has let a call wait to the last; the next are not made, since each would wait as long. */
    private volatile Optional<SdkException> silence = Optional.empty();

    private volatile Cancellation cancellation = new Cancellation();

    RetryingClient(
            S3Client client,
            S3Location location,
            S3Options options,
            Optional<URI> endpoint,
            Duration patience,
            Backoff.Clock clock) {
        this.client = client;
        this.errors = new StoreErrors(location, options, endpoint);
        this.patience = patience;
        this.clock = clock;
    }

    /** A call. */
    @FunctionalInterface
    interface Call<T> {
        T of(S3Client client);
    }

    /**
     * Makes a call until it succeeds or there is no hope.
     *
     * @param doing what is tried with what, such as {@code list s3://bucket/prefix}, for messages
     * @throws IOException if the store or the way to it fails
     * @throws CancellationException if the run is cancelled, or the thread interrupted, while the store asks for patience
     */
    <T> T call(String doing, Call<T> call) throws IOException {
        Backoff backoff = Backoff.of(shorter(LONGEST_FIRST_PAUSE, patience.dividedBy(1 << FEWEST_TRIES)), LONGEST_PAUSE)
                .by(clock);
        if (silence.isPresent()) {
            throw errors.of(doing, silence.get(), understood);
        }
        while (true) {
            try {
                T answer = sure(call);
                reached = true;
                understood = true;
                hopeless = false;
                silence = Optional.empty();
                return answer;
            } catch (SdkException failure) {
                Duration limit = patienceWith(failure);
                if (cancellation.isCancelled() && !limit.isZero()) {
                    throw new CancellationException("The run was cancelled.");
                }
                if (hurried
                        || hopeless
                        || backoff.elapsed().plus(backoff.next()).compareTo(limit) > 0) {
                    hopeless = limit.compareTo(Duration.ZERO) > 0;
                    silence = Optional.of(failure).filter(FailureKinds::isSilence);
                    throw errors.of(doing, failure, understood);
                }
            }
            // Less if the run is given up.
            backoff.pause(this::isHurried);
        }
    }

    /** A call whose every failure is one of the client's: its readers of answers throw whatever they stumble over. */
    private <T> T sure(Call<T> call) {
        try {
            return call.of(client);
        } catch (SdkException | FakeDataException | CancellationException known) {
            throw known;
        } catch (RuntimeException stumbled) {
            throw FailureKinds.notUnderstood(stumbled);
        }
    }

    private Duration patienceWith(SdkException failure) {
        if (failure instanceof AwsServiceException answer) {
            reached = true;
            if (answer.isThrottlingException() || answer.statusCode() == 503 || answer.statusCode() == 429) {
                return patience;
            }
            return StoreErrors.mayBeOfTheMoment(answer) ? shorter(LITTLE_PATIENCE, patience) : Duration.ZERO;
        }
        // A store that was never reached is most likely not where it was looked for.
        return reached && FailureKinds.isConnectionLost(failure) ? patience : Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isHurried() {
        return hurried || cancellation.isCancelled();
    }

    /** Waits no longer for a store that asks for patience: a run that is given up tidies at once. */
    void hurry() {
        hurried = true;
    }

    /** Hurries from when a run is cancelled. */
    void hurryWith(Cancellation run) {
        cancellation = run;
    }

    @Override
    public void close() {
        hurried = true;
        client.close();
    }
}
