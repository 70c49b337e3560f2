package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.key.IntegerKeys;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.internal.gen.meaning.Numbers;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Set;

/** A signed 64-bit number. */
final class Int64Type implements FieldType {
    private static final IntegerBounds RANGE = new IntegerBounds(Long.MIN_VALUE, Long.MAX_VALUE, false);

    /** Where the schema gives no bounds. */
    private static final IntegerBounds DEFAULT = new IntegerBounds(0, 1_000_000_000_000L, false);

    @Override
    public String name() {
        return "Int64";
    }

    @Override
    public int milvusNumber() {
        return 5;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.MIN, Parameter.MAX);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PRIMARY_KEY, Role.ELEMENT);
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        IntegerBounds.check(field, path, RANGE, problems);
    }

    @Override
    public ColumnSource bind(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, DEFAULT, RANGE);
        return Numbers.integers(ColumnShape.INT64, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public ColumnSource bindKey(Field field, String path, Recipe recipe) {
        if (field.params().min().isEmpty() && field.params().max().isEmpty()) {
            return new RowNumbers();
        }
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        return new IntegerKeys(ColumnShape.INT64, bounds.min(), bounds.max(), path, recipe);
    }

    @Override
    public long distinctKeys(Field field) {
        IntegerBounds bounds = IntegerBounds.of(field, RANGE, RANGE);
        long distinct = bounds.max() - bounds.min() + 1;
        return distinct <= 0 ? Long.MAX_VALUE : distinct;
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        IntegerBounds bounds = IntegerBounds.of(field, DEFAULT, RANGE);
        return Numbers.integerElements(ColumnShape.INT64, path, bounds.min(), bounds.max(), bounds.given(), recipe);
    }

    @Override
    public Class<?> javaType() {
        return Long.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"views\", \"type\": \"Int64\", \"min\": 0}";
    }

    @Override
    public String summary() {
        return "A signed 64-bit number. Without bounds 0 to 10^12, or what the field's name suggests.";
    }
}
