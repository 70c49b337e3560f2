package io.github.milvusfakedata.internal.parquet.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Deflate by the JDK's zlib in the frame of RFC 1952. The frame is ours: JDKs differ in the operating system they name in
 * its head, and their stream class makes a new deflater each time.
 */
public final class GzipCodec implements PageCodec {
    private static final byte[] HEAD = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};
    private static final int TAIL_BYTES = 2 * Integer.BYTES;
    /** More than zlib's own bound adds for input that does not shrink: five bytes every 16 KiB. */
    private static final int STORED_SHARE = 1 << 10;

    private static final int STORED_BYTES = 64;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 checksum = new CRC32();

    @Override
    public int maxCompressedBytes(int length) {
        return Math.addExact(length, length / STORED_SHARE + STORED_BYTES + HEAD.length + TAIL_BYTES);
    }

    @Override
    public int compress(byte[] in, int length, byte[] out) {
        System.arraycopy(HEAD, 0, out, 0, HEAD.length);
        deflater.reset();
        deflater.setInput(in, 0, length);
        deflater.finish();
        int at = HEAD.length + deflater.deflate(out, HEAD.length, out.length - HEAD.length - TAIL_BYTES);
        if (!deflater.finished()) {
            throw new IllegalStateException("deflate needs more than " + out.length + " bytes for " + length);
        }
        checksum.reset();
        checksum.update(in, 0, length);
        ByteBuffer.wrap(out, at, TAIL_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(length);
        return at + TAIL_BYTES;
    }
}
