package io.github.milvusfakedata.internal.gen.vector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * Nearly normal values by the thousand: the sum of a random word's four bytes (an Irwin-Hall distribution, excess kurtosis
 * -0.3, nothing beyond 3.45 deviations). Mock vectors need no better tails, and every step is one that C2 turns into vector
 * instructions, which no table of quantiles allows: 1.5 times the values a second.
 *
 * <p>What C2 vectorizes on JDK 17 decides the form: whole loops from index 0, each over arrays of its own, no conversion from
 * int to float. The latter is done by bits: an int below 2^23 beside the exponent of 2^23 is that float, once it is read as
 * one. Scratch memory, so for one thread.
 */
final class ByteSums {
    /** The deviation of a sum: four times the variance of a byte, (256² - 1) / 12. */
    static final double DEVIATION = StrictMath.sqrt((256 * 256 - 1) / 3.0);

    /** What a stored value is above its sum's distance from the mean, 4 × 127.5. */
    static final float OFFSET = (1 << 23) + 510;

    /** The bits of the float 2^23, whose last place is 1. */
    private static final int EXPONENT = Float.floatToRawIntBits(1 << 23);

    /** Even bytes of a word, and its lower half. */
    private static final int EVEN_BYTES = 0x00FF_00FF;

    private static final int HALF = 0xFFFF;

    /** The golden ratio in 32 bits: dimensions' numbers times this differ in all bits. */
    private static final int DIMENSION_FACTOR = 0x9E37_79B9;

    /** Odd, with good avalanche in two rounds of multiplying and shifting by 15. */
    private static final int FIRST_FACTOR = 0x21F0_AAAD;

    private static final int SECOND_FACTOR = 0x735A_2D97;

    private static final int ROUND_SHIFT = 15;

    private final int[] dimensions;
    private final int[] words;
    private final float[] values;
    /** The same memory as ints and as floats. */
    private final IntBuffer asInts;

    private final FloatBuffer asFloats;

    ByteSums(int dim) {
        dimensions = new int[dim];
        for (int i = 0; i < dim; i++) {
            dimensions[i] = i * DIMENSION_FACTOR;
        }
        words = new int[dim];
        values = new float[dim];
        ByteBuffer memory =
                ByteBuffer.allocate(Math.multiplyExact(dim, Float.BYTES)).order(ByteOrder.nativeOrder());
        asInts = memory.asIntBuffer();
        asFloats = memory.asFloatBuffer();
    }

    /** The values of these 64 random bits, one a dimension, {@link #OFFSET} above sums around 0. Valid until the next call. */
    float[] of(long bits) {
        sums(dimensions, (int) bits, (int) (bits >>> Integer.SIZE), words, words.length);
        asInts.put(0, words);
        asFloats.get(0, values);
        return values;
    }

    private static void sums(int[] dimensions, int low, int high, int[] out, int count) {
        for (int i = 0; i < count; i++) {
            int word = (dimensions[i] ^ low) * FIRST_FACTOR;
            word = ((word ^ word >>> ROUND_SHIFT) + high) * SECOND_FACTOR;
            word ^= word >>> ROUND_SHIFT;
            int pairs = (word & EVEN_BYTES) + (word >>> Byte.SIZE & EVEN_BYTES);
            out[i] = EXPONENT + (pairs + (pairs >>> Short.SIZE) & HALF);
        }
    }
}
