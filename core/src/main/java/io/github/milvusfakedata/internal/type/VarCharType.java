package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.key.TextKeys;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.TextKeySpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text of bounded length, counted in bytes of UTF-8 as Milvus does. */
final class VarCharType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.VARCHAR;
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
    public ColumnLimits limits(Field field) {
        return ColumnLimits.text(
                MilvusType.VARCHAR, ParameterChecks.checked(field.params().maxLength()));
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.texts(field.name(), subject);
    }

    @Override
    public ValueSpec keyValues(Field field) {
        int maxLength = ParameterChecks.checked(field.params().maxLength());
        return new TextKeySpec(keyPrefix(field.name(), maxLength - TextKeys.MOST_DIGITS), keyDigits(maxLength));
    }

    /** {@code doc-} for {@code doc_id}; nothing where the name is but {@code id}, is not ASCII or does not fit. */
    private static String keyPrefix(String fieldName, int room) {
        String name = fieldName.toLowerCase(Locale.ROOT);
        int end = name.lastIndexOf('_');
        if (end <= 0 || end + 1 > room || !name.chars().allMatch(c -> c < 0x80)) {
            return "";
        }
        return name.substring(0, end).replace('_', '-') + "-";
    }

    private static int keyDigits(int maxLength) {
        return Math.min(maxLength, TextKeys.MOST_DIGITS);
    }

    @Override
    public long distinctKeys(Field field) {
        return TextKeys.distinct(
                keyDigits(ParameterChecks.checked(field.params().maxLength())));
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
        return "Text of at most max_length bytes of UTF-8. Its content follows the field's name and the row's topic.";
    }
}
