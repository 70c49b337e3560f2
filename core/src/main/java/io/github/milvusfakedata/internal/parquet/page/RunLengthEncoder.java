package io.github.milvusfakedata.internal.parquet.page;

/**
 * Runs of Parquet's RLE / bit-packing hybrid, which holds levels and dictionary indices. A run repeats one value, or packs
 * groups of eight values of a fixed bit width, the first value in the lowest bits.
 */
public final class RunLengthEncoder {
    /** Values of a bit-packed run come in groups of so many. */
    public static final int GROUP = 8;

    private RunLengthEncoder() {}

    /** Adds a run of one value that fits a byte. */
    public static void repeat(PageBytes out, int count, int value) {
        out.putVarint(count << 1);
        out.putByte(value);
    }

    /** Adds the head of a bit-packed run; behind it belong {@link #packedBytes} bytes. */
    public static void packedHead(PageBytes out, int count) {
        out.putVarint(groups(count) << 1 | 1);
    }

    /** Bytes of so many packed values, the last group filled up. */
    public static int packedBytes(int count, int bitWidth) {
        return Math.multiplyExact(groups(count), bitWidth);
    }

    /** Adds values bit-packed, without a head, the last group filled up with zeros. */
    public static void pack(PageBytes out, int[] values, int count, int bitWidth) {
        int bytes = packedBytes(count, bitWidth);
        // Room for one word more, so that the last values can be stored with the same four-byte write as the others.
        byte[] target = out.require(bytes + Long.BYTES);
        int end = pack(values, count, bitWidth, target, out.size());
        for (int at = end; at < out.size() + bytes; at++) {
            target[at] = 0;
        }
        out.advance(bytes);
    }

    private static int pack(int[] values, int count, int bitWidth, byte[] target, int start) {
        int at = start;
        long pending = 0;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            pending |= (long) values[i] << bits;
            bits += bitWidth;
            if (bits >= Integer.SIZE) {
                LittleEndian.putInt(target, at, (int) pending);
                at += Integer.BYTES;
                pending >>>= Integer.SIZE;
                bits -= Integer.SIZE;
            }
        }
        if (bits > 0) {
            LittleEndian.putInt(target, at, (int) pending);
            at += Integer.BYTES;
        }
        return at;
    }

    private static int groups(int count) {
        return (count + GROUP - 1) / GROUP;
    }
}
