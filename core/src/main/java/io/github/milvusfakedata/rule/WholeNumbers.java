package io.github.milvusfakedata.rule;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Whole numbers as Go's strconv reads them with base 0, which Milvus' importer does: 0x, 0o and 0b stand before other bases,
 * a zero alone before octal digits, and an underscore may stand between digits and behind the base.
 */
public final class WholeNumbers {
    private WholeNumbers() {}

    /** A number of 64 bits that may have a sign; empty if the text is none. */
    public static OptionalLong parse(byte[] text, int length) {
        boolean negative = length > 0 && text[0] == '-';
        int from = negative || length > 0 && text[0] == '+' ? 1 : 0;
        OptionalLong digits = digits(text, from, length);
        if (digits.isEmpty() || !negative) {
            return digits;
        }
        return OptionalLong.of(-digits.getAsLong());
    }

    /** A number without a sign, below 2^63; empty if the text is none. */
    public static OptionalLong parseUnsigned(byte[] text, int length) {
        return digits(text, 0, length);
    }

    private static OptionalLong digits(byte[] text, int from, int to) {
        long value = 0;
        boolean decimal = to > from && to - from <= 18 && (text[from] != '0' || to - from == 1);
        for (int i = from; i < to && decimal; i++) {
            int digit = text[i] - '0';
            decimal = digit >= 0 && digit <= 9;
            value = 10 * value + digit;
        }
        return decimal ? OptionalLong.of(value) : unusual(text, from, to);
    }

    private static OptionalLong unusual(byte[] text, int from, int to) {
        if (to - from > 100 || to <= from) {
            return OptionalLong.empty();
        }
        String digits = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        int base = 10;
        boolean zero = digits.startsWith("0") && digits.length() > 1;
        if (zero) {
            base = switch (digits.charAt(1)) {
                case 'x', 'X' -> 16;
                case 'b', 'B' -> 2;
                default -> 8;
            };
            boolean letter = base != 8 || digits.charAt(1) == 'o' || digits.charAt(1) == 'O';
            digits = digits.substring(letter ? 2 : 1);
        }
        // Behind the base, an underscore is as good as behind a digit.
        boolean apart = !digits.contains("__") && !digits.endsWith("_") && (zero || !digits.startsWith("_"));
        String bare = digits.replace("_", "");
        if (!apart || bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(0))) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(bare, base));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
