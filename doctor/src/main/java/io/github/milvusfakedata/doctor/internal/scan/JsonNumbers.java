package io.github.milvusfakedata.doctor.internal.scan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads numbers by the grammar of JSON, and if asked for notes what becomes of them as 64-bit floats. */
final class JsonNumbers {
    /** Whole numbers of fewer digits are 64-bit floats. */
    private static final int LEAST_DIGITS_ROUNDED = 16;
    /** Numbers of fewer characters and without an exponent are 64-bit floats. */
    private static final int LEAST_CHARACTERS_INFINITE = 300;

    private final ByteWindow in;
    private final TextBytes text;
    private boolean doubles;
    private String rounded = "";

    JsonNumbers(ByteWindow in, TextBytes text) {
        this.in = in;
        this.text = text;
    }

    void takeDoubles() {
        doubles = true;
    }

    void clear() {
        rounded = "";
    }

    String rounded() {
        return rounded;
    }

    /** Reads the number whose first character is next. */
    void read(int first, boolean behindComma) {
        text.clear();
        if (first != '-' && (first < '0' || first > '9')) {
            throw Misspelling.ofValue(in, behindComma);
        }
        if (first == '-') {
            text.add(in.next());
        }
        boolean zero = in.peek() == '0';
        int whole = digits();
        if (whole == 0) {
            throw Misspelling.ofWord(in, "-");
        }
        if (zero && whole > 1) {
            throw new MalformedJson("a number begins with a zero: leave it out");
        }
        boolean exact = true;
        if (in.peek() == '.') {
            exact = false;
            text.add(in.next());
            requireDigits();
        }
        boolean exponent = in.peek() == 'e' || in.peek() == 'E';
        if (exponent) {
            text.add(in.next());
            if (in.peek() == '+' || in.peek() == '-') {
                text.add(in.next());
            }
            requireDigits();
        }
        if (in.peek() >= 'A' && Character.isLetter(in.peek()) && !text.isLong()) {
            throw Misspelling.ofWord(in, new String(text.bytes(), 0, text.length(), StandardCharsets.US_ASCII));
        }
        if (doubles && (exponent || text.length() >= LEAST_DIGITS_ROUNDED)) {
            checkDouble(exact && !exponent);
        }
    }

    private void checkDouble(boolean whole) {
        if (text.left() > 0) {
            throw new MalformedJson("a number of more than " + text.length() + " characters");
        }
        String number = new String(text.bytes(), 0, text.length(), StandardCharsets.US_ASCII);
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new MalformedJson(number + " is beyond the largest 64-bit float");
        }
        boolean kept = !whole
                || number.length() >= LEAST_CHARACTERS_INFINITE
                || new BigDecimal(number).compareTo(new BigDecimal(value)) == 0;
        if (!kept && rounded.isEmpty()) {
            rounded = number;
        }
    }

    private void requireDigits() {
        if (digits() == 0) {
            throw in.peek() < 0
                    ? MalformedJson.cut("the text ends early")
                    : new MalformedJson("a digit is missing in a number");
        }
    }

    private int digits() {
        int count = 0;
        for (; in.peek() >= '0' && in.peek() <= '9'; count++) {
            text.add(in.next());
        }
        return count;
    }
}
