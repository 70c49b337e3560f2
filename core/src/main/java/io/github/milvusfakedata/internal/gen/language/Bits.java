package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** The random bits of one text, handed out sixteen at a time: four choices a mixing step. */
final class Bits {
    private static final int PART = 16;
    private static final int PARTS = Long.SIZE / PART;
    private static final int MASK = (1 << PART) - 1;

    private long state;
    private long word;
    private int left;

    /** Starts a text's bits. */
    void start(long bits) {
        state = bits;
        left = 0;
    }

    /** Sixteen bits. */
    int next() {
        if (left == 0) {
            state += CounterRng.GOLDEN_GAMMA;
            word = CounterRng.mix(state);
            left = PARTS;
        }
        int part = (int) word & MASK;
        word >>>= PART;
        left--;
        return part;
    }

    /** A number 0 … bound − 1 for a small bound. */
    int below(int bound) {
        return next() * bound >>> PART;
    }

    /** A number 0 … count − 1, small ones more often: place i with a chance of about 1 / √i. */
    int skewed(int count) {
        int share = next();
        return (share * share >>> PART) * count >>> PART;
    }

    /** Sixty-four bits. */
    long all() {
        state += CounterRng.GOLDEN_GAMMA;
        return CounterRng.mix(state);
    }
}
