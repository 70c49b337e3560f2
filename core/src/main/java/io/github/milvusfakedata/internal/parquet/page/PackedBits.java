package io.github.milvusfakedata.internal.parquet.page;

/** A growing string of bits, the first in the lowest bit of the first byte, as Parquet packs levels. */
final class PackedBits {
    private final PageBytes words = new PageBytes();
    private long pending;
    private int pendingBits;

    void clear() {
        words.clear();
        pending = 0;
        pendingBits = 0;
    }

    /** Adds the lowest bits of a value, whose other bits are 0; 1 to 32 of them. */
    void append(long value, int bits) {
        pending |= value << pendingBits;
        pendingBits += bits;
        if (pendingBits >= Long.SIZE) {
            putWord();
            pendingBits -= Long.SIZE;
            // The word took the lowest bits of the value; a shift by 64 would leave all of them in place.
            pending = pendingBits == 0 ? 0 : value >>> bits - pendingBits;
        }
    }

    void appendOnes(int count) {
        int rest = count;
        for (; rest >= Integer.SIZE; rest -= Integer.SIZE) {
            append(0xFFFF_FFFFL, Integer.SIZE);
        }
        if (rest > 0) {
            append((1L << rest) - 1, rest);
        }
    }

    /** Adds the first bytes of all this to another run of bytes, zeros behind the last bit. */
    void copyTo(PageBytes out, int bytes) {
        int whole = words.size();
        putWord();
        // Groups of eight values may end beyond the word in which the last bit lies, where an earlier page left its
        // bits.
        LittleEndian.putLong(words.require(Long.BYTES), words.size(), 0);
        out.putBytes(words.array(), 0, bytes);
        words.advance(whole - words.size());
    }

    private void putWord() {
        LittleEndian.putLong(words.require(Long.BYTES), words.size(), pending);
        words.advance(Long.BYTES);
    }
}
