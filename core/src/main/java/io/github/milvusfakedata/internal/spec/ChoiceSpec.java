package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.ListedChoices;
import io.github.milvusfakedata.internal.gen.WeightedPlaces;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.util.List;

/**
 * One of a list of values, early ones more often or as their weights say. Lists take different ones until none is left.
 *
 * @param values at least one; of the column's type, and of any in columns of JSON, which hold them as they are written
 * @param weights how often each comes, in proportion; none where early ones come more often
 */
public record ChoiceSpec(List<Literal> values, List<Double> weights) implements ValueSpec {
    public ChoiceSpec {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        if (!weights.isEmpty()) {
            WeightedPlaces.require(values.size(), weights);
        }
    }

    /** Those that a field of a schema lists, at least one. */
    public static ChoiceSpec of(Params params) {
        return new ChoiceSpec(
                params.enumValues(),
                params.enumWeights().stream().map(BigDecimal::doubleValue).toList());
    }

    @Override
    public List<String> listedTexts() {
        return values.stream().map(Literal::text).toList();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return choices(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return choices(limits, binding);
    }

    private ListedChoices choices(ColumnLimits limits, Binding binding) {
        long key = binding.keys().values();
        return switch (limits.shape()) {
            case STRING ->
                ListedChoices.texts(values.stream().map(Literal::text).toList(), weights, key);
            case JSON ->
                ListedChoices.texts(values.stream().map(ChoiceSpec::json).toList(), weights, key);
            case BOOL ->
                ListedChoices.whole(
                        limits.shape(),
                        values.stream()
                                .mapToLong(value -> Boolean.parseBoolean(value.text()) ? 1 : 0)
                                .toArray(),
                        weights,
                        key);
            case INT8, INT16, INT32, INT64 ->
                ListedChoices.whole(
                        limits.shape(),
                        values.stream()
                                .mapToLong(value -> value.asNumber().longValue())
                                .toArray(),
                        weights,
                        key);
            case FLOAT, DOUBLE ->
                ListedChoices.fractional(
                        limits.shape(),
                        values.stream()
                                .mapToDouble(value -> value.asNumber().doubleValue())
                                .toArray(),
                        weights,
                        key);
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no choices of " + limits.shape());
        };
    }

    private static String json(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> JsonValue.quoted(literal.text());
            case NUMBER -> literal.asNumber().toString();
            case BOOLEAN -> literal.text();
        };
    }
}
