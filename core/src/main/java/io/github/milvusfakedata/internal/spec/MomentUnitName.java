package io.github.milvusfakedata.internal.spec;

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

    private final long micros;

    MomentUnitName(long micros) {
        this.micros = micros;
    }

    /** Microseconds in one; 1 for texts, which are made of them. */
    long micros() {
        return micros;
    }
}
