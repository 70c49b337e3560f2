package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.GroupName;
import io.github.milvusfakedata.internal.meaning.SaidValues;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.LengthsSpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.OfSpec;
import io.github.milvusfakedata.internal.spec.SettingSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Optional;

/** What a schema says in {@code generate} of a field's values, as far as it is more than percentiles and lengths. */
public final class SaidFields {
    /** What the values of an Array are, where it does not describe the lists as a whole. */
    public record Said(ValueSpec values, ColumnLimits limits) {}

    private SaidFields() {}

    /**
     * How the values of a field, or the elements of an array, are said to be made, and what they must be.
     *
     * @param path where it stands in the schema, for messages
     * @return empty if nothing is said, or if the array has no element type that it could be said of
     * @throws FakeDataException with all mistakes in what is said
     */
    public static Optional<Said> of(Field field, String path, Subject subject) {
        Optional<FieldType> type = FieldTypes.named(field.type());
        if (type.isEmpty() || said(field).isEmpty()) {
            return Optional.empty();
        }
        if (type.get().type() != MilvusType.ARRAY) {
            return read(type.get(), field, path, subject)
                    .map(values -> new Said(values, type.get().limits(field)));
        }
        return element(field).flatMap(element -> {
            Optional<ValueSpec> values = read(element, elements(field, element), path, subject);
            return values.map(read -> new Said(
                    read, isOfLists(read) ? type.get().limits(field) : element.limits(elements(field, element))));
        });
    }

    /**
     * All values that a field of a known type has, as a schema spells them; none where they are not known beforehand, or if
     * what is said of them has mistakes.
     */
    public static List<String> listed(Field field, Subject subject) {
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        if (FieldValues.isListed(type, field)) {
            return ChoiceSpec.of(field.params()).listedTexts();
        }
        if (type.type() == MilvusType.BOOL) {
            return List.of("true", "false");
        }
        if (type.type() == MilvusType.ARRAY || type.type().shape().isVector()) {
            return List.of();
        }
        try {
            return values(type, field, subject).map(ValueSpec::listedTexts).orElse(List.of());
        } catch (FakeDataException told) {
            return List.of();
        }
    }

    /**
     * What a field without mistakes in its type holds, as narrow as what is said of it, or its name, lets its numbers be.
     *
     * @param limits what its type and bounds let it hold
     */
    public static ColumnLimits held(Field field, ColumnLimits limits, Subject subject) {
        boolean numbers = limits.isWhole() || limits.isFractional();
        if (!numbers || field.flags().primaryKey()) {
            return limits;
        }
        try {
            // What a name says together with others is known only to those who know all of them.
            boolean known =
                    said(field).isPresent() || GroupName.of(field.name()).isEmpty();
            FieldType type = FieldTypes.named(field.type()).orElseThrow();
            Optional<NumberRange> range =
                    known ? FieldValues.column(type, field, subject).range(limits) : Optional.empty();
            return range.map(found -> ColumnLimits.numbers(limits.type(), found))
                    .orElse(limits);
        } catch (FakeDataException | IllegalStateException | IllegalArgumentException | ArithmeticException told) {
            // Of numbers that can't be, which is told where they stand, nothing is known.
            return limits;
        }
    }

    /** The values of a checked field that is no array, if something is said of them. */
    static Optional<ValueSpec> values(FieldType type, Field field, Subject subject) {
        return read(type, field, "generate", subject);
    }

    /** The elements of an array as a field of their own, or a sub-field, if something is said of them. */
    static Optional<ValueSpec> elements(FieldType type, Field field, Subject subject) {
        return read(type, field, "generate", subject).filter(values -> !isOfLists(values));
    }

    /** The lists of a checked array, if they are described as a whole. */
    static Optional<ValueSpec> lists(Field array, Subject subject) {
        return element(array)
                .flatMap(element -> read(element, elements(array, element), "generate", subject))
                .filter(SaidFields::isOfLists);
    }

    private static Optional<FieldType> element(Field array) {
        return array.params().elementType().flatMap(FieldTypes::element);
    }

    private static Field elements(Field array, FieldType element) {
        return array.toBuilder().type(element.name()).build();
    }

    static Optional<ValueSpec> read(FieldType type, Field field, String path, Subject subject) {
        return said(field).map(json -> SaidValues.read(json, path, new FieldMeanings(type, field, subject)));
    }

    /** Whether the schema says how the numbers of a field are made. */
    static boolean saysNumbers(Field field) {
        return field.params()
                .generate()
                .filter(generation -> generation.values().isPresent()
                        || generation.distribution().isPresent())
                .isPresent();
    }

    private static Optional<String> said(Field field) {
        return field.params().generate().flatMap(Generation::values);
    }

    /** Whether these are lists as a whole, also those of a group, a subject or a language. */
    static boolean isOfLists(ValueSpec values) {
        List<ValueSpec> parts = values.ingredients();
        boolean passesOn = values instanceof OfSpec || values instanceof SettingSpec;
        return values instanceof ListSpec || values instanceof LengthsSpec || passesOn && isOfLists(parts.get(0));
    }
}
