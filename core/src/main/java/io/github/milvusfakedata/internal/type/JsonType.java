package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** A JSON object. Milvus takes other JSON values from some formats only, so none are made. */
final class JsonType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.JSON;
    }

    @Override
    public Indexable indexable() {
        return Indexable.JSON;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        // A JSON field has no parameters.
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.objects(field.name(), subject);
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"metadata\", \"type\": \"JSON\"}";
    }

    @Override
    public String summary() {
        return "A JSON object of at most 65,536 bytes that fits the schema's subject. Rows contain its text.";
    }
}
