package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.meaning.NamedMeanings;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What names stand for in the members of JSON objects: numbers where fields of such a name would have some, else texts, else
 * true or false.
 *
 * @param subject the business that the objects are about
 */
record MemberMeanings(Subject subject) implements NamedMeanings {
    private static final ColumnLimits NUMBERS =
            ColumnLimits.numbers(MilvusType.INT64, NumberRange.whole(ColumnShape.INT64));

    @Override
    public Optional<ValueSpec> find(String name) {
        if (Meanings.isKnown(name, MilvusType.INT64, subject)) {
            return Meanings.areMoments(name, subject)
                    ? Meanings.numbers(name, NUMBERS, subject)
                    : Meanings.numbers(
                            name,
                            ColumnLimits.numbers(MilvusType.DOUBLE, NumberRange.fractional(ColumnShape.DOUBLE)),
                            subject);
        }
        if (Meanings.isKnown(name, MilvusType.VARCHAR, subject)) {
            return text(name);
        }
        return Meanings.isKnown(name, MilvusType.BOOL, subject)
                ? Optional.of(Meanings.flags(name, subject))
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
        List<String> names = new ArrayList<>(Meanings.names(MilvusType.VARCHAR, subject));
        names.addAll(Meanings.names(MilvusType.INT64, subject));
        names.addAll(Meanings.names(MilvusType.BOOL, subject));
        return names;
    }

    @Override
    public NamedMeanings about(Subject other) {
        return new MemberMeanings(other);
    }
}
