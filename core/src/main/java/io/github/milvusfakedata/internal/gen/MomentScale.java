package io.github.milvusfakedata.internal.gen;

/**
 * How moments become numbers: rounded down by the clock of a place, then counted in a unit since 1970 in UTC.
 *
 * @param tick microseconds to whose multiples moments are rounded down
 * @param shift microseconds by which the place's clock is ahead of UTC
 * @param unit microseconds in which moments are counted
 */
public record MomentScale(long tick, long shift, long unit) {
    public MomentScale {
        if (tick < 1 || unit < 1) {
            throw new IllegalArgumentException("no microseconds: " + tick + " and " + unit);
        }
    }

    /** The number of a moment in microseconds by the place's clock. */
    long of(long local) {
        long whole = tick == 1 ? local : local - Math.floorMod(local, tick);
        return Math.floorDiv(whole - shift, unit);
    }
}
