package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/** RLE_DICTIONARY encoding: the bit width, then all indices of a page as one bit-packed run of a size known beforehand. */
public final class IndexValues {
    private IndexValues() {}

    /** Bits that indices into a dictionary of this size need; at least one, as not every reader takes none. */
    public static int bitWidth(int dictionarySize) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(dictionarySize - 1));
    }

    /** Texts that the buffer holds as codes. */
    public static ValueEncoder codes(int bitWidth) {
        return (values, count, out) -> {
            head(out, count, bitWidth);
            RunLengthEncoder.pack(out, values.ints(), count, bitWidth);
        };
    }

    /** Vectors of bytes by {@link ByteDictionary}, so many a slot: the bytes are the indices. */
    public static ValueEncoder byteVectors(int width) {
        return (values, count, out) -> {
            int bytes = Math.multiplyExact(count, width);
            head(out, bytes, Byte.SIZE);
            out.putBytes(values.bytes(), 0, bytes);
            out.putZeros(RunLengthEncoder.packedBytes(bytes, Byte.SIZE) - bytes);
        };
    }

    /** INT8 by {@link ByteDictionary}: the index of a value is its lowest byte. */
    public static void int8s(ColumnBuffer values, int count, PageBytes out) {
        head(out, count, Byte.SIZE);
        int bytes = RunLengthEncoder.packedBytes(count, Byte.SIZE);
        byte[] target = out.require(bytes);
        int[] ints = values.ints();
        int at = out.size();
        for (int i = 0; i < count; i++) {
            target[at + i] = (byte) ints[i];
        }
        out.advance(count);
        out.putZeros(bytes - count);
    }

    /** Adds what stands before the packed indices: nothing but the bit width if there are none. */
    static void head(PageBytes out, int count, int bitWidth) {
        out.putByte(bitWidth);
        if (count > 0) {
            RunLengthEncoder.packedHead(out, count);
        }
    }
}
