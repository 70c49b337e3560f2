package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a schema asks of a field, in words for people. */
final class FieldRules {
    private static final int MOST_VALUES = 5;

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
        if (flags.partitionKey()) {
            rules.add("partition key");
        }
        if (flags.clusteringKey()) {
            rules.add("clustering key");
        }
        params.dim().ifPresent(dim -> rules.add("dim " + dim));
        params.maxLength().ifPresent(length -> rules.add("max_length " + length));
        params.maxCapacity().ifPresent(most -> rules.add("max_capacity " + most));
        params.min().ifPresent(min -> rules.add("min " + min.toPlainString()));
        params.max().ifPresent(max -> rules.add("max " + max.toPlainString()));
        params.defaultValue().ifPresent(value -> rules.add("default " + Printable.of(value.shown())));
        if (!params.enumValues().isEmpty()) {
            rules.add("one of " + values(params.enumValues()));
        }
        params.cardinalityRatio().ifPresent(ratio -> rules.add(percentage(ratio) + " % different"));
        if (params.enableAnalyzer().orElse(false)) {
            rules.add(params.enableMatch().orElse(false) ? "analyzed for search and filters" : "analyzed");
        }
        field.index().ifPresent(hint -> rules.add(index(hint)));
        if (!field.fields().isEmpty()) {
            rules.add("of " + field.fields().stream().map(FieldRules::member).collect(Collectors.joining("; ")));
        }
        if (flags.nullable()) {
            rules.add("nullable (" + percentage(params.nullRatio().orElse(CollectionColumns.DEFAULT_NULL_RATIO))
                    + " % null)");
        }
        return String.join(", ", rules);
    }

    /** The index that is wished for, such as {@code index HNSW by COSINE}. */
    private static String index(IndexHint hint) {
        String type =
                hint.indexType().map(Printable::of).map(name -> " " + name).orElse("");
        return "index" + type
                + hint.metricType()
                        .map(Printable::of)
                        .map(name -> " by " + name)
                        .orElse("");
    }

    private static String values(List<Literal> values) {
        String shown = values.stream()
                .limit(MOST_VALUES)
                .map(value -> Printable.of(value.shown()))
                .collect(Collectors.joining(", "));
        return values.size() > MOST_VALUES ? shown + " and " + (values.size() - MOST_VALUES) + " more" : shown;
    }

    /** A sub-field of a struct, such as {@code vector FloatVector (dim 8)}. */
    private static String member(Field member) {
        String rules = rules(member);
        return Printable.of(member.name()) + ' ' + type(member) + (rules.isEmpty() ? "" : " (" + rules + ')');
    }

    private static String percentage(double ratio) {
        return BigDecimal.valueOf(ratio).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
