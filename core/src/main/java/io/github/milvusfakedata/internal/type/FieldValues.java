package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.LengthsSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a field's values are made: chosen from those that its schema lists as {@code enum_values}, distributed as its {@code
 * generate} says, or what its type makes.
 */
final class FieldValues {
    private FieldValues() {}

    /** The values of a primary key. */
    static ValueSpec key(FieldType type, Field field, Subject subject) {
        return SaidFields.values(type, field, subject).orElseGet(() -> type.keyValues(field));
    }

    /** The values of a field that is no key, without regard to null. */
    static ValueSpec column(FieldType type, Field field, Subject subject) {
        if (isListed(type, field)) {
            return ChoiceSpec.of(field.params());
        }
        if (isArray(field)) {
            return ofLengths(field, SaidFields.lists(field, subject).orElseGet(() -> type.values(field, subject)));
        }
        Optional<ValueSpec> single = single(SaidFields.values(type, field, subject), type, field, subject);
        return ofLengths(field, single.orElseGet(() -> type.values(field, subject)));
    }

    /** The elements of an array, or a sub-field of its structs. */
    static ValueSpec elements(FieldType type, Field field, Subject subject) {
        return isListed(type, field)
                ? ChoiceSpec.of(field.params())
                : single(SaidFields.elements(type, field, subject), type, field, subject)
                        .orElseGet(() -> type.elementValues(field, subject));
    }

    /** What the schema says of single values. */
    private static Optional<ValueSpec> single(Optional<ValueSpec> said, FieldType type, Field field, Subject subject) {
        ColumnLimits limits = type.limits(field);
        return said.isPresent()
                ? said.map(values -> values.within(limits, subject).orElse(values))
                : distributed(field, limits.isWhole());
    }

    /** Whether the schema lists the values of a field of a type that lets it. */
    static boolean isListed(FieldType type, Field field) {
        return type.listedShape().isPresent() && !field.params().enumValues().isEmpty();
    }

    private static boolean isArray(Field field) {
        return field.milvusType().filter(type -> type == MilvusType.ARRAY).isPresent();
    }

    /** The numbers of which percentiles are given. */
    static Optional<ValueSpec> distributed(Field field, boolean whole) {
        Generation generation = field.params().generate().orElse(Generation.NONE);
        return generation
                .distribution()
                .map(shares -> numbers(shares, whole, generation.round().orElse(NumberScale.MOST_DECIMALS)));
    }

    private static ValueSpec ofLengths(Field field, ValueSpec values) {
        return field.params()
                .generate()
                .flatMap(Generation::lengths)
                .<ValueSpec>map(lengths -> new LengthsSpec(values, numbers(lengths, false, 0)))
                .orElse(values);
    }

    /** Whole numbers are rounded down when they are made: with a half added, to the nearest. */
    private static DistributionSpec numbers(NumberShares shares, boolean whole, int decimals) {
        Distribution distribution =
                switch (shares.kind()) {
                    case WEIGHTS -> new Distribution.Weighted(doubles(shares.keys()), doubles(shares.values()));
                    case PERCENTILES -> new Distribution.AtPercents(doubles(shares.keys()), doubles(shares.values()));
                };
        return new DistributionSpec(distribution, new NumberScale(1, whole ? 0.5 : 0, decimals, OutsideBounds.CLAMP));
    }

    private static List<Double> doubles(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::doubleValue).toList();
    }
}
