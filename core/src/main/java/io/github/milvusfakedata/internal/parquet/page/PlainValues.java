package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.decimal.SparseText;

/** PLAIN encoding of the shapes of one slot a row: little-endian numbers, packed booleans, texts behind their length. */
public final class PlainValues {
    /** Eight bytes of 0 or 1 times this leave bit i of byte i in bit i of the highest byte; no two terms meet. */
    private static final long GATHER_BITS = 0x0102_0408_1020_4080L;

    private PlainValues() {}

    /** BOOLEAN: eight to a byte, the first in the lowest bit. */
    public static void booleans(ColumnBuffer values, int count, PageBytes out) {
        byte[] flags = values.bytes();
        int bytes = (count + Byte.SIZE - 1) / Byte.SIZE;
        byte[] target = out.require(bytes);
        int at = out.size();
        int whole = count / Byte.SIZE * Byte.SIZE;
        for (int i = 0; i < whole; i += Byte.SIZE) {
            target[at++] = (byte) (LittleEndian.getLong(flags, i) * GATHER_BITS >>> Long.SIZE - Byte.SIZE);
        }
        int last = 0;
        for (int i = whole; i < count; i++) {
            last |= flags[i] << i - whole;
        }
        if (whole < count) {
            target[at] = (byte) last;
        }
        out.advance(bytes);
    }

    /** INT32. */
    public static void ints(ColumnBuffer values, int count, PageBytes out) {
        out.extend(Math.multiplyExact(count, Integer.BYTES)).asIntBuffer().put(values.ints(), 0, count);
    }

    /** INT64. */
    public static void longs(ColumnBuffer values, int count, PageBytes out) {
        out.extend(Math.multiplyExact(count, Long.BYTES)).asLongBuffer().put(values.longs(), 0, count);
    }

    /** FLOAT. */
    public static void floats(ColumnBuffer values, int count, PageBytes out) {
        out.extend(Math.multiplyExact(count, Float.BYTES)).asFloatBuffer().put(values.floats(), 0, count);
    }

    /** DOUBLE. */
    public static void doubles(ColumnBuffer values, int count, PageBytes out) {
        out.extend(Math.multiplyExact(count, Double.BYTES)).asDoubleBuffer().put(values.doubles(), 0, count);
    }

    /** FLOAT, a vector of them a slot. */
    public static ValueEncoder floatVectors(int dim) {
        return (values, count, out) -> floats(values, Math.multiplyExact(count, dim), out);
    }

    /** BYTE_ARRAY of the texts between the buffer's offsets. */
    public static void texts(ColumnBuffer values, int count, PageBytes out) {
        byte[] bytes = values.bytes();
        int[] offsets = values.offsets();
        long size = (long) offsets[count] - offsets[0] + (long) count * Integer.BYTES;
        byte[] target = out.require(Math.toIntExact(size));
        int at = out.size();
        for (int i = 0; i < count; i++) {
            int from = offsets[i];
            int length = offsets[i + 1] - from;
            LittleEndian.putInt(target, at, length);
            System.arraycopy(bytes, from, target, at + Integer.BYTES, length);
            at += Integer.BYTES + length;
        }
        out.advance((int) size);
    }

    /** BYTE_ARRAY of texts that the buffer holds as codes of a dictionary. */
    public static ValueEncoder textsOf(StringDictionary dictionary) {
        return (values, count, out) -> {
            int[] codes = values.ints();
            int[] offsets = dictionary.offsets();
            for (int i = 0; i < count; i++) {
                int from = offsets[codes[i]];
                int length = offsets[codes[i] + 1] - from;
                out.putInt(length);
                out.putBytes(dictionary.bytes(), from, length);
            }
        };
    }

    /** BYTE_ARRAY of sparse vectors, as JSON text. */
    public static void sparse(ColumnBuffer values, int count, PageBytes out) {
        int[] offsets = values.offsets();
        for (int i = 0; i < count; i++) {
            int entries = offsets[i + 1] - offsets[i];
            byte[] target = out.require(Math.toIntExact(Integer.BYTES + SparseText.room(entries)));
            int start = out.size() + Integer.BYTES;
            int end = SparseText.write(values.ints(), values.floats(), offsets[i], offsets[i + 1], target, start);
            LittleEndian.putInt(target, out.size(), end - start);
            out.advance(end - out.size());
        }
    }
}
