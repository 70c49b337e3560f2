package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a schema asks of a field, in words for people; texts of the schema stand there as they are. */
public final class FieldWords {
    private static final int MOST_VALUES = 5;

    private FieldWords() {}

    /** The type, with that of an array's elements. */
    public static String type(Field field) {
        return field.type()
                + field.params().elementType().map(element -> " of " + element).orElse("");
    }

    /** All that is asked but the type, such as {@code max_length 256, nullable (10 % null)}; may be empty. */
    public static String rules(Field field) {
        List<String> phrases = new ArrayList<>();
        FieldProperties.ALL.forEach(property -> property.words().apply(field).ifPresent(phrases::add));
        // Last, since it says two properties in one.
        nullable(field).ifPresent(phrases::add);
        return String.join(", ", phrases);
    }

    static Optional<String> nothing(Field field) {
        return Optional.empty();
    }

    static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Optional<String> nullable(Field field) {
        Optional<String> condition = field.params().generate().flatMap(Generation::nullWhen);
        if (!field.flags().nullable()) {
            return Optional.empty();
        }
        if (condition.isPresent() && field.params().nullRatio().isEmpty()) {
            return Optional.of("nullable (null when " + condition.get() + ")");
        }
        double ratio = field.params().nullRatio().orElse(Params.DEFAULT_NULL_RATIO);
        return Optional.of("nullable (" + percentage(ratio) + " % null"
                + condition.map(when -> ", and when " + when).orElse("") + ")");
    }

    static Optional<String> byDefault(Field field) {
        return field.params().defaultValue().map(value -> "default " + value.shown());
    }

    static Optional<String> listed(Field field) {
        List<Literal> values = field.params().enumValues();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String shown = values.stream().limit(MOST_VALUES).map(Literal::shown).collect(Collectors.joining(", "));
        return Optional.of("one of " + shown
                + (values.size() > MOST_VALUES ? " and " + (values.size() - MOST_VALUES) + " more" : ""));
    }

    static Optional<String> generated(Field field) {
        Generation generation = field.params().generate().orElse(Generation.NONE);
        List<String> phrases = new ArrayList<>();
        generation.distribution().ifPresent(shares -> phrases.add("distributed from " + ends(shares)));
        generation.lengths().ifPresent(shares -> phrases.add("lengths from " + ends(shares)));
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", phrases));
    }

    private static String ends(NumberShares shares) {
        BigDecimal min = shares.numbers().stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal max = shares.numbers().stream().max(BigDecimal::compareTo).orElseThrow();
        return plain(min) + " to " + plain(max);
    }

    static Optional<String> different(Field field) {
        return Form.boxed(field.params().cardinalityRatio()).map(ratio -> percentage(ratio) + " % different");
    }

    static Optional<String> analyzed(Field field) {
        Params params = field.params();
        String words = params.enableMatch().orElse(false) ? "analyzed for search and filters" : "analyzed";
        return params.enableAnalyzer().filter(enabled -> enabled).map(enabled -> words);
    }

    /** The index that is wished for, such as {@code index HNSW by COSINE}. */
    static Optional<String> index(Field field) {
        return field.index()
                .map(hint -> "index" + hint.indexType().map(name -> " " + name).orElse("")
                        + hint.metricType().map(name -> " by " + name).orElse(""));
    }

    /** The sub-fields of a struct, such as {@code of vector FloatVector (dim 8)}. */
    static Optional<String> members(Field field) {
        return field.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "of " + field.fields().stream().map(FieldWords::member).collect(Collectors.joining("; ")));
    }

    private static String member(Field member) {
        String rules = rules(member);
        return member.name() + ' ' + type(member) + (rules.isEmpty() ? "" : " (" + rules + ')');
    }

    private static String percentage(double ratio) {
        return BigDecimal.valueOf(ratio).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
