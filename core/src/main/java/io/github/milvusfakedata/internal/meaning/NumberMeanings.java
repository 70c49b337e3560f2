package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The registry of what names mean for numbers. A new family is one file and one line in {@link #of(Subject)}. */
final class NumberMeanings {
    /** Made once for a subject: a run asks for each of its fields, and some thousand names take a while. */
    private static final Map<Subject, NameIndex<NumberMeaning>> INDEXES = new ConcurrentHashMap<>();

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
        return INDEXES.computeIfAbsent(subject, NumberMeanings::index).find(name);
    }

    private static NameIndex<NumberMeaning> index(Subject subject) {
        NameIndex<NumberMeaning> index = new NameIndex<>();
        for (NumberMeaning meaning : of(subject)) {
            index.add(meaning.names(), meaning);
        }
        return index;
    }
}
