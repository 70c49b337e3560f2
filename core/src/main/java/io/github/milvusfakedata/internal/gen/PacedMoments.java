package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.math.BigInteger;

/** Moments that ascend from row to row, each in a slot of its own. The number of rows enters nowhere. */
public final class PacedMoments extends RowNumbering {
    private static final int FRACTION_BITS = 63;

    private final long first;
    private final long slot;
    /** What a slot has beyond whole microseconds, as a fraction of 2^63. */
    private final long fraction;

    private final long jitter;
    private final MomentScale scale;
    private final long key;

    /**
     * @param first the first microsecond by the clock of the place
     * @param span the microseconds of so many slots
     * @param slots how many
     * @param jitter the part of a slot, 0 to 1, in which its moment may lie
     */
    public PacedMoments(long first, long span, long slots, double jitter, MomentScale scale, long key) {
        this.first = first;
        this.slot = span / slots;
        this.fraction = BigInteger.valueOf(span % slots)
                .shiftLeft(FRACTION_BITS)
                .divide(BigInteger.valueOf(slots))
                .longValueExact();
        this.jitter = (long) (slot * jitter);
        this.scale = scale;
        this.key = key;
    }

    @Override
    public long at(long row) {
        long start = first + row * slot + Math.multiplyHigh(row << 1, fraction);
        return scale.of(jitter == 0 ? start : start + CounterRng.below(CounterRng.bits(key, row), jitter));
    }
}
