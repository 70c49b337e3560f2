package io.github.milvusfakedata.storage;

import java.time.Duration;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** How long requests may take: the time that is set, and as much again for every four mebibytes that are on their way. */
final class Timeouts {
    private static final long BYTES_EACH = 4L << 20;

    private Timeouts() {}

    static Duration of(Duration timeout, long bytes) {
        return timeout.plus(timeout.multipliedBy(bytes / BYTES_EACH));
    }

    /** Whole seconds where they are. */
    static String shown(Duration timeout) {
        long millis = timeout.toMillis();
        return millis % 1_000 == 0 ? millis / 1_000 + " s" : millis + " ms";
    }

    /** The limit of a request that sends, or puts together, so many bytes. */
    static AwsRequestOverrideConfiguration override(Duration timeout, long bytes) {
        return AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(of(timeout, bytes))
                .build();
    }
}
