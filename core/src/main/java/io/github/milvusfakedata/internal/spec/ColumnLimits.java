package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a column holds: the type of its values down to elements and members, and the bounds that its field's parameters set.
 *
 * @param type of the values
 * @param numbers bounds of numbers; they mean nothing for other shapes
 * @param longestText the most bytes of a text; does not apply to other shapes
 * @param element what the elements of a LIST hold, present for that shape alone
 * @param elements how many elements a LIST has; does not apply to other shapes
 * @param members what each member of a STRUCT holds, in order; none for other shapes
 */
public record ColumnLimits(
        MilvusType type,
        NumberRange numbers,
        int longestText,
        Optional<ColumnLimits> element,
        ElementCounts elements,
        List<ColumnLimits> members) {
    public ColumnLimits {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(elements, "elements");
        if (longestText < 1) {
            throw new IllegalArgumentException("no text has " + longestText + " bytes");
        }
        ColumnShape shape = type.shape();
        if (element.isPresent() != (shape == ColumnShape.LIST)) {
            throw new IllegalArgumentException("a LIST has elements, no other type has: " + type);
        }
        members = List.copyOf(members);
        if (members.isEmpty() == (shape == ColumnShape.STRUCT)) {
            throw new IllegalArgumentException("a STRUCT has members, no other type has: " + type);
        }
    }

    /** A column without bounds. */
    public static ColumnLimits of(MilvusType type) {
        return text(type, Limits.MOST_JSON_BYTES);
    }

    /** A column of texts of at most so many bytes. */
    public static ColumnLimits text(MilvusType type, int longest) {
        return new ColumnLimits(type, NumberRange.NONE, longest, Optional.empty(), ElementCounts.ANY, List.of());
    }

    /** A column of numbers. */
    public static ColumnLimits numbers(MilvusType type, NumberRange range) {
        return new ColumnLimits(type, range, Limits.MOST_JSON_BYTES, Optional.empty(), ElementCounts.ANY, List.of());
    }

    /** A column of lists. */
    public static ColumnLimits list(ColumnLimits element) {
        return list(element, ElementCounts.ANY);
    }

    /** A column of lists of so many elements. */
    public static ColumnLimits list(ColumnLimits element, ElementCounts counts) {
        return new ColumnLimits(
                MilvusType.ARRAY, NumberRange.NONE, Limits.MOST_JSON_BYTES, Optional.of(element), counts, List.of());
    }

    /** Structs of these members. */
    public static ColumnLimits struct(List<ColumnLimits> members) {
        return new ColumnLimits(
                MilvusType.STRUCT,
                NumberRange.NONE,
                Limits.MOST_JSON_BYTES,
                Optional.empty(),
                ElementCounts.ANY,
                members);
    }

    /** Form of the values. */
    public ColumnShape shape() {
        return type.shape();
    }

    /** Whether the values are floating-point numbers. */
    public boolean isFractional() {
        return type.shape() == ColumnShape.FLOAT || type.shape() == ColumnShape.DOUBLE;
    }

    /** Whether the values are whole numbers. */
    public boolean isWhole() {
        return switch (type.shape()) {
            case INT8, INT16, INT32, INT64 -> true;
            case BOOL,
                    FLOAT,
                    DOUBLE,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }
}
