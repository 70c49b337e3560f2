package io.github.milvusfakedata.internal.parquet.codec;

/**
 * LZ4 blocks that hold their bytes as literals: valid, and not a byte smaller. Milvus reads no LZ4, so that it is only
 * written into files that shall be refused for it. The form is that of the LZ4 block format: a token with the number of
 * literals in its upper half, more bytes for what exceeds 14, then the literals.
 */
public final class Lz4Literals implements PageCodec {
    private static final int TOKEN_SHIFT = 4;
    private static final int MOST_IN_TOKEN = 15;
    private static final int MOST_IN_BYTE = 255;
    private static final int FRAME_BYTES = 3;

    @Override
    public int maxCompressedBytes(int length) {
        return Math.addExact(length, length / MOST_IN_BYTE + FRAME_BYTES);
    }

    @Override
    public int compress(byte[] in, int length, byte[] out) {
        int at = 0;
        out[at++] = (byte) (Math.min(length, MOST_IN_TOKEN) << TOKEN_SHIFT);
        if (length >= MOST_IN_TOKEN) {
            int rest = length - MOST_IN_TOKEN;
            for (; rest >= MOST_IN_BYTE; rest -= MOST_IN_BYTE) {
                out[at++] = (byte) MOST_IN_BYTE;
            }
            out[at++] = (byte) rest;
        }
        System.arraycopy(in, 0, out, at, length);
        return at + length;
    }
}
