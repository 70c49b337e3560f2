package io.github.milvusfakedata.internal.spec;

/** What moments are rounded down to. */
public enum MomentRound {
    /** Microseconds. */
    US(1, 6),
    /** Milliseconds. */
    MS(1_000, 3),
    /** Seconds. */
    SECOND(1_000_000, 0),
    /** Minutes. */
    MINUTE(60_000_000, 0),
    /** Hours. */
    HOUR(3_600_000_000L, 0),
    /** Days. */
    DAY(86_400_000_000L, 0);

    private final long micros;
    private final int places;

    MomentRound(long micros, int places) {
        this.micros = micros;
        this.places = places;
    }

    long micros() {
        return micros;
    }

    /** The places that a text's fraction of a second has. */
    int places() {
        return places;
    }
}
