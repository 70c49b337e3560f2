package io.github.milvusfakedata.internal.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Checksums as {@code meta.json} has them. */
final class Sums {
    private static final int BUFFER_BYTES = 1 << 16;

    private Sums() {}

    /** The CRC-32C of all that an input holds. */
    static long crc32c(InputStream input) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            sum.update(buffer, 0, read);
        }
        return sum.getValue();
    }

    /** Eight digits. */
    static String hexadecimal(long crc32c) {
        return HexFormat.of().toHexDigits((int) crc32c);
    }
}
