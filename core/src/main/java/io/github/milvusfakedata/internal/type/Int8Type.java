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

/** A signed byte. */
final class Int8Type implements FieldType {
    private static final IntegerBounds RANGE = new IntegerBounds(Byte.MIN_VALUE, Byte.MAX_VALUE, false);

    /** Where the schema gives no bounds. */
    private static final IntegerBounds DEFAULT = new IntegerBounds(Byte.MIN_VALUE, Byte.MAX_VALUE, false);

    @Override
    public String name() {
        return "Int8";
    }

    @Override
    public int milvusNumber() {
        return 2;
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
        return Numbers.integers(ColumnShape.INT8, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public ColumnSource bindKey(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        return new IntegerKeys(ColumnShape.INT8, bounds.min(), bounds.max(), path, recipe);
    }

    @Override
    public long distinctKeys(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        return bounds.max() - bounds.min() + 1;
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, DEFAULT, RANGE);
        return Numbers.integerElements(ColumnShape.INT8, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public Class<?> javaType() {
        return Byte.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"rating\", \"type\": \"Int8\", \"min\": 1, \"max\": 5}";
    }

    @Override
    public String summary() {
        return "A signed byte. Without bounds −128 to 127, or what the field's name suggests.";
    }
}
