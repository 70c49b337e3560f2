package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.property.DynamicTypeNames;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Optional;

/** What a schema says in {@code generate} of the values of a key of the dynamic field. */
public final class SaidKeys {
    private SaidKeys() {}

    /** What a key holds, as those see it that are computed from it; empty if its type is none of a key's. */
    public static Optional<ColumnLimits> limits(Field key) {
        if (key.milvusType().filter(DynamicTypeNames::isKnown).isEmpty() || hasForeignElements(key)) {
            return Optional.empty();
        }
        return Optional.of(DynamicKeys.seen(key));
    }

    private static boolean hasForeignElements(Field key) {
        return key.params().elementType().isPresent()
                && key.elementType()
                        .filter(type ->
                                DynamicTypeNames.isKnown(type) && type != MilvusType.ARRAY && type != MilvusType.JSON)
                        .isEmpty();
    }

    /**
     * How the values of a key of a known type, or the elements of its lists, are said to be made, and what they must be.
     *
     * @param path where it stands in the schema, for messages
     * @throws FakeDataException with all mistakes in what is said
     */
    public static Optional<SaidFields.Said> of(Field key, String path, Subject subject) {
        return values(key, path, subject)
                .map(values -> new SaidFields.Said(
                        values,
                        DynamicKeys.isList(key) && SaidFields.isOfLists(values)
                                ? DynamicKeys.lists(key)
                                : DynamicKeys.single(key)));
    }

    /** How the values of a checked key, or its lists, or the elements of these, are said to be made. */
    static Optional<ValueSpec> values(Field key, String path, Subject subject) {
        return SaidFields.read(singleType(key), key, path, subject);
    }

    /** The type of a key's values, or of the elements of its lists. */
    public static FieldType singleType(Field key) {
        MilvusType own = key.milvusType().orElseThrow();
        return FieldTypes.of(own == MilvusType.ARRAY ? key.elementType().orElse(MilvusType.VARCHAR) : own);
    }
}
