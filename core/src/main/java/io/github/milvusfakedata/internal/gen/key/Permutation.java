package io.github.milvusfakedata.internal.gen.key;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * A pseudo-random bijection of 0 … size − 1 onto itself, computed for each number alone. Distinct rows so get distinct keys
 * with no memory of earlier ones, at any scale and on any number of workers.
 *
 * <p>Up to 2^62 numbers: a Feistel network over a rectangle a × b that just covers the size (Black and Rogaway, "Ciphers
 * with arbitrary finite domains", 2002). Beyond: a bijection of all 64-bit words. Results outside the size are put in again
 * until one falls inside, which keeps it a bijection.
 */
public final class Permutation {
    private static final int ROUNDS = 6;
    private static final long LARGEST_FEISTEL = 1L << 62;

    private final long size;
    private final long key;
    private final boolean feistel;
    private final long width;
    private final long height;

    /**
     * @param size how many numbers, unsigned; 0 means 2^64
     * @param key which of the bijections
     */
    public Permutation(long size, long key) {
        this.size = size;
        this.key = key;
        feistel = size > 0 && size <= LARGEST_FEISTEL;
        width = feistel ? squareRootCeiling(size) : 0;
        height = feistel ? (size + width - 1) / width : 0;
    }

    private static long squareRootCeiling(long value) {
        long root = (long) Math.sqrt((double) value);
        while (root * root < value) {
            root++;
        }
        while (root > 1 && (root - 1) * (root - 1) >= value) {
            root--;
        }
        return root;
    }

    /** Where a number is sent to. Beyond the size it starts over, so that numbers a multiple of the size apart agree. */
    public long at(long number) {
        long result =
                size != 0 && Long.compareUnsigned(number, size) >= 0 ? Long.remainderUnsigned(number, size) : number;
        do {
            result = feistel ? throughFeistel(result) : CounterRng.mix(CounterRng.mix(result + key) ^ key);
        } while (size != 0 && Long.compareUnsigned(result, size) >= 0);
        return result;
    }

    private long throughFeistel(long number) {
        long left = number / width;
        long right = number - left * width;
        for (int round = 0; round < ROUNDS; round += 2) {
            left = shifted(left, CounterRng.bits(key + round, right), height);
            right = shifted(right, CounterRng.bits(key + round + 1, left), width);
        }
        return left * width + right;
    }

    private static long shifted(long value, long bits, long bound) {
        long sum = value + CounterRng.below(bits, bound);
        return sum >= bound ? sum - bound : sum;
    }
}
