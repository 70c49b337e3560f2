package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import java.util.List;

/** What moments are counted in since 1970, or the form of their text. */
public enum MomentUnitName {
    /** Milliseconds. */
    MS(1_000),
    /** Seconds. */
    S(1_000_000),
    /** Microseconds. */
    US(1),
    /** Text by RFC 3339. */
    RFC3339(1);

    private static final long MILLIS = 1_000;

    /** Milliseconds of which no schema speaks: the year 5138 or so. Numbers up to a thousand times as large are microseconds. */
    private static final double FAR_FUTURE = 1e14;

    /** Bounds below this leave no room for milliseconds of our days. */
    private static final double LARGEST_SECONDS = 1e11;

    private final long micros;

    MomentUnitName(long micros) {
        this.micros = micros;
    }

    /** Microseconds in one; 1 for texts, which are made of them. */
    long micros() {
        return micros;
    }

    /** What moments between 2015 and 2025 are counted in. */
    static MomentUnitName suggested(ColumnLimits limits) {
        return suggested(limits, SharedDraws.WINDOW_START * MILLIS, SharedDraws.WINDOW_END * MILLIS);
    }

    /**
     * What moments are counted in where a schema doesn't say it: milliseconds in Int64, unless its bounds leave room for them
     * in another unit only; seconds in other numbers.
     *
     * @param from the first moment, in microseconds since 1970
     * @param to the last one, or {@link Long#MAX_VALUE} where there is none
     */
    static MomentUnitName suggested(ColumnLimits limits, long from, long to) {
        if (limits.shape() == ColumnShape.STRING) {
            return RFC3339;
        }
        if (limits.shape() != ColumnShape.INT64) {
            return S;
        }
        NumberRange range = limits.numbers();
        if (!range.given()) {
            return MS;
        }
        boolean far = range.max() > FAR_FUTURE && range.max() < FAR_FUTURE * MILLIS;
        for (MomentUnitName unit : far ? List.of(US, MS, S) : List.of(MS, S, US)) {
            if (unit.isWithin(range, from) && (to == Long.MAX_VALUE || unit.isWithin(range, to))) {
                return unit;
            }
        }
        return range.min() > FAR_FUTURE ? US : range.max() < LARGEST_SECONDS ? S : MS;
    }

    private boolean isWithin(NumberRange range, long moment) {
        long number = Math.floorDiv(moment, micros);
        return number >= range.least() && number <= range.most();
    }
}
