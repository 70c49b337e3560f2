package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.TextKeys;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Keys: distinct texts, a prefix and some digits and lower-case letters, such as {@code doc-0k3v9x2m41qz}.
 *
 * @param prefix what every key starts with, in ASCII
 * @param digits how many digits and letters follow
 */
public record TextKeySpec(String prefix, int digits) implements ValueSpec {
    public TextKeySpec {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(prefix)) {
            throw new IllegalArgumentException("the prefix is not ASCII: " + prefix);
        }
        if (digits < 1 || digits > TextKeys.MOST_DIGITS) {
            throw new IllegalArgumentException("1 to " + TextKeys.MOST_DIGITS + " digits, got " + digits);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new TextKeys(prefix, digits, binding.keys().values());
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        return TextKeys.distinct(digits);
    }

    @Override
    public void check(SpecCheck check) {
        int bytes = prefix.length() + digits;
        if (!NumberedLabel.isFor(check.limits())) {
            check.error(
                    check.limits().type().schemaName() + " holds no texts, as unique_texts are.",
                    "Use VarChar, or {\"sequence\": 1} for numbers.");
        } else if (bytes > check.limits().longestText()) {
            check.at("unique_texts")
                    .error(
                            "Prefix and digits have " + bytes + " bytes, and max_length is "
                                    + check.limits().longestText() + ".",
                            "Shorten them, or write a larger max_length.");
        } else {
            HeldNumbers.requireDistinct(TextKeys.distinct(digits), "texts of so many digits", check.at("digits"));
        }
    }
}
