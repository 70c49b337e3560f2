package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.TextKeys;
import java.nio.charset.StandardCharsets;

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
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return new TextKeys(prefix, digits, binding.keys().values());
    }
}
