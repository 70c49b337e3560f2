package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.ListedChoices;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.Literal;
import java.util.List;

/**
 * One of a list of values, early ones more often. Lists take different ones until none is left.
 *
 * @param values at least one; of the column's type, and of any in columns of JSON, which hold them as they are written
 */
public record ChoiceSpec(List<Literal> values) implements ValueSpec {
    public ChoiceSpec {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
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
                ListedChoices.texts(values.stream().map(Literal::text).toList(), key);
            case JSON ->
                ListedChoices.texts(values.stream().map(ChoiceSpec::json).toList(), key);
            case BOOL ->
                ListedChoices.whole(
                        limits.shape(),
                        values.stream()
                                .mapToLong(value -> Boolean.parseBoolean(value.text()) ? 1 : 0)
                                .toArray(),
                        key);
            case INT8, INT16, INT32, INT64 ->
                ListedChoices.whole(
                        limits.shape(),
                        values.stream()
                                .mapToLong(value -> value.asNumber().longValue())
                                .toArray(),
                        key);
            case FLOAT, DOUBLE ->
                ListedChoices.fractional(
                        limits.shape(),
                        values.stream()
                                .mapToDouble(value -> value.asNumber().doubleValue())
                                .toArray(),
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
