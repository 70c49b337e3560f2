package io.github.milvusfakedata.dataset;

import java.time.Duration;
import java.util.Objects;

/**
 * Where the time of a run went.
 *
 * @param total from the start of the first file to the end of the last, on the clock
 * @param generating time of computing and laying out values, averaged over the workers
 * @param writing time of handing bytes to their sinks, averaged over the workers
 */
public record RunTimes(Duration total, Duration generating, Duration writing) {
    public RunTimes {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(generating, "generating");
        Objects.requireNonNull(writing, "writing");
    }
}
