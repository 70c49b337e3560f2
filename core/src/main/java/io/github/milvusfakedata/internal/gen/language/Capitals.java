package io.github.milvusfakedata.internal.gen.language;

/** Capitals in encoded text: ASCII letters and the Latin letters with marks that take two bytes. */
final class Capitals {
    private static final int LATIN_HEAD = 0xC3;
    private static final int LATIN_FIRST = 0xA0;
    private static final int LATIN_LAST = 0xBE;
    private static final int DIVISION_SIGN = 0xB7;
    private static final int CASE = 0x20;

    private Capitals() {}

    /** The first letter of a text becomes a capital, behind quotes and the like; a digit is left alone. */
    static void first(byte[] text, int start, int end) {
        int at = start;
        while (at < end && (text[at] == '"' || text[at] == '\'' || text[at] == '(' || text[at] == ' ')) {
            at++;
        }
        if (at < end) {
            letter(text, at);
        }
    }

    private static void letter(byte[] text, int at) {
        int sign = text[at] & 0xFF;
        if (sign >= 'a' && sign <= 'z') {
            text[at] = (byte) (sign - CASE);
        } else if (sign == LATIN_HEAD) {
            int second = text[at + 1] & 0xFF;
            if (second >= LATIN_FIRST && second <= LATIN_LAST && second != DIVISION_SIGN) {
                text[at + 1] = (byte) (second - CASE);
            }
        }
    }

    /** Every word of a text becomes a capital, but for small ones inside. */
    static void title(byte[] text, int start, int end) {
        int word = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text[at] == ' ') {
                if (word == start || !isSmall(text, word, at)) {
                    first(text, word, at);
                }
                word = at + 1;
            }
        }
    }

    private static boolean isSmall(byte[] text, int start, int end) {
        int length = end - start;
        if (length > 4) {
            return false;
        }
        int packed = 0;
        for (int at = start; at < end; at++) {
            packed = packed << 8 | text[at] & 0xFF;
        }
        return switch (packed) {
            case 'a',
                    'a' << 8 | 'n',
                    'a' << 8 | 't',
                    'a' << 8 | 's',
                    'b' << 8 | 'y',
                    'i' << 8 | 'n',
                    'o' << 8 | 'f',
                    'o' << 8 | 'n',
                    'o' << 8 | 'r',
                    't' << 8 | 'o',
                    'a' << 16 | 'n' << 8 | 'd',
                    't' << 16 | 'h' << 8 | 'e',
                    'f' << 16 | 'o' << 8 | 'r',
                    'b' << 16 | 'u' << 8 | 't',
                    'f' << 24 | 'r' << 16 | 'o' << 8 | 'm',
                    'w' << 24 | 'i' << 16 | 't' << 8 | 'h',
                    'i' << 24 | 'n' << 16 | 't' << 8 | 'o' -> true;
            default -> false;
        };
    }
}
