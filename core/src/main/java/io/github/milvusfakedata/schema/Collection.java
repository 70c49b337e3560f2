package io.github.milvusfakedata.schema;

import java.util.List;
import java.util.Objects;

/**
 * A collection's schema. Pure data: it may break Milvus' rules until it is checked.
 *
 * @param name the collection's name; names files and directories but never influences a value
 * @param description free text, empty where none was given
 * @param subject the business that values are drawn from ({@code general}, {@code commerce}, {@code documents}, {@code
 *     images}, {@code users}, {@code videos}, {@code news}); said outright, since guessing it from other fields would let
 *     one field change another's values
 * @param dynamicField whether Milvus' dynamic field {@code $meta} is on
 * @param fields the fields in the order of the schema
 */
public record Collection(String name, String description, String subject, boolean dynamicField, List<Field> fields) {
    /** The subject of a schema that names none. */
    public static final String GENERAL = "general";

    /** The longest name of a collection or a field that Milvus takes, in bytes of UTF-8: its {@code proxy.maxNameLength}. */
    public static final int MOST_NAME_BYTES = 255;

    public Collection {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(subject, "subject");
        fields = List.copyOf(fields);
    }

    /** A collection of these fields, without description or dynamic field, about nothing in particular. */
    public static Collection of(String name, Field... fields) {
        return new Collection(name, "", GENERAL, false, List.of(fields));
    }
}
