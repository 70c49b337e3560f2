package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * A text's way through the frames of each set: every frame once, in an order of the text's own, so that no sentence comes
 * twice. Frames of few fillings are passed over in most texts: they would be the same sentence again and again.
 */
final class FrameWalk {
    /** Primes above the number of frames of any set: steps of these lengths meet each frame once. */
    private static final int[] STRIDES = {1009, 1013, 1019, 1021, 1031, 1033, 1039, 1049};

    private static final int SHARE_BITS = 16;

    private final int[] sets;
    private final byte[] fillings;
    private final int[] since;
    private final int[] left;
    private final int[] places;
    private final int[] strides;
    private final int[] used;
    private int text;
    private int start;
    private int round;
    private long bits;

    FrameWalk(Lexicon lexicon) {
        this.sets = lexicon.sets();
        this.fillings = lexicon.frames().fillings();
        this.since = new int[sets.length];
        this.left = new int[sets.length];
        this.places = new int[sets.length];
        this.strides = new int[sets.length];
        this.used = new int[fillings.length];
    }

    /** Starts a text. */
    void start(long textBits) {
        text++;
        start = text;
        round = 0;
        bits = textBits;
    }

    /** Goes on when frames are used up: first with those that were passed over, then with all again. */
    void startAgain() {
        text++;
        round++;
    }

    /** Number of frames of a set. */
    int size(int set) {
        return sets[set + 1] - sets[set];
    }

    /** The text has a sentence of a frame. */
    void use(int frame) {
        used[frame] = start;
    }

    /** Whether the text has a sentence of a frame, and there may be others left. */
    boolean isUsed(int frame) {
        return round <= 1 && used[frame] == start;
    }

    /**
     * The next frame of a set, or −1 when none is left.
     *
     * @param enough frames of so many fillings, as a power of 2, are never passed over
     */
    int next(int set, int enough) {
        int size = sets[set + 1] - sets[set];
        if (size == 0) {
            return -1;
        }
        if (since[set] != text) {
            long way = CounterRng.lane(bits, set);
            since[set] = text;
            left[set] = size;
            places[set] = CounterRng.below(way, size);
            strides[set] = STRIDES[(int) way & STRIDES.length - 1] % size;
        }
        while (left[set] > 0) {
            left[set]--;
            int place = places[set];
            int after = place + strides[set];
            places[set] = after >= size ? after - size : after;
            int frame = sets[set] + place;
            int missing = enough - fillings[frame];
            boolean taken = missing <= 0 || isTaken(missing, CounterRng.lane(bits, frame));
            if (round > 1 || taken == (round == 0)) {
                return frame;
            }
        }
        return -1;
    }

    private static boolean isTaken(int missing, long chance) {
        return chance >>> Long.SIZE - Math.min(SHARE_BITS, missing) == 0;
    }
}
