package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;

/** How a field's values are made: chosen from those that its schema lists as {@code enum_values}, or what its type makes. */
final class FieldValues {
    private FieldValues() {}

    /** The values of a field that is no key, without regard to null. */
    static ValueSpec column(FieldType type, Field field, Subject subject) {
        return isListed(type, field) ? choices(field) : type.values(field, subject);
    }

    /** The elements of an array, or a sub-field of its structs. */
    static ValueSpec elements(FieldType type, Field field, Subject subject) {
        return isListed(type, field) ? choices(field) : type.elementValues(field, subject);
    }

    /** Whether the schema lists the values of a field of a type that lets it. */
    static boolean isListed(FieldType type, Field field) {
        return type.listedShape().isPresent() && !field.params().enumValues().isEmpty();
    }

    private static ValueSpec choices(Field field) {
        return new ChoiceSpec(field.params().enumValues());
    }
}
