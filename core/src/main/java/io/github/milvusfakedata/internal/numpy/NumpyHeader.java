package io.github.milvusfakedata.internal.numpy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What stands before an array's items: version 1.0 of the format, numpy.lib.format. Always of one size, so that a file's size
 * depends on its rows alone in the simplest way.
 */
final class NumpyHeader {
    /** A multiple of 64, which the format asks for, and more than any type and shape take. */
    static final int BYTES = 128;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private NumpyHeader() {}

    /** Appends the header of a column's array. */
    static void write(NumpyColumn column, long rows, ByteBuffer out) {
        String described = "{'descr': '" + column.descriptor() + "', 'fortran_order': "
                + (column.mistake() == NumpyMistake.ORDER ? "True" : "False") + ", 'shape': "
                + column.shape(column.told(rows)) + ", }";
        int length = BYTES - MAGIC.length - Short.BYTES;
        if (described.length() >= length) {
            throw new IllegalStateException("no room for " + described);
        }
        String padded = described + " ".repeat(length - 1 - described.length()) + "\n";
        out.put(MAGIC).putShort((short) length).put(padded.getBytes(StandardCharsets.US_ASCII));
    }
}
