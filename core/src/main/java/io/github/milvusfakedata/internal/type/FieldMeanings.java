package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.meaning.NamedMeanings;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Optional;

/**
 * What names stand for in the description of a field's values: what the field would hold if it were called so.
 *
 * @param type the type of the values
 * @param field the field, whose parameters bound them
 * @param subject the business that they are about
 */
record FieldMeanings(FieldType type, Field field, Subject subject) implements NamedMeanings {
    @Override
    public Optional<ValueSpec> find(String name) {
        return Meanings.isKnown(name, type.type(), subject)
                ? Optional.of(type.elementValues(field.toBuilder().name(name).build(), subject))
                : Optional.empty();
    }

    @Override
    public Optional<ValueSpec> text(String name) {
        return Meanings.isKnown(name, MilvusType.VARCHAR, subject)
                ? Optional.of(Meanings.texts(name, subject))
                : Optional.empty();
    }

    @Override
    public List<String> names() {
        return Meanings.names(type.type(), subject);
    }

    @Override
    public NamedMeanings ofMembers() {
        return new MemberMeanings(subject);
    }

    @Override
    public NamedMeanings about(Subject other) {
        return new FieldMeanings(type, field, other);
    }
}
