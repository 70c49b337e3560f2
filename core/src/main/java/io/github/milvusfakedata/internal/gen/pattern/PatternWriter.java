package io.github.milvusfakedata.internal.gen.pattern;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Writes texts of a pattern, one after the other, for one block of rows. */
final class PatternWriter {
    /** The bits of the fraction that choices are read off, and the mask that leaves them. */
    private static final int FRACTION = 56;

    private static final long FRACTION_MASK = (1L << FRACTION) - 1;

    /** So many choices of up to 95 characters leave half of the fraction's bits. */
    private static final int CHOICES_A_LANE = 4;

    private final PatternProgram program;
    private final int[] code;
    private final byte[] pieces;
    private byte[] to;
    private int at;
    private long own;
    private int lane;

    PatternWriter(PatternProgram program) {
        this.program = program;
        this.code = program.code;
        this.pieces = program.bytes;
    }

    /**
     * Writes a text.
     *
     * @param bits the random bits of the text
     * @param target has room for the longest text
     * @param start where the text begins
     * @return where it ends
     */
    int write(long bits, byte[] target, int start) {
        to = target;
        at = start;
        own = bits;
        lane = 0;
        run(program.first);
        return at;
    }

    private void run(int operation) {
        int a = code[operation + 1];
        int b = code[operation + 2];
        switch (code[operation]) {
            case PatternProgram.FIXED -> fixed(a, b);
            case PatternProgram.SIGNS -> signs(a, b, times(operation));
            case PatternProgram.ROW -> {
                for (int place = a; place < a + b; place++) {
                    run(program.lists[place]);
                }
            }
            case PatternProgram.EITHER -> run(program.lists[a + CounterRng.below(bits(), b)]);
            default -> {
                for (int left = times(operation); left > 0; left--) {
                    run(a);
                }
            }
        }
    }

    private long bits() {
        return CounterRng.lane(own, lane++);
    }

    private int times(int operation) {
        int min = code[operation + 3];
        int max = code[operation + 4];
        return min == max ? min : min + CounterRng.below(bits(), max - min + 1);
    }

    private void fixed(int from, int length) {
        for (int done = 0; done < length; done++) {
            to[at + done] = pieces[from + done];
        }
        at += length;
    }

    /** Reads digits of the base {@code count} off a fraction: a multiplication a character. */
    private void signs(int from, int count, int times) {
        int place = at;
        int end = at + times;
        while (place < end) {
            long fraction = bits() >>> Long.SIZE - FRACTION;
            int stop = Math.min(end, place + CHOICES_A_LANE);
            while (place < stop) {
                long product = fraction * count;
                to[place++] = pieces[from + (int) (product >>> FRACTION)];
                fraction = product & FRACTION_MASK;
            }
        }
        at = end;
    }
}
