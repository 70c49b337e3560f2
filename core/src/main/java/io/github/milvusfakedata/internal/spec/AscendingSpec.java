package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.AscendingNumbers;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.MomentTexts;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers or moments that ascend within each group, such as the messages of a conversation.
 *
 * @param name of the groups
 * @param from the value of a group's first row
 * @param step how far the next is from it on average: in the field's own unit, milliseconds where moments are texts
 */
public record AscendingSpec(String name, ValueSpec from, double step) implements ValueSpec {
    private static final ColumnLimits MILLIS =
            ColumnLimits.numbers(MilvusType.INT64, NumberRange.whole(ColumnShape.INT64));

    public AscendingSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        if (!(step > 0 && step <= 1L << 53)) {
            throw new IllegalArgumentException("step is above 0, got " + step);
        }
        if (from.group().isPresent()) {
            throw new IllegalArgumentException("from is a value of the group itself, not of another");
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS, ValueFamily.TEXTS, ValueFamily.MOMENTS);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public List<ValueSpec> ingredients() {
        return List.of(from);
    }

    /** All fields that ascend within one group do so in the same steps, so that two moments of a row agree. */
    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ColumnLimits numbers = limits.shape() == ColumnShape.STRING ? MILLIS : limits;
        Binding level = binding.with(binding.recipe().ofGroups(name));
        ValueSpec starts = from.within(numbers, binding.recipe().subject()).orElse(from);
        double most =
                numbers.isWhole() ? numbers.numbers().most() : numbers.numbers().max();
        ColumnSource ascending = new AscendingNumbers(
                starts.column(numbers, level),
                binding.recipe().places(name),
                step,
                most,
                binding.recipe().hidden("steps of " + name));
        return limits.shape() == ColumnShape.STRING ? new MomentTexts(ascending) : ascending;
    }

    /** Where moments are texts, the first of them is a number until the column is made. */
    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        return limits.shape() == ColumnShape.STRING
                ? Optional.of(this)
                : from.within(limits, subject).map(fitted -> new AscendingSpec(name, fitted, step));
    }

    @Override
    public Set<String> fields() {
        return from.fields();
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "ascending");
        check.at("from").way(from);
        if (check.limits().isWhole() && step != Math.rint(step)) {
            check.at("step").error("Whole numbers ascend by whole steps, got " + step + ".", "Write 1 or more.");
        }
        switch (check.limits().shape()) {
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> {
                // These ascend.
            }
            case STRING -> {
                if (!(from instanceof TimestampSpec || from instanceof MomentSpec)) {
                    check.at("from")
                            .error("Of texts only moments ascend.", "Write \"from\": {\"timestamp\": \"created\"}.");
                }
            }
            case BOOL,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT ->
                check.error(
                        "Values of type " + check.limits().type().schemaName() + " don't ascend.",
                        "Use it for numbers and moments.");
        }
    }
}
