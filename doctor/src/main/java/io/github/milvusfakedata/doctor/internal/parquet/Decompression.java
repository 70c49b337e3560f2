package io.github.milvusfakedata.doctor.internal.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.UnsupportedContent;
import io.github.milvusfakedata.internal.parquet.codec.ZstdLibrary;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Undoes the compression of pages. */
final class Decompression {
    /** No codec makes more of a byte: Zstandard's shortest blocks stand for 128 KiB each. */
    private static final long MOST_TO_ONE = 64 << 10;

    private Decompression() {}

    /** Refuses a page that claims to be larger than its bytes can make, before memory is set apart for it. */
    static void requirePossible(int compressed, int full) {
        if (full > MOST_TO_ONE * (compressed + 1L)) {
            throw new DamagedFile("a page of " + compressed + " bytes claims to hold " + full);
        }
    }

    /** Fills {@code out} up to {@code length}, which the page's header tells. */
    static void decompress(CompressionCodec codec, byte[] in, int from, int count, byte[] out, int at, int length) {
        int made =
                switch (codec) {
                    case SNAPPY -> snappy(in, from, count, out, at, length);
                    case GZIP -> gzip(in, from, count, out, at, length);
                    case ZSTD -> zstd(in, from, count, out, at, length);
                    case BROTLI ->
                        throw new UnsupportedContent("It is compressed with Brotli, which doctor does not read.");
                    case LZ4, LZ4_RAW, LZO, UNCOMPRESSED -> throw new IllegalStateException(codec.name());
                };
        if (made != length) {
            throw new DamagedFile("a page has " + made + " bytes where its header tells " + length);
        }
    }

    private static int snappy(byte[] in, int from, int count, byte[] out, int at, int length) {
        try {
            return new SnappyDecompressor().decompress(in, from, count, out, at, length);
        } catch (MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new DamagedFile("a page can't be decompressed");
        }
    }

    private static int zstd(byte[] in, int from, int count, byte[] out, int at, int length) {
        requireZstd();
        try {
            long made = Zstd.decompressByteArray(out, at, length, in, from, count);
            if (Zstd.isError(made)) {
                throw new DamagedFile("a page can't be decompressed: " + Zstd.getErrorName(made));
            }
            return (int) made;
        } catch (ZstdException broken) {
            // It tells some errors by its result, and others so.
            throw new DamagedFile("a page can't be decompressed: " + broken.getMessage());
        }
    }

    /** The file is not to blame, and those without it are examined. */
    private static void requireZstd() {
        try {
            ZstdLibrary.load();
        } catch (FakeDataException notHere) {
            Problem problem = notHere.problems().get(0);
            throw new UnsupportedContent("It is compressed with zstd. " + problem.message() + " " + problem.hint());
        }
    }

    private static int gzip(byte[] in, int from, int count, byte[] out, int at, int length) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(in, from, count))) {
            return stream.readNBytes(out, at, length);
        } catch (IOException broken) {
            throw new DamagedFile("a page can't be decompressed");
        }
    }
}
