package io.github.milvusfakedata.internal.gen.expression;

/** Changes the case of letters of UTF-8 that keep their length: those of ASCII and of Latin-1. */
final class LetterCase {
    private static final int CASE = 0x20;
    private static final int LATIN = 0xC3;
    private static final int UPPER_END = 0x9E;
    private static final int LOWER_START = 0xA0;
    private static final int LOWER_END = 0xBE;

    /** The signs × and ÷ lie among the letters. */
    private static final int TIMES = 0x97;

    private LetterCase() {}

    /** Changes the letters between two places of an array. */
    static void change(byte[] bytes, int from, int to, boolean upper) {
        for (int at = from; at < to; at++) {
            int sign = bytes[at] & 0xFF;
            if (upper ? sign >= 'a' && sign <= 'z' : sign >= 'A' && sign <= 'Z') {
                bytes[at] ^= CASE;
            } else if (sign == LATIN && at + 1 < to) {
                at++;
                bytes[at] = (byte) latin(bytes[at] & 0xFF, upper);
            }
        }
    }

    private static int latin(int sign, boolean upper) {
        if (sign == TIMES || sign == TIMES + CASE) {
            return sign;
        }
        boolean turned = upper ? sign >= LOWER_START && sign <= LOWER_END : sign <= UPPER_END;
        return turned ? sign ^ CASE : sign;
    }
}
