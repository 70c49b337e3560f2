package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import java.nio.charset.StandardCharsets;

/** Figures as well-known text: servers write the same figure with other blanks, letter case and zeros than it was sent with.
 */
final class CanonicalFigure {
    /** Digits that a double holds exactly, so that one multiplication or division rounds right. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private byte[] text = {};
    private int at;
    private int end;
    private Utf8Builder out = new Utf8Builder();

    /** Writes a figure's words in capitals, its numbers as the doubles that they are, and no needless blanks; always true. */
    boolean write(byte[] from, int start, int to, Utf8Builder canonical) {
        text = from;
        at = start;
        end = to;
        out = canonical;
        write();
        return true;
    }

    private void write() {
        boolean afterWord = false;
        while (at < end) {
            byte next = text[at];
            if (next == '(' || next == ')' || next == ',') {
                out.add(next);
                at++;
                afterWord = false;
            } else if (isLetter(next)) {
                blank(afterWord);
                for (; at < end && isLetter(text[at]); at++) {
                    out.add(text[at] & ~0x20);
                }
                afterWord = true;
            } else {
                int numberEnd = numberEnd();
                if (numberEnd > at) {
                    blank(afterWord);
                    number(numberEnd);
                    afterWord = true;
                } else {
                    at++;
                }
            }
        }
    }

    private void blank(boolean afterWord) {
        if (afterWord) {
            out.add(' ');
        }
    }

    private static boolean isLetter(byte character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private boolean isDigit(int place) {
        return place < end && text[place] >= '0' && text[place] <= '9';
    }

    /** Where the number that begins here ends; here, if there is none. */
    private int numberEnd() {
        int place = text[at] == '-' || text[at] == '+' ? at + 1 : at;
        boolean digits = false;
        for (; isDigit(place); place++) {
            digits = true;
        }
        if (place < end && text[place] == '.') {
            if (!digits && !isDigit(place + 1)) {
                return at;
            }
            for (place++; isDigit(place); place++) {
                digits = true;
            }
        }
        if (!digits) {
            return at;
        }
        if (place < end && (text[place] == 'e' || text[place] == 'E')) {
            int exponent = place + 1;
            exponent += exponent < end && (text[exponent] == '-' || text[exponent] == '+') ? 1 : 0;
            if (isDigit(exponent)) {
                place = exponent;
                while (isDigit(place)) {
                    place++;
                }
            }
        }
        return place;
    }

    /** A coordinate is a double: two texts of one double are equal. */
    private void number(int numberEnd) {
        double value = value(numberEnd);
        at = numberEnd;
        if (value == 0) {
            out.add('0');
            return;
        }
        if (Double.isInfinite(value)) {
            out.add(value < 0 ? "-INF" : "INF");
            return;
        }
        out.addDecimal(value);
        int size = out.size();
        if (out.bytes()[size - 1] == '0' && out.bytes()[size - 2] == '.') {
            out.cut(size - 2);
        }
    }

    private double value(int numberEnd) {
        long digits = 0;
        int count = 0;
        int power = 0;
        boolean fraction = false;
        for (int place = at; place < numberEnd; place++) {
            byte next = text[place];
            if (next == '.') {
                fraction = true;
            } else if (next == 'e' || next == 'E') {
                return parsed(numberEnd);
            } else if (next >= '0' && next <= '9') {
                count += count > 0 || next != '0' ? 1 : 0;
                if (count > EXACT_DIGITS) {
                    return parsed(numberEnd);
                }
                digits = 10 * digits + next - '0';
                power += fraction ? 1 : 0;
            }
        }
        if (power >= EXACT_POWERS.length) {
            return parsed(numberEnd);
        }
        double magnitude = digits / EXACT_POWERS[power];
        return text[at] == '-' ? -magnitude : magnitude;
    }

    private double parsed(int numberEnd) {
        return Double.parseDouble(new String(text, at, numberEnd - at, StandardCharsets.US_ASCII));
    }
}
