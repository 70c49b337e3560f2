package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.meaning.Flags;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** True or false. */
final class BoolType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.BOOL;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of();
    }

    @Override
    public Indexable indexable() {
        return Indexable.TRUTH;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        // A Bool has no parameters.
    }

    @Override
    public ColumnSource bind(Field field, String path, Recipe recipe) {
        return Flags.source(path, recipe);
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        return Flags.elements(path, recipe);
    }

    @Override
    public Optional<ColumnShape> listedShape() {
        return Optional.of(ColumnShape.BOOL);
    }

    @Override
    public Optional<String> mismatch(Literal value, Field field) {
        return Literals.noBool(value);
    }

    @Override
    public Class<?> javaType() {
        return Boolean.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"in_stock\", \"type\": \"Bool\"}";
    }

    @Override
    public String summary() {
        return "True or false. How often it is true follows the field's name.";
    }
}
