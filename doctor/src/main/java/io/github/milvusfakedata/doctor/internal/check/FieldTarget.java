package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import java.util.List;
import java.util.OptionalLong;

/**
 * A field as the importer needs it.
 *
 * @param name the field's name; of a sub-field its own
 * @param type its type
 * @param element the type of an array's elements, else the type itself
 * @param dim a dense vector's dimension, else 0
 * @param maxLength the most bytes of a text or text element
 * @param maxCapacity the most elements of an array
 * @param nullable whether null is stored as null
 * @param defaulted whether null becomes a default value
 * @param key whether it is the primary key
 * @param members the sub-fields of an array of structs
 */
public record FieldTarget(
        String name,
        ValueType type,
        ValueType element,
        int dim,
        int maxLength,
        int maxCapacity,
        boolean nullable,
        boolean defaulted,
        boolean key,
        List<FieldTarget> members) {
    public FieldTarget {
        members = List.copyOf(members);
    }

    /**
     * A field of a checked collection.
     *
     * @throws IllegalArgumentException if its type is unknown
     */
    public static FieldTarget of(Field field) {
        ValueType type = ValueType.named(field.type())
                .orElseThrow(() -> new IllegalArgumentException("no type " + field.type()));
        ValueType element =
                field.params().elementType().flatMap(ValueType::named).orElse(type);
        return new FieldTarget(
                field.name(),
                type,
                element,
                bounded(field.params().dim(), 0),
                bounded(field.params().maxLength(), most(element)),
                bounded(field.params().maxCapacity(), Limits.MOST_ELEMENTS),
                field.flags().nullable(),
                field.params().defaultValue().isPresent(),
                field.flags().primaryKey(),
                field.fields().stream().map(FieldTarget::of).toList());
    }

    private static int most(ValueType type) {
        return type == ValueType.TEXT ? Limits.MOST_TEXT_BYTES : Limits.MOST_VARCHAR_BYTES;
    }

    private static int bounded(OptionalLong given, int otherwise) {
        return (int) Math.min(given.orElse(otherwise), Integer.MAX_VALUE);
    }

    /** Whether a row may have no value. */
    public boolean mayBeNull() {
        return nullable || defaulted;
    }

    /** The elements that a dense vector has as a list of numbers: bytes for all types but those of floats and int8. */
    public int listLength() {
        return switch (type) {
            case BINARY_VECTOR -> dim / Byte.SIZE;
            case FLOAT16_VECTOR, BFLOAT16_VECTOR -> 2 * dim;
            case FLOAT_VECTOR, INT8_VECTOR -> dim;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, VARCHAR, TEXT, JSON, GEOMETRY, TIMESTAMPTZ -> 0;
            case ARRAY, STRUCT, SPARSE_VECTOR -> 0;
        };
    }

    /** Whether the importer reads the field from no NumPy file. */
    public boolean isBeyondNumpy() {
        return type == ValueType.ARRAY
                || type == ValueType.SPARSE_VECTOR
                || type == ValueType.TEXT
                || type == ValueType.TIMESTAMPTZ;
    }

    /** An array's elements as a field of their own, which is never null. */
    public FieldTarget elements() {
        return new FieldTarget(name, element, element, dim, maxLength, maxCapacity, false, false, false, List.of());
    }

    /** An array of structs as if it were an array of one of its members. */
    public FieldTarget arrayOf(FieldTarget member) {
        return new FieldTarget(
                name,
                ValueType.ARRAY,
                member.type,
                member.dim,
                member.maxLength,
                maxCapacity,
                nullable,
                defaulted,
                false,
                List.of());
    }
}
