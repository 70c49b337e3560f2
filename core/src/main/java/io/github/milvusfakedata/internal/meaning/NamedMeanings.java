package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.List;
import java.util.Optional;

/** What names stand for where a text says {@code {"meaning": "price"}}: it depends on the type of the values and on the subject. */
public interface NamedMeanings {
    /** Names stand for nothing. */
    NamedMeanings NONE = new NamedMeanings() {
        @Override
        public Optional<ValueSpec> find(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<ValueSpec> text(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public NamedMeanings about(Subject subject) {
            return this;
        }
    };

    /** The values of a field of this name; empty if it means nothing for the type. */
    Optional<ValueSpec> find(String name);

    /** The texts of a field of this name, whatever the type of the values; empty if it means nothing for texts. */
    Optional<ValueSpec> text(String name);

    /** Names that mean something, for advice. */
    List<String> names();

    /** What names stand for in the members of objects, whose types follow from them: numbers, texts or booleans. */
    default NamedMeanings ofMembers() {
        return this;
    }

    /** The same where values are about another business. */
    NamedMeanings about(Subject subject);
}
