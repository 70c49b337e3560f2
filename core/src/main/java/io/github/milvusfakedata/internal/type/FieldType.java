package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All the knowledge about one Milvus type, in one place. A new type is one implementation and one line in {@link
 * FieldTypes}.
 */
public interface FieldType {
    /** Which type it is: its name, its number on Milvus' wire, since when, its roles and the shape of its values. */
    MilvusType type();

    /** The canonical name, such as {@code FloatVector}; names are matched without regard to letter case and underscores. */
    default String name() {
        return type().schemaName();
    }

    /** The parameters that mean something for this type, apart from those that every field has. */
    default List<FieldProperty<?>> parameters() {
        return FieldParameters.of(type());
    }

    /** What a field of this type may be. */
    default Set<Role> roles() {
        return type().roles();
    }

    /** What indexes make of a field of this type. */
    Indexable indexable();

    /** Checks the parameters of a field of this type, adding what is wrong; {@code path} is such as {@code fields[3]}. */
    void check(Field field, String path, List<Problem> problems);

    /** What a field that passed {@link #check} holds: the shape of its values and their bounds. */
    default ColumnLimits limits(Field field) {
        return ColumnLimits.of(type());
    }

    /**
     * How the values of a field that passed {@link #check} are made, without regard to null and to lists of values that its
     * schema gives.
     */
    ValueSpec values(Field field, Subject subject);

    /**
     * How the values of a primary key are made.
     *
     * @throws IllegalStateException if the type has no such role
     */
    default ValueSpec keyValues(Field field) {
        throw new IllegalStateException(name() + " is no primary key");
    }

    /** How many distinct keys a field that passed {@link #check} can have; {@link Long#MAX_VALUE} stands for any more. */
    default long distinctKeys(Field field) {
        return 0;
    }

    /**
     * How the values of an array's elements are made.
     *
     * @param field the array, whose other parameters are those of its elements
     */
    default ValueSpec elementValues(Field field, Subject subject) {
        return values(field, subject);
    }

    /** The shape of the values where a schema may list them as {@code enum_values}; empty where it may not. */
    default Optional<ColumnShape> listedShape() {
        return Optional.empty();
    }

    /** Whether the schema may say by {@code cardinality_ratio} that rows share values: what can be listed can be shared. */
    default boolean isShareable() {
        return listedShape().isPresent();
    }

    /** Whether Milvus imports the type from files of a kind; import-contract 2.2. */
    default boolean isImportedFrom(FileKind kind) {
        return true;
    }

    /**
     * Why a value that is written in a schema, such as a default, is none of a field's: the end of a sentence such as {@code
     * a whole number from -128 to 127 is needed}. Empty where it is one.
     *
     * @param field a field that passed {@link #check}
     */
    default Optional<String> mismatch(Literal value, Field field) {
        return Optional.of("a value of " + name() + " can't be written in a schema");
    }

    /** The Java type of a value in rows. */
    Class<?> javaType();

    /** A field of this type with the fewest parameters, as a line of JSON. */
    String example();

    /** One line for the reference: the values where no parameter says otherwise. */
    String summary();
}
