package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.List;
import java.util.Optional;
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
        MilvusType type,
        MilvusType element,
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
        MilvusType type = field.milvusType().orElseThrow(() -> new IllegalArgumentException("no type " + field.type()));
        MilvusType element = field.elementType().orElse(type);
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

    private static int most(MilvusType type) {
        return switch (type.textKind().orElse(TextKind.STRING)) {
            case DOCUMENT -> Limits.MOST_TEXT_BYTES;
            case STRING, JSON, GEOMETRY, TIMESTAMP -> Limits.MOST_VARCHAR_BYTES;
        };
    }

    private static int bounded(OptionalLong given, int otherwise) {
        return (int) Math.min(given.orElse(otherwise), Integer.MAX_VALUE);
    }

    /** The form of its values. */
    public ColumnShape shape() {
        return type.shape();
    }

    /** Whether it is an array of structs. */
    public boolean isStructArray() {
        return shape() == ColumnShape.LIST && element.shape() == ColumnShape.STRUCT;
    }

    /** Whether its values are whole numbers. */
    public boolean isInteger() {
        return least() != 0;
    }

    /** The smallest of its numbers if they are whole; the complement is the largest. 0 for all other values. */
    public long least() {
        return switch (type.shape()) {
            case INT8 -> Byte.MIN_VALUE;
            case INT16 -> Short.MIN_VALUE;
            case INT32 -> Integer.MIN_VALUE;
            case INT64 -> Long.MIN_VALUE;
            case BOOL, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT -> 0;
            case FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> 0;
        };
    }

    /** Whether its values are texts that mean nothing but themselves. */
    public boolean isPlainText() {
        return type.textKind()
                .map(kind -> switch (kind) {
                    case STRING, DOCUMENT -> true;
                    case JSON, GEOMETRY, TIMESTAMP -> false;
                })
                .orElse(false);
    }

    /** Whether its values are geometries. */
    public boolean isGeometry() {
        return type.textKind().equals(Optional.of(TextKind.GEOMETRY));
    }

    /** Whether null is left as it is although there is a default value, which the importer forgets to count as a value. */
    public boolean skipsDefault() {
        return nullable && defaulted && type.textKind().equals(Optional.of(TextKind.TIMESTAMP));
    }

    /** Whether a row may have no value. */
    public boolean mayBeNull() {
        return nullable || defaulted;
    }

    /** The elements that a dense vector has as a list of numbers: bytes for all types but those of floats and int8. */
    public int listLength() {
        return switch (type.shape()) {
            case BINARY_VECTOR -> dim / Byte.SIZE;
            case FLOAT16_VECTOR, BFLOAT16_VECTOR -> 2 * dim;
            case FLOAT_VECTOR, INT8_VECTOR -> dim;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT, SPARSE_VECTOR -> 0;
        };
    }

    /** Whether the importer reads the field from files of a kind. */
    public boolean isImportedFrom(FileKind kind) {
        return FieldTypes.of(type).isImportedFrom(kind);
    }

    /** An array's elements as a field of their own, which is never null. */
    public FieldTarget elements() {
        return new FieldTarget(name, element, element, dim, maxLength, maxCapacity, false, false, false, List.of());
    }

    /** An array of structs as if it were an array of one of its members. */
    public FieldTarget arrayOf(FieldTarget member) {
        return new FieldTarget(
                name,
                MilvusType.ARRAY,
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
