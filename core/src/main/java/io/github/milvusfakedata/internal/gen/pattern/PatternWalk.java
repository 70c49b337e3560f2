package io.github.milvusfakedata.internal.gen.pattern;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.math.BigInteger;
import java.util.List;

/**
 * From a number to a text of a pattern, each number to another text. States with few texts are walked by exact counts; those
 * with more share the numbers among their exits by the exits' weights, and what a number leaves open is random.
 */
final class PatternWalk {
    /** Texts of patterns with more are numbered up to here; there is room for all rows that a dataset can have. */
    static final long MOST_NUMBERED = 1L << 61;

    /** A state with twice as many texts as numbers has room for the rounding of its exits' shares. */
    private static final BigInteger LARGEST_EXACT =
            BigInteger.valueOf(MOST_NUMBERED).shiftLeft(1);

    private static final int SHARE_BITS = 63;

    /** The first exit of each state, and one entry more. */
    private final int[] exits;

    /** Where each exit leads. */
    private final int[] targets;

    /** Where each exit's bytes begin, and one entry more. */
    private final int[] starts;

    private final byte[] bytes;

    /** How many texts there are from each state on; 0 for more than can be walked by exact counts. */
    private final long[] counts;

    /** How many texts go on through each exit of an exact state; of others the share of all exits before it, of 2^63. */
    private final long[] weights;

    private final long numbered;

    PatternWalk(PatternStates states) {
        int exitCount = 0;
        int byteCount = 0;
        for (int state = 0; state < states.size(); state++) {
            for (PatternStates.Exit exit : states.exits(state)) {
                exitCount++;
                byteCount += exit.bytes().length;
            }
        }
        exits = new int[states.size() + 1];
        targets = new int[exitCount];
        starts = new int[exitCount + 1];
        bytes = new byte[byteCount];
        counts = new long[states.size()];
        weights = new long[exitCount];
        int at = 0;
        for (int state = 0; state < states.size(); state++) {
            at = add(states, state, at);
            exits[state + 1] = at;
        }
        numbered = states.count(0).min(BigInteger.valueOf(MOST_NUMBERED)).longValueExact();
    }

    private int add(PatternStates states, int state, int firstExit) {
        BigInteger all = states.count(state);
        boolean exact = all.compareTo(LARGEST_EXACT) <= 0;
        counts[state] = exact ? all.longValueExact() : 0;
        BigInteger before = BigInteger.ZERO;
        List<PatternStates.Exit> ways = states.exits(state);
        int at = firstExit;
        for (PatternStates.Exit exit : ways) {
            targets[at] = exit.target();
            System.arraycopy(exit.bytes(), 0, bytes, starts[at], exit.bytes().length);
            starts[at + 1] = starts[at] + exit.bytes().length;
            BigInteger weight = states.weight(exit);
            weights[at] = exact
                    ? weight.longValueExact()
                    : before.shiftLeft(SHARE_BITS).divide(all).longValueExact();
            before = before.add(weight);
            at++;
        }
        return at;
    }

    /** How many numbers there are. */
    long numbered() {
        return numbered;
    }

    /**
     * Writes the text of a number.
     *
     * @param number 0 to {@link #numbered} − 1
     * @param random bits that decide what the number leaves open
     * @param to has room for the longest text
     * @return where the text ends
     */
    int write(long number, long random, byte[] to, int start) {
        int at = start;
        int state = 0;
        long left = number;
        long numbers = numbered;
        int lane = 0;
        while (state != PatternStates.END && counts[state] == 0) {
            long bits = CounterRng.lane(random, lane++);
            int exit = sharedExit(state, left, numbers, bits);
            long before = share(state, exit, numbers);
            long behind = exit + 1 == exits[state + 1] ? numbers : share(state, exit + 1, numbers);
            boolean free = behind == before;
            left = free ? 0 : left - before;
            numbers = free ? 1 : behind - before;
            if (targets[exit] == PatternStates.END) {
                return at;
            }
            int count = starts[exit + 1] - starts[exit];
            long place;
            if (numbers >= count) {
                place = left % count;
                left = left / count;
                numbers = (numbers - place + count - 1) / count;
            } else {
                long from = left * count / numbers;
                place = from + CounterRng.below(CounterRng.mix(bits), (left + 1) * count / numbers - from);
                left = 0;
                numbers = 1;
            }
            to[at++] = bytes[starts[exit] + (int) place];
            state = targets[exit];
        }
        if (state == PatternStates.END) {
            return at;
        }
        long width = counts[state] / numbers;
        return exact(state, left * width + CounterRng.below(CounterRng.lane(random, lane), width), to, at);
    }

    /** The exit in whose share a number lies; a random one where a single number is left. */
    private int sharedExit(int state, long left, long numbers, long bits) {
        int exit = exits[state];
        int last = exits[state + 1] - 1;
        if (numbers == 1) {
            while (exit < last && weights[exit + 1] <= bits >>> 1) {
                exit++;
            }
            return exit;
        }
        while (exit < last && share(state, exit + 1, numbers) <= left) {
            exit++;
        }
        return exit;
    }

    /** How many of the numbers belong to the exits before one. */
    private long share(int state, int exit, long numbers) {
        return exit == exits[state] ? 0 : Math.multiplyHigh(weights[exit], numbers << 1);
    }

    private int exact(int first, long number, byte[] to, int start) {
        int at = start;
        int state = first;
        long left = number;
        while (true) {
            int exit = exits[state];
            while (left >= weights[exit]) {
                left -= weights[exit++];
            }
            state = targets[exit];
            if (state == PatternStates.END) {
                return at;
            }
            int from = starts[exit];
            int count = starts[exit + 1] - from;
            if (count == 1) {
                to[at++] = bytes[from];
            } else {
                long quotient = left / count;
                to[at++] = bytes[from + (int) (left - quotient * count)];
                left = quotient;
            }
        }
    }
}
