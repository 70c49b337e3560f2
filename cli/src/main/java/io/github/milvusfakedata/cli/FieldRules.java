package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a schema asks of a field, in words for people. */
final class FieldRules {
    private FieldRules() {}

    /** The type, with that of an array's elements. */
    static String type(Field field) {
        return Printable.of(field.type())
                + field.params()
                        .elementType()
                        .map(element -> " of " + Printable.of(element))
                        .orElse("");
    }

    /** All rules but the type, such as {@code dim 128} or {@code max_length 256, nullable}; may be empty. */
    static String rules(Field field) {
        List<String> rules = new ArrayList<>();
        Flags flags = field.flags();
        Params params = field.params();
        if (flags.primaryKey()) {
            rules.add("primary key");
        }
        if (flags.autoId()) {
            rules.add("auto_id");
        }
        params.dim().ifPresent(dim -> rules.add("dim " + dim));
        params.maxLength().ifPresent(length -> rules.add("max_length " + length));
        params.maxCapacity().ifPresent(most -> rules.add("max_capacity " + most));
        params.min().ifPresent(min -> rules.add("min " + min.toPlainString()));
        params.max().ifPresent(max -> rules.add("max " + max.toPlainString()));
        if (flags.nullable()) {
            rules.add("nullable (" + percentage(params.nullRatio().orElse(CollectionColumns.DEFAULT_NULL_RATIO))
                    + " % null)");
        }
        return String.join(", ", rules);
    }

    private static String percentage(double ratio) {
        return BigDecimal.valueOf(ratio).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
