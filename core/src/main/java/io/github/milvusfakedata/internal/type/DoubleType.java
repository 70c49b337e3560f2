package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.key.FloatKeys;
import io.github.milvusfakedata.internal.gen.meaning.Numbers;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Set;

/** A 64-bit float; never NaN or infinite. */
final class DoubleType implements FieldType {
    /** Where the schema gives no bounds. */
    private static final FloatBounds DEFAULT = new FloatBounds(0, 1000, false);

    /** Keys without bounds: as many as there are values from 0 to 1. */
    private static final FloatBounds DEFAULT_KEYS = new FloatBounds(0, 1, false);

    @Override
    public String name() {
        return "Double";
    }

    @Override
    public int milvusNumber() {
        return 11;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.MIN, Parameter.MAX);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PRIMARY_KEY_ELSEWHERE, Role.ELEMENT);
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        FloatBounds.check(field, path, FloatBounds.Width.DOUBLE, problems);
    }

    @Override
    public ColumnSource bind(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT, FloatBounds.Width.DOUBLE);
        return Numbers.floats(ColumnShape.DOUBLE, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public ColumnSource bindKey(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, FloatBounds.Width.DOUBLE);
        return new FloatKeys(ColumnShape.DOUBLE, bounds.min(), bounds.max(), path, recipe);
    }

    @Override
    public long distinctKeys(Field field) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT_KEYS, FloatBounds.Width.DOUBLE);
        long distinct = FloatKeys.distinct(ColumnShape.DOUBLE, bounds.min(), bounds.max());
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        FloatBounds bounds = FloatBounds.of(field, DEFAULT, FloatBounds.Width.DOUBLE);
        return Numbers.floatElements(ColumnShape.DOUBLE, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public Class<?> javaType() {
        return Double.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"latitude\", \"type\": \"Double\", \"min\": -90, \"max\": 90}";
    }

    @Override
    public String summary() {
        return "A 64-bit float, never NaN or infinite. Without bounds 0 to 1,000, or what the field's name suggests.";
    }
}
