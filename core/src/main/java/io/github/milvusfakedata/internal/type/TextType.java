package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** Text without a length in the schema; Milvus 3 stores it apart from the other fields. */
final class TextType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.TEXT;
    }

    @Override
    public Indexable indexable() {
        return Indexable.TEXT;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        // A Text has no parameters; without a length there is none to check.
    }

    @Override
    public ColumnLimits limits(Field field) {
        return ColumnLimits.text(MilvusType.TEXT, Limits.MOST_TEXT_BYTES);
    }

    /** Long texts are what the type is for: sentences if the name has no known meaning. */
    @Override
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.knownTexts(field.name(), subject).orElse(ProseSpec.COUNTED);
    }

    @Override
    public boolean isImportedFrom(FileKind kind) {
        return kind != FileKind.NUMPY;
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"content\", \"type\": \"Text\"}";
    }

    @Override
    public String summary() {
        return "Text without max_length, at most 2 MiB. Its content follows the field's name; 60 to 500 words of sentences"
                + " if the name has no known meaning.";
    }
}
