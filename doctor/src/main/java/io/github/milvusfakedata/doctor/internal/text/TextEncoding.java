package io.github.milvusfakedata.doctor.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a file of text is encoded, by its first bytes. Text that Milvus imports begins with two characters of ASCII, so that a
 * zero byte among its first ones is half of a character of UTF-16 or a part of one of UTF-32.
 */
enum TextEncoding {
    UTF_8("UTF-8", 0),
    /** What Windows' programs write, and Python as utf-8-sig. */
    UTF_8_BEHIND_MARK("a byte-order mark", 3),
    UTF_16("UTF-16", 0),
    UTF_32("UTF-32", 0);

    private static final int MOST_MARK_BYTES = 4;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String title;
    private final int markBytes;

    TextEncoding(String title, int markBytes) {
        this.title = title;
        this.markBytes = markBytes;
    }

    /** The encoding of a file. */
    static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST_MARK_BYTES));
        }
    }

    private static TextEncoding of(byte[] start) {
        if (Arrays.equals(Arrays.copyOf(start, UTF_8_MARK.length), UTF_8_MARK)) {
            return UTF_8_BEHIND_MARK;
        }
        if (start.length < 2 || Arrays.equals(start, new byte[start.length])) {
            return UTF_8;
        }
        boolean littleMark = start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean bigMark = start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean zeros =
                start.length == MOST_MARK_BYTES && (start[0] == 0 && start[1] == 0 || start[2] == 0 && start[3] == 0);
        if (zeros) {
            return UTF_32;
        }
        return littleMark || bigMark || start[0] == 0 || start[1] == 0 ? UTF_16 : UTF_8;
    }

    /** What a file has in place of plain UTF-8. */
    String title() {
        return title;
    }

    /** The bytes before the text of a file that can be read behind them. */
    int markBytes() {
        return markBytes;
    }

    /** Whether the text is UTF-8, with or without a mark. */
    boolean isUtf8() {
        return this == UTF_8 || this == UTF_8_BEHIND_MARK;
    }
}
