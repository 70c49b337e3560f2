package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;

/** A moment. Files and rows hold its text, as Milvus' importer and its clients take it. */
final class TimestamptzType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.TIMESTAMPTZ;
    }

    @Override
    public Indexable indexable() {
        return Indexable.MOMENT;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        // A Timestamptz has no parameters.
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.timestamps(field.name(), subject);
    }

    @Override
    public boolean isImportedFrom(FileKind kind) {
        return kind != FileKind.NUMPY;
    }

    @Override
    public Optional<String> mismatch(Literal value, Field field) {
        return Literals.noMoment(value);
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"created_at\", \"type\": \"Timestamptz\"}";
    }

    @Override
    public String summary() {
        return "A timestamp between 2015 and 2025 as RFC 3339 text, mostly in UTC, a quarter of them with the offset of the row's"
                + " place. It is consistent with the row's other timestamps.";
    }
}
