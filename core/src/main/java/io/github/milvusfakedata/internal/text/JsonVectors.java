package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.internal.decimal.HalfText;
import io.github.milvusfakedata.internal.decimal.SparseText;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Vectors as JSON: dense ones as lists of numbers, sparse ones as objects from index to value. */
final class JsonVectors {
    private static final int BYTE_VALUES = 256;
    private static final int BITS_PER_BYTE = 8;
    private static final int LENGTH_SHIFT = 56;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[] UNSIGNED_BYTES = byteTexts(false);
    private static final long[] SIGNED_BYTES = byteTexts(true);

    private JsonVectors() {}

    /** Writes one vector of floats. */
    static void writeFloats(float[] values, int start, int count, TextBuffer out) {
        byte[] target = out.require((long) count * FloatText.ROOM + 1);
        int at = out.position();
        target[at++] = '[';
        for (int i = start; i < start + count; i++) {
            at = FloatText.write(values[i], target, at);
            target[at++] = ',';
        }
        target[at - 1] = ']';
        out.moveTo(at);
    }

    /** Writes one vector of little-endian 16-bit floats. */
    static void writeHalves(HalfText texts, byte[] values, int start, int byteCount, TextBuffer out) {
        byte[] target = out.require((long) byteCount * HalfText.ROOM + 1);
        int at = out.position();
        target[at++] = '[';
        for (int i = start; i < start + byteCount; i += Short.BYTES) {
            int bits = values[i] & 0xFF | (values[i + 1] & 0xFF) << BITS_PER_BYTE;
            at = texts.write(bits, target, at);
            target[at++] = ',';
        }
        target[at - 1] = ']';
        out.moveTo(at);
    }

    /** Writes one vector of bytes as numbers 0 … 255. */
    static void writeUnsignedBytes(byte[] values, int start, int count, TextBuffer out) {
        writeBytes(UNSIGNED_BYTES, values, start, count, out);
    }

    /** Writes one vector of bytes as numbers −128 … 127. */
    static void writeSignedBytes(byte[] values, int start, int count, TextBuffer out) {
        writeBytes(SIGNED_BYTES, values, start, count, out);
    }

    private static void writeBytes(long[] texts, byte[] values, int start, int count, TextBuffer out) {
        byte[] target = out.require((long) count * Long.BYTES + 1);
        int at = out.position();
        target[at++] = '[';
        for (int i = start; i < start + count; i++) {
            long text = texts[values[i] & 0xFF];
            LONGS.set(target, at, text);
            at += (int) (text >>> LENGTH_SHIFT);
        }
        target[at - 1] = ']';
        out.moveTo(at);
    }

    /** Writes the sparse vector of a row. */
    static void writeSparse(ColumnBuffer column, int row, TextBuffer out) {
        int start = column.offsets()[row];
        int end = column.offsets()[row + 1];
        byte[] target = out.require(SparseText.room(end - start));
        int at = SparseText.write(column.ints(), column.floats(), start, end, target, out.position());
        out.moveTo(at);
    }

    /** For each byte its text and a comma, the first character lowest, and their length in the highest byte. */
    private static long[] byteTexts(boolean signed) {
        long[] texts = new long[BYTE_VALUES];
        for (int bits = 0; bits < BYTE_VALUES; bits++) {
            String text = (signed ? (byte) bits : bits) + ",";
            for (int i = 0; i < text.length(); i++) {
                texts[bits] |= (long) text.charAt(i) << i * BITS_PER_BYTE;
            }
            texts[bits] |= (long) text.length() << LENGTH_SHIFT;
        }
        return texts;
    }
}
