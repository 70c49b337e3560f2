package io.github.milvusfakedata.internal.parquet.page;

/** Sizes of the parts of a page in which nothing is null, without making the page; what the encoders write is the truth. */
public final class PageSizes {
    private static final int VARINT_DATA_BITS = 7;

    /** Marks of fields and ends of structs, the page's type and three encodings: a byte each. */
    private static final int HEADER_FIXED_BYTES = 14;

    private PageSizes() {}

    /** Bits of an index into a dictionary of this size. */
    public static int indexBits(int dictionarySize) {
        return IndexValues.bitWidth(dictionarySize);
    }

    /** Values of a fixed number of bits in PLAIN encoding. */
    public static long plain(int rows, long valueBits) {
        return (rows * valueBits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Dictionary indices. */
    public static int indices(int count, int bitWidth) {
        return 1 + packedRun(count, bitWidth);
    }

    /** Levels of a flat column. */
    public static int flatLevels(int rows) {
        return Integer.BYTES + repeatedRun(rows);
    }

    /** Levels of vectors. */
    public static int vectorLevels(int width, int rows) {
        int entries = Math.multiplyExact(rows, width);
        int repetition = VectorPages.usesPackedLevels(width)
                ? packedRun(entries, 1)
                : Math.multiplyExact(rows, repeatedRun(1) + repeatedRun(width - 1));
        return 2 * Integer.BYTES + repetition + repeatedRun(entries);
    }

    /** Header of an uncompressed data page. */
    public static int header(int bytes, int entries) {
        return HEADER_FIXED_BYTES + 2 * varint(bytes << 1) + varint(entries << 1);
    }

    private static int repeatedRun(int count) {
        return varint(count << 1) + 1;
    }

    private static int packedRun(int count, int bitWidth) {
        return varint(RunLengthEncoder.packedBytes(count, 1) << 1) + RunLengthEncoder.packedBytes(count, bitWidth);
    }

    private static int varint(int value) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(value | 1);
        return (bits + VARINT_DATA_BITS - 1) / VARINT_DATA_BITS;
    }
}
