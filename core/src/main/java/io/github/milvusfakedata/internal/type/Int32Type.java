package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.key.IntegerKeys;
import io.github.milvusfakedata.internal.gen.meaning.Numbers;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Set;

/** A signed 32-bit number. */
final class Int32Type implements FieldType {
    private static final IntegerBounds RANGE = new IntegerBounds(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

    /** Where the schema gives no bounds. */
    private static final IntegerBounds DEFAULT = new IntegerBounds(0, 1_000_000, false);

    @Override
    public String name() {
        return "Int32";
    }

    @Override
    public int milvusNumber() {
        return 4;
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
        IntegerBounds.check(field, path, RANGE, problems);
    }

    @Override
    public ColumnSource bind(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, DEFAULT, RANGE);
        return Numbers.integers(ColumnShape.INT32, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public ColumnSource bindKey(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        return new IntegerKeys(ColumnShape.INT32, bounds.min(), bounds.max(), path, recipe);
    }

    @Override
    public long distinctKeys(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        return bounds.max() - bounds.min() + 1;
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, DEFAULT, RANGE);
        return Numbers.integerElements(ColumnShape.INT32, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public Class<?> javaType() {
        return Integer.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"stock\", \"type\": \"Int32\", \"min\": 0, \"max\": 10000}";
    }

    @Override
    public String summary() {
        return "A signed 32-bit number. Without bounds 0 to 1,000,000, or what the field's name suggests.";
    }
}
