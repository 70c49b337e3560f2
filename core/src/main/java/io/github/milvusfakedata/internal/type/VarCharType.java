package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.key.TextKeys;
import io.github.milvusfakedata.internal.gen.meaning.Texts;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text of bounded length, counted in bytes of UTF-8 as Milvus does. */
final class VarCharType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.VARCHAR;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.MAX_LENGTH);
    }

    @Override
    public Indexable indexable() {
        return Indexable.TEXT;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        ParameterChecks.checkMaxLength(field, path, problems);
    }

    @Override
    public ColumnSource bind(Field field, String path, Recipe recipe) {
        return Texts.source(path, ParameterChecks.checked(field.params().maxLength()), recipe);
    }

    @Override
    public ColumnSource bindKey(Field field, String path, Recipe recipe) {
        return new TextKeys(ParameterChecks.checked(field.params().maxLength()), path, recipe);
    }

    @Override
    public long distinctKeys(Field field) {
        return TextKeys.distinct(ParameterChecks.checked(field.params().maxLength()));
    }

    @Override
    public ElementSource bindElements(Field field, String path, Recipe recipe) {
        return Texts.elements(path, ParameterChecks.checked(field.params().maxLength()), recipe);
    }

    @Override
    public Optional<ColumnShape> listedShape() {
        return Optional.of(ColumnShape.STRING);
    }

    @Override
    public Optional<String> mismatch(Literal value, Field field) {
        return Literals.noText(value, field.params().maxLength().orElse(ParameterChecks.LONGEST_VARCHAR));
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"title\", \"type\": \"VarChar\", \"max_length\": 256}";
    }

    @Override
    public String summary() {
        return "Text of at most max_length bytes of UTF-8. What it says follows the field's name and the row's topic.";
    }
}
