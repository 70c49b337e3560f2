package io.github.milvusfakedata.internal.parquet.codec;

import com.github.luben.zstd.Zstd;
import io.github.milvusfakedata.schema.FakeDataException;

/**
 * Zstandard by its native library, at the fastest ordinary level. A context per call: nothing to close, and its making is
 * lost in the time that a page takes.
 */
public final class ZstdCodec implements PageCodec {
    private static final int LEVEL = 1;

    /**
     * A codec.
     *
     * @throws FakeDataException if the native library can't be loaded
     */
    public ZstdCodec() {
        ZstdLibrary.load();
    }

    @Override
    public int maxCompressedBytes(int length) {
        return Math.toIntExact(Zstd.compressBound(length));
    }

    @Override
    public int compress(byte[] in, int length, byte[] out) {
        long written = Zstd.compressByteArray(out, 0, out.length, in, 0, length, LEVEL);
        if (Zstd.isError(written)) {
            throw new IllegalStateException("zstd: " + Zstd.getErrorName(written));
        }
        return Math.toIntExact(written);
    }
}
