package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The columns of a checked collection, in the order of its fields. */
public final class CollectionColumns {
    /** Different values a row of a partition key: tenants have many rows, some far more than others. */
    public static final double PARTITION_KEY_RATIO = 0.02;

    /** Tenants that the first rows of a partition key choose from, so that a small dataset has more than one. */
    private static final int FIRST_TENANTS = 20;

    /** Texts are measured with this seed, so that file sizes are planned the same whatever the dataset's seed. */
    private static final long SAMPLE_SEED = 0x5A4D504C45L;

    private CollectionColumns() {}

    /**
     * Every field that a file holds: all but an auto_id key and what functions make, and the dynamic field where it is on.
     *
     * @param collection without errors
     */
    public static List<ColumnSpec> of(Collection collection) {
        Subject subject = subject(collection);
        List<ColumnSpec> columns = new ArrayList<>();
        for (Field field : collection.fields()) {
            if (collection.isWritten(field)) {
                columns.add(column(field, subject));
            }
        }
        if (collection.dynamicField()) {
            columns.add(ColumnSpec.of(
                    Column.DYNAMIC,
                    MilvusType.JSON,
                    ColumnLimits.of(ColumnShape.JSON),
                    DynamicKeys.objects(collection, subject)));
        }
        return List.copyOf(columns);
    }

    /**
     * The columns of a checked collection, bound to a seed.
     *
     * @param collection without errors
     * @param seed the dataset's seed
     */
    public static List<Column> of(Collection collection, long seed) {
        return bind(of(collection), collection, seed);
    }

    /** The columns of a collection, bound to a seed. */
    public static List<Column> bind(List<ColumnSpec> columns, Collection collection, long seed) {
        Recipe recipe = new Recipe(seed, subject(collection));
        return columns.stream().map(column -> column.bind(recipe)).toList();
    }

    /** The same columns with a fixed seed, for measuring sizes; rows that should share values have values of their own. */
    public static List<Column> sample(Collection collection) {
        return sample(of(collection), collection);
    }

    /** The columns of a collection as {@link #sample(Collection)} gives them. */
    public static List<Column> sample(List<ColumnSpec> columns, Collection collection) {
        Recipe recipe = new Recipe(SAMPLE_SEED, subject(collection));
        return columns.stream().map(column -> column.sample(recipe)).toList();
    }

    private static Subject subject(Collection collection) {
        return Subject.of(collection.subject()).orElse(Subject.GENERAL);
    }

    private static ColumnSpec column(Field field, Subject subject) {
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        boolean key = field.flags().primaryKey();
        boolean gaps = !key && mayBeNull(field);
        return new ColumnSpec(
                field.name(),
                field.name(),
                type.type(),
                type.limits(field),
                key ? type.keyValues(field) : repeated(type, field, subject),
                gaps ? OptionalDouble.of(nullRatio(field)) : OptionalDouble.empty(),
                field.params().defaultValue());
    }

    private static ValueSpec repeated(FieldType type, Field field, Subject subject) {
        ValueSpec values = FieldValues.column(type, field, subject);
        double distinct = distinctRatio(type, field);
        int first = field.params().cardinalityRatio().isPresent() ? 1 : FIRST_TENANTS;
        return distinct < 1 ? new RepeatedSpec(values, distinct, first) : values;
    }

    /** Different values a row. Where there is a list of values, it says enough. */
    private static double distinctRatio(FieldType type, Field field) {
        if (!type.isShareable() || FieldValues.isListed(type, field)) {
            return 1;
        }
        double otherwise = field.flags().partitionKey() ? PARTITION_KEY_RATIO : 1;
        return field.params().cardinalityRatio().orElse(otherwise);
    }

    /**
     * Whether rows of a field can lack a value: nullable fields, and those with a default value, which Milvus then stores,
     * where the schema asks for it by a null ratio.
     */
    private static boolean mayBeNull(Field field) {
        boolean leavesDefault = field.params().defaultValue().isPresent()
                && field.params().nullRatio().isPresent();
        return field.flags().nullable() || leavesDefault;
    }

    /** Whether rows of a field lack a value. */
    public static boolean hasNulls(Field field) {
        return mayBeNull(field) && nullRatio(field) > 0;
    }

    private static double nullRatio(Field field) {
        return field.params().nullRatio().orElse(Params.DEFAULT_NULL_RATIO);
    }
}
