package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.IntegerKeySpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What all types of whole numbers share: they differ in width and in the bounds of fields whose schema gives none. Keys
 * without bounds may be any number of the type, so that there are as many of them as can be.
 */
abstract sealed class WholeNumberType implements FieldType permits Int8Type, Int16Type, Int32Type, Int64Type {
    private final ColumnShape shape;
    private final IntegerBounds range;
    private final IntegerBounds defaults;

    /**
     * @param range all numbers that the type holds
     * @param defaults the values of a field without bounds
     */
    WholeNumberType(ColumnShape shape, IntegerBounds range, IntegerBounds defaults) {
        this.shape = shape;
        this.range = range;
        this.defaults = defaults;
    }

    @Override
    public final Indexable indexable() {
        return Indexable.WHOLE;
    }

    @Override
    public final void check(Field field, String path, List<Problem> problems) {
        IntegerBounds.check(field, path, range, problems);
    }

    @Override
    public final ColumnLimits limits(Field field) {
        // Who says how numbers are distributed has no need of a bound that nobody wrote.
        IntegerBounds bounds = IntegerBounds.of(field, SaidFields.saysNumbers(field) ? range : defaults, range);
        return ColumnLimits.numbers(
                type(), bounds.given() ? NumberRange.whole(bounds.min(), bounds.max()) : NumberRange.whole(shape));
    }

    @Override
    public final ValueSpec values(Field field, Subject subject) {
        return Meanings.numbers(field.name(), limits(field), subject).orElseGet(() -> uniform(field));
    }

    private ValueSpec uniform(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, defaults, range);
        return UniformSpec.whole(bounds.min(), bounds.max());
    }

    @Override
    public ValueSpec keyValues(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, range, range);
        return new IntegerKeySpec(bounds.min(), bounds.max());
    }

    @Override
    public final long distinctKeys(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, range, range);
        long distinct = bounds.max() - bounds.min() + 1;
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public final Optional<ColumnShape> listedShape() {
        return Optional.of(shape);
    }

    @Override
    public final Optional<String> mismatch(Literal value, Field field) {
        return Literals.noInteger(value, field, range);
    }
}
