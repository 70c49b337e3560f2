package io.github.milvusfakedata.internal.spec;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How moments ascend from row to row.
 *
 * @param every the length of time from one row to the next, such as {@code 30s}; empty where rows are given
 * @param rows how many rows the time between the bounds is for; empty where a length is given
 * @param jitter the part of the time up to the next row, 0 to 1, in which a moment may lie
 */
public record MomentPace(Optional<String> every, OptionalLong rows, double jitter) {
    public MomentPace {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(rows, "rows");
        if (every.isPresent() == rows.isPresent()) {
            throw new IllegalArgumentException("ascending moments need every or rows");
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("jitter is 0 to 1, got " + jitter);
        }
    }
}
