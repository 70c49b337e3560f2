package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.key.FloatKeys;
import io.github.milvusfakedata.internal.gen.meaning.Numbers;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the two types of floats share: they differ in width alone. */
abstract sealed class FloatingPointType implements FieldType permits FloatType, DoubleType {
    /** Where the schema gives no bounds. */
    private static final FloatBounds DEFAULT = new FloatBounds(0, 1000, false);

    /** Keys without bounds: as many as there are values from 0 to 1. */
    private static final FloatBounds DEFAULT_KEYS = new FloatBounds(0, 1, false);

    private final ColumnShape shape;
    private final FloatBounds.Width width;

    FloatingPointType(ColumnShape shape, FloatBounds.Width width) {
        this.shape = shape;
        this.width = width;
    }

    @Override
    public final Set<Parameter> parameters() {
        return Set.of(Parameter.MIN, Parameter.MAX);
    }

    @Override
    public final Indexable indexable() {
        return Indexable.FRACTION;
    }

    @Override
    public final void check(Field field, String path, List<Problem> problems) {
        FloatBounds.check(field, path, width, problems);
    }

    @Override
    public final ColumnSource bind(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT, width);
        return Numbers.floats(shape, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public final ColumnSource bindKey(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, width);
        return new FloatKeys(shape, bounds.min(), bounds.max(), path, recipe);
    }

    @Override
    public final long distinctKeys(Field field) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, width);
        long distinct = FloatKeys.distinct(shape, bounds.min(), bounds.max());
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public final ElementSource bindElements(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT, width);
        return Numbers.floatElements(shape, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public final Optional<ColumnShape> listedShape() {
        return Optional.of(shape);
    }

    @Override
    public final Optional<String> mismatch(Literal value, Field field) {
        return Literals.noFloat(value, field, width);
    }
}
