package io.github.milvusfakedata.internal.column;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that an output must know of a column before its first row.
 *
 * @param shape form in memory
 * @param width vectors: array slots a row (floats of a FLOAT_VECTOR, bytes of the others); 1 for every other shape
 * @param nullable whether rows may be null
 * @param dictionary the distinct texts, where a STRING column has few
 * @param element layout of a LIST's elements, present for that shape alone
 * @param members what a STRUCT consists of, empty for every other shape
 * @param repetition how many rows share a value on average; 1 where each has its own. Such rows' bytes stray more from
 *     their mean, which planners of sizes must know.
 */
public record ColumnLayout(
        ColumnShape shape,
        int width,
        boolean nullable,
        Optional<StringDictionary> dictionary,
        Optional<ColumnLayout> element,
        List<MemberLayout> members,
        double repetition) {
    /**
     * A named part of a struct.
     *
     * @param name unique within the struct
     * @param layout its form; one slot a struct
     */
    public record MemberLayout(String name, ColumnLayout layout) {
        public MemberLayout {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(layout, "layout");
        }
    }

    public ColumnLayout {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(dictionary, "dictionary");
        if (width < 1) {
            throw new IllegalArgumentException("width " + width);
        }
        if (element.isPresent() != (shape == ColumnShape.LIST)) {
            throw new IllegalArgumentException("a LIST has an element layout, no other shape has: " + shape);
        }
        members = List.copyOf(members);
        if (members.isEmpty() == (shape == ColumnShape.STRUCT)) {
            throw new IllegalArgumentException("a STRUCT has members, no other shape has: " + shape);
        }
    }

    /** A column of one slot a row. */
    public static ColumnLayout of(ColumnShape shape) {
        return new ColumnLayout(shape, 1, false, Optional.empty(), Optional.empty(), List.of(), 1);
    }

    /** A column of dense vectors. */
    public static ColumnLayout vector(ColumnShape shape, int width) {
        return new ColumnLayout(shape, width, false, Optional.empty(), Optional.empty(), List.of(), 1);
    }

    /** A STRING column of few distinct texts. */
    public static ColumnLayout dictionary(StringDictionary dictionary) {
        return new ColumnLayout(ColumnShape.STRING, 1, false, Optional.of(dictionary), Optional.empty(), List.of(), 1);
    }

    /** A column of lists. */
    public static ColumnLayout list(ColumnLayout element) {
        return new ColumnLayout(ColumnShape.LIST, 1, false, Optional.empty(), Optional.of(element), List.of(), 1);
    }

    /** A column of structs, which stand in lists only. */
    public static ColumnLayout struct(List<MemberLayout> members) {
        return new ColumnLayout(ColumnShape.STRUCT, 1, false, Optional.empty(), Optional.empty(), members, 1);
    }

    /**
     * The layout of the single values: in a column of lists that of the elements, in one of structs with a single member
     * that of the member.
     */
    public ColumnLayout values() {
        if (element.isPresent()) {
            return element.get().values();
        }
        return members.size() == 1 ? members.get(0).layout().values() : this;
    }

    /** The shape of {@link #values}. */
    public ColumnShape valueShape() {
        return values().shape;
    }

    /** The same column, but rows may be null. */
    public ColumnLayout asNullable() {
        return new ColumnLayout(shape, width, true, dictionary, element, members, repetition);
    }

    /** The same column, but so many rows share a value on average. */
    public ColumnLayout repeating(double rows) {
        return new ColumnLayout(shape, width, nullable, dictionary, element, members, rows);
    }
}
