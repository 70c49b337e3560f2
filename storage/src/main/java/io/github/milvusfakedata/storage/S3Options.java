package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.internal.net.WebAddress;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How an object store is reached. What is left out is taken from where Amazon's own tools take it: the environment
 * ({@code AWS_ACCESS_KEY_ID}, {@code AWS_ENDPOINT_URL} …), the files in {@code ~/.aws}, the machine's role.
 *
 * @param endpoint address of a store that is not Amazon's, whose buckets are then part of the path
 * @param region the bucket's region; where nobody names one, Amazon's is found out, and others don't ask
 * @param keys who is calling
 * @param verifyTls whether the server's certificate is checked
 * @param timeout how long a request may take; one that sends or puts together n MiB may take 1 + n/4 times as long
 */
public record S3Options(
        Optional<URI> endpoint, Optional<String> region, Optional<S3Keys> keys, boolean verifyTls, Duration timeout) {
    /** The usual limit of time. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    public S3Options {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(keys, "keys");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout " + timeout);
        }
    }

    /** Everything from the usual places. */
    public static S3Options defaults() {
        return new S3Options(Optional.empty(), Optional.empty(), Optional.empty(), true, DEFAULT_TIMEOUT);
    }

    /**
     * The address of a store as people write it, such as {@code http://localhost:9000}.
     *
     * @param argument the option or variable that gives it
     * @throws FakeDataException if it is none; it may hold a password, so that it is not repeated
     */
    public static URI address(String argument, String text) {
        return WebAddress.parse(text)
                .orElseThrow(() -> FakeDataException.of(Problem.error(
                        ProblemCode.OPTION_VALUE.id(),
                        argument,
                        "This is not the address of a server.",
                        "Write it like http://localhost:9000; a host's name has letters, digits, hyphens and dots.")));
    }

    /** The same with a store at another address, such as {@code http://localhost:9000}. */
    public S3Options at(URI address) {
        return new S3Options(Optional.of(address), region, keys, verifyTls, timeout);
    }

    /** The same in a region. */
    public S3Options in(String name) {
        return new S3Options(endpoint, Optional.of(name), keys, verifyTls, timeout);
    }

    /** The same for a caller. */
    public S3Options as(S3Keys caller) {
        return new S3Options(endpoint, region, Optional.of(caller), verifyTls, timeout);
    }

    /** The same, but with any certificate taken for good, so that nothing proves who the server is. */
    public S3Options withoutVerification() {
        return new S3Options(endpoint, region, keys, false, timeout);
    }

    /** The same with another limit of time for a request. */
    public S3Options within(Duration limit) {
        return new S3Options(endpoint, region, keys, verifyTls, limit);
    }
}
