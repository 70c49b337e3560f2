package io.github.milvusfakedata.doctor.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as it grows byte by byte. */
final class TextBytes {
    /** No value of any field is as long by far. */
    private static final int LONGEST = 256 << 20;

    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    void add(String characters) {
        for (byte unit : characters.getBytes(StandardCharsets.UTF_8)) {
            add(unit);
        }
    }

    void add(int unit) {
        if (length == bytes.length) {
            if (length >= LONGEST) {
                throw new MalformedJson("a text has more than " + LONGEST + " bytes");
            }
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) unit;
    }

    void addPlain(ByteWindow in) {
        length += in.copyPlain(bytes, length);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
