package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.Recipe;
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
        Recipe recipe = new Recipe(seed, Subject.of(collection.subject()).orElse(Subject.GENERAL));
        List<Column> columns = new ArrayList<>();
        for (Field field : collection.fields()) {
            if (collection.isWritten(field)) {
                columns.add(new Column(field.name(), bind(field, recipe)));
            }
        }
        if (collection.dynamicField()) {
            Set<String> names = collection.fields().stream().map(Field::name).collect(Collectors.toSet());
            columns.add(new Column(Column.DYNAMIC, JsonObjects.dynamic(names, recipe)));
        }
        return List.copyOf(columns);
    }

    /** The same columns with a fixed seed, for measuring sizes. */
    public static List<Column> sample(Collection collection) {
        return of(collection, SAMPLE_SEED);
    }

    private static ColumnSource bind(Field field, Recipe recipe) {
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        if (field.flags().primaryKey()) {
            return type.bindKey(field, field.name(), recipe);
        }
        ColumnSource values = type.bind(field, field.name(), recipe);
        if (!field.flags().nullable()) {
            return values;
        }
        double ratio = field.params().nullRatio().orElse(DEFAULT_NULL_RATIO);
        return new Nulls(values, ratio, field.name(), recipe);
    }
}
