package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The registry of what names mean for numbers. A new family is one file and one line in {@link #of(Subject)}. */
final class NumberMeanings {
    private NumberMeanings() {}

    /** All meanings for a subject; no name has two. */
    static List<NumberMeaning> of(Subject subject) {
        List<NumberMeaning> meanings = new ArrayList<>();
        meanings.addAll(MoneyNumbers.of());
        meanings.addAll(PeopleNumbers.of());
        meanings.addAll(MediaNumbers.of(subject));
        meanings.addAll(TimeNumbers.of());
        meanings.addAll(MeasureNumbers.of(subject));
        return meanings;
    }

    /** The meaning of a field's name, if it has one. */
    static Optional<NumberMeaning> of(FieldName name, Subject subject) {
        NameIndex<NumberMeaning> index = new NameIndex<>();
        for (NumberMeaning meaning : of(subject)) {
            index.add(meaning.names(), meaning);
        }
        return index.find(name);
    }
}
