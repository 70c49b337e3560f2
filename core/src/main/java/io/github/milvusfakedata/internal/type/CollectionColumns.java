package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.dynamic.DynamicObjects;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Repeated;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.meaning.JsonObjects;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a checked collection, in the order of its fields. */
public final class CollectionColumns {
    /** The share of nulls of a nullable field that names none. */
    public static final double DEFAULT_NULL_RATIO = 0.1;

    /** Different values a row of a partition key: tenants have many rows, some far more than others. */
    public static final double PARTITION_KEY_RATIO = 0.02;

    /** Tenants that the first rows of a partition key choose from, so that a small dataset has more than one. */
    private static final int FIRST_TENANTS = 20;

    /** Texts are measured with this seed, so that file sizes are planned the same whatever the dataset's seed. */
    private static final long SAMPLE_SEED = 0x5A4D504C45L;

    private CollectionColumns() {}

    /**
     * Binds every field that a file holds: all but an auto_id key and what functions make, and the dynamic field where it is on.
     *
     * @param collection without errors
     * @param seed the dataset's seed
     */
    public static List<Column> of(Collection collection, long seed) {
        return of(collection, seed, false);
    }

    private static List<Column> of(Collection collection, long seed, boolean measuring) {
        Recipe recipe = new Recipe(seed, Subject.of(collection.subject()).orElse(Subject.GENERAL));
        List<Column> columns = new ArrayList<>();
        for (Field field : collection.fields()) {
            if (collection.isWritten(field)) {
                columns.add(new Column(field.name(), bind(field, recipe, measuring)));
            }
        }
        if (collection.dynamicField()) {
            Set<String> names = collection.fields().stream().map(Field::name).collect(Collectors.toSet());
            ColumnSource objects = collection.dynamicFields().isEmpty()
                    ? JsonObjects.dynamic(names, recipe)
                    : DynamicObjects.of(collection.dynamicFields(), recipe);
            columns.add(new Column(Column.DYNAMIC, objects));
        }
        return List.copyOf(columns);
    }

    /** The same columns with a fixed seed, for measuring sizes; rows that should share values have values of their own. */
    public static List<Column> sample(Collection collection) {
        return of(collection, SAMPLE_SEED, true);
    }

    private static ColumnSource bind(Field field, Recipe recipe, boolean measuring) {
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        if (field.flags().primaryKey()) {
            return type.bindKey(field, field.name(), recipe);
        }
        ColumnSource values = ListedValues.column(type, field, field.name(), recipe);
        double distinct = distinctRatio(type, field);
        if (distinct < 1) {
            int first = field.params().cardinalityRatio().isPresent() ? 1 : FIRST_TENANTS;
            values = new Repeated(values, distinct, first, field.name(), recipe, measuring);
        }
        double nulls = nullRatio(field);
        return mayBeNull(field) ? new Nulls(values, nulls, field.name(), recipe) : values;
    }

    /** Different values a row. Where there is a list of values, it says enough. */
    private static double distinctRatio(FieldType type, Field field) {
        if (!type.isShareable() || ListedValues.isListed(type, field)) {
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
        return field.params().nullRatio().orElse(DEFAULT_NULL_RATIO);
    }
}
