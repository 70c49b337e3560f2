package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.TextKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How a whole number becomes a text: behind a prefix, with zeros before it.
 *
 * @param prefix what every text begins with; empty for numbers alone
 * @param digits how many digits a number has at least, 1 to 18
 */
public record NumberedLabel(String prefix, int digits) {
    /** The number as it is. */
    public static final NumberedLabel PLAIN = new NumberedLabel("", 1);

    /** The most digits to ask for. */
    public static final int MOST_DIGITS = 18;

    public NumberedLabel {
        Objects.requireNonNull(prefix, "prefix");
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("1 to " + MOST_DIGITS + " digits, got " + digits);
        }
    }

    /** Whether a column has texts that can be anything. */
    static boolean isFor(ColumnLimits limits) {
        return limits.type()
                .textKind()
                .filter(kind -> kind == TextKind.STRING || kind == TextKind.DOCUMENT)
                .isPresent();
    }

    int bytes(BigDecimal number) {
        int width = number.toBigInteger().toString().length();
        return prefix.getBytes(StandardCharsets.UTF_8).length + Math.max(digits, width);
    }

    /** Reports a number that is longer than a text may be. */
    void requireRoom(BigDecimal largest, SpecCheck check) {
        int bytes = bytes(largest);
        if (bytes > check.limits().longestText()) {
            check.error(
                    "The text of " + HeldNumbers.shown(largest) + " has " + bytes + " bytes, and max_length is "
                            + check.limits().longestText() + ".",
                    "Shorten prefix and digits, or write a larger max_length.");
        }
    }

    /** Reports a prefix or digits where there are no texts. */
    void requireNone(SpecCheck check) {
        if (!equals(PLAIN)) {
            check.error(
                    check.limits().type().schemaName() + " holds numbers, which have no prefix and no digits.",
                    "Remove prefix and digits: they are for texts.");
        }
    }
}
