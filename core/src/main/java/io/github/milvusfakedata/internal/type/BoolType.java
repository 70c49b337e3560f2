package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;

/** True or false. */
final class BoolType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.BOOL;
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
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.flags(field.name(), subject);
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
        return "True or false. The field's name decides how often it is true.";
    }
}
