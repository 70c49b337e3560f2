package io.github.milvusfakedata.doctor.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as it grows byte by byte. Of one that is longer than any value needs to be looked into, only the beginning is kept,
 * so that memory stays flat whatever a file holds.
 */
final class TextBytes {
    /** The longest text of any field has 2 MiB; of JSON no more is read than this. */
    private static final int MOST_KEPT = 16 << 20;

    /** A larger array is let go of with its text: each field has some of them. */
    private static final int MOST_IDLE = 1 << 20;

    private static final int MOST_SHOWN = 100;

    private byte[] bytes = new byte[256];
    private int length;
    private long left;

    void clear() {
        if (bytes.length > MOST_IDLE) {
            bytes = new byte[MOST_IDLE];
        }
        length = 0;
        left = 0;
    }

    void add(String characters) {
        for (byte unit : characters.getBytes(StandardCharsets.UTF_8)) {
            add(unit);
        }
    }

    void add(int unit) {
        if (length == bytes.length) {
            if (length >= MOST_KEPT) {
                left++;
                return;
            }
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) unit;
    }

    void addPlain(ByteWindow in) {
        if (length < MOST_KEPT) {
            length += in.copyPlain(bytes, length);
        } else {
            left += in.skipPlain();
        }
    }

    /** Whether it is longer than what would be shown of it. */
    boolean isLong() {
        return length > MOST_SHOWN;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The bytes that were kept. */
    int length() {
        return length;
    }

    /** The bytes that were not kept. */
    long left() {
        return left;
    }
}
