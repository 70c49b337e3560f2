package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The same value in every row.
 *
 * @param value of the column's type
 */
public record ConstantSpec(Literal value) implements ValueSpec {
    public ConstantSpec {
        Objects.requireNonNull(value, "value");
    }

    private ChoiceSpec choice() {
        return new ChoiceSpec(List.of(value), List.of());
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.SINGLE;
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return JsonMemberTypes.literals(List.of(value));
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return choice().column(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return choice().elements(limits, binding);
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        return choice().range(limits);
    }

    @Override
    public List<String> listedTexts() {
        return List.of(value.text());
    }

    @Override
    public void check(SpecCheck check) {
        HeldLiterals.misfit(value, check.limits()).ifPresent(reason -> check.at("constant")
                .error(
                        "The value " + value.shown() + " is not valid for the field: " + reason + ".",
                        HeldLiterals.advice(value, check.limits()).orElse("Write a value that fits the field.")));
    }
}
