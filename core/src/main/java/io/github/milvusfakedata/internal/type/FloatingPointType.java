package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.key.FloatKeys;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.FloatKeySpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;

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
    public final Indexable indexable() {
        return Indexable.FRACTION;
    }

    @Override
    public final void check(Field field, String path, List<Problem> problems) {
        FloatBounds.check(field, path, width, problems);
    }

    @Override
    public final ColumnLimits limits(Field field) {
        // Who says how numbers are distributed has no need of a bound that nobody wrote.
        FloatBounds missing = SaidFields.saysNumbers(field) ? FloatBounds.all(width) : DEFAULT;
        FloatBounds bounds = FloatBounds.of(field, missing, width);
        NumberRange range =
                bounds.given() ? NumberRange.fractional(bounds.min(), bounds.max()) : NumberRange.fractional(shape);
        return ColumnLimits.numbers(type(), range);
    }

    @Override
    public final ValueSpec values(Field field, Subject subject) {
        return Meanings.numbers(field.name(), limits(field), subject).orElseGet(() -> uniform(field));
    }

    private ValueSpec uniform(Field field) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT, width);
        return UniformSpec.fractional(bounds.min(), bounds.max());
    }

    @Override
    public final ValueSpec keyValues(Field field) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, width);
        return new FloatKeySpec(bounds.min(), bounds.max());
    }

    @Override
    public final long distinctKeys(Field field) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, width);
        long distinct = FloatKeys.distinct(shape, bounds.min(), bounds.max());
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
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
