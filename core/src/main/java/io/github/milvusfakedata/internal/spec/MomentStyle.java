package io.github.milvusfakedata.internal.spec;

import java.util.Objects;
import java.util.Optional;

/**
 * What moments are written in.
 *
 * @param unit what they are counted in; empty for what the field suggests
 * @param round what they are rounded down to; empty for what the unit suggests
 * @param offset the offset from UTC in which days, hours and texts are, such as {@code +01:00}; empty for UTC
 */
public record MomentStyle(Optional<MomentUnitName> unit, Optional<MomentRound> round, Optional<String> offset) {
    public MomentStyle {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(offset, "offset");
    }

    /** Minutes by which clocks are ahead of UTC. */
    int offsetMinutes() {
        return offset.map(text -> WrittenMoments.offset(text).orElseThrow()).orElse(0);
    }
}
