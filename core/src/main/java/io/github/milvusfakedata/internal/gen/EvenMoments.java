package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Moments spread evenly between two. */
public final class EvenMoments extends RowNumbering {
    private final long first;
    private final long ticks;
    private final MomentScale scale;
    private final long key;

    /**
     * @param first the first microsecond by the clock of the place, a multiple of the scale's tick
     * @param end the microsecond behind the last one, likewise
     */
    public EvenMoments(long first, long end, MomentScale scale, long key) {
        this.first = first;
        this.ticks = (end - first) / scale.tick();
        this.scale = scale;
        this.key = key;
    }

    @Override
    public long at(long row) {
        return scale.of(first + CounterRng.below(CounterRng.bits(key, row), ticks) * scale.tick());
    }
}
