package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;

/**
 * A number of JSON, with every digit, since a server's 64-bit integers would lose some as doubles. Reads one number after the
 * other.
 */
final class JsonNumber {
    /** A number with no more digits is written without an exponent. */
    private static final int MOST_PLAIN_DIGITS = 40;

    private static final int MOST_EXPONENT_DIGITS = 8;

    private byte[] text = {};
    private int start;
    /** Where the digits end and the exponent may begin. */
    private int digitsEnd;
    /** The power of ten that the digits, taken as a whole number, are multiplied with. */
    private int power;

    /** Reads the number that begins at a place, and gives its length; 0 where there is none. */
    int read(byte[] from, int first, int end) {
        text = from;
        start = first;
        int at = first;
        if (at < end && text[at] == '-') {
            at++;
        }
        int whole = digitsEnd(text, at, end);
        if (whole == at || text[at] == '0' && whole > at + 1) {
            return 0;
        }
        at = whole;
        power = 0;
        if (at < end && text[at] == '.') {
            int fraction = digitsEnd(text, at + 1, end);
            if (fraction == at + 1) {
                return 0;
            }
            power = at + 1 - fraction;
            at = fraction;
        }
        digitsEnd = at;
        if (at < end && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            boolean negative = at < end && text[at] == '-';
            at += at < end && (text[at] == '-' || text[at] == '+') ? 1 : 0;
            int exponentEnd = digitsEnd(text, at, end);
            if (exponentEnd == at || exponentEnd - at > MOST_EXPONENT_DIGITS) {
                return 0;
            }
            int exponent = 0;
            for (; at < exponentEnd; at++) {
                exponent = 10 * exponent + text[at] - '0';
            }
            power += negative ? -exponent : exponent;
        }
        return at - first;
    }

    private static int digitsEnd(byte[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Writes the number without needless zeros: plain where that is short, else with an exponent. */
    void write(Utf8Builder out) {
        int first = start;
        while (first < digitsEnd && !isOneToNine(text[first])) {
            first++;
        }
        if (first == digitsEnd) {
            out.add('0');
            return;
        }
        int last = digitsEnd - 1;
        int zeros = 0;
        for (; !isOneToNine(text[last]); last--) {
            zeros += text[last] == '0' ? 1 : 0;
        }
        if (text[start] == '-') {
            out.add('-');
        }
        int digits = 0;
        for (int at = first; at <= last; at++) {
            digits += text[at] == '.' ? 0 : 1;
        }
        write(first, last, digits, power + zeros, out);
    }

    private void write(int first, int last, int digits, int tens, Utf8Builder out) {
        int beforePoint = digits + tens;
        boolean plain = tens >= 0 ? beforePoint <= MOST_PLAIN_DIGITS : -tens <= MOST_PLAIN_DIGITS;
        int point = plain ? beforePoint : digits;
        if (point <= 0) {
            out.add("0.");
            for (int i = point; i < 0; i++) {
                out.add('0');
            }
        }
        int written = 0;
        for (int at = first; at <= last; at++) {
            if (text[at] != '.') {
                if (written == point && point > 0) {
                    out.add('.');
                }
                out.add(text[at]);
                written++;
            }
        }
        for (; written < point; written++) {
            out.add('0');
        }
        if (!plain) {
            out.add('E').addInteger(tens);
        }
    }

    private static boolean isOneToNine(byte character) {
        return character >= '1' && character <= '9';
    }
}
