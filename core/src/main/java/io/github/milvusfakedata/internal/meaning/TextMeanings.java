package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The registry of what names mean for texts. A new family is one file and one line in {@link #of}. See
 * {@link NameIndex} for which meaning a field's name has.
 */
final class TextMeanings {
    /** Made once for a subject: a run asks for each of its fields, and some thousand names take a while. */
    private static final Map<Subject, NameIndex<Meaning>> INDEXES = new ConcurrentHashMap<>();

    private TextMeanings() {}

    /** All meanings for a subject; no name has two. */
    static List<Meaning> of(Subject subject) {
        List<Meaning> meanings = new ArrayList<>();
        meanings.addAll(PersonTexts.of(subject));
        meanings.addAll(TopicTexts.of(subject));
        meanings.addAll(ProductTexts.of(subject));
        meanings.addAll(ProseTexts.of(subject));
        meanings.addAll(PlaceTexts.of());
        meanings.addAll(FileTexts.of());
        meanings.addAll(CodeTexts.of());
        meanings.addAll(StateTexts.of(subject));
        meanings.addAll(TimeTexts.of());
        return meanings;
    }

    /** What names mean that no family knows. */
    static Meaning otherwise() {
        return new Meaning(
                "",
                "a few words about the row's topic",
                TemplatePlan.of(
                        "<item.adjective> <item.noun>",
                        "<topic.tag>, <topic.tag>",
                        "<item.noun> and <topic.noun>",
                        "<topic.phrase>",
                        "<topic.adjective> <topic.noun>"));
    }

    /** The meaning of a field's name, if a family knows it. */
    static Optional<Meaning> known(FieldName name, Subject subject) {
        return INDEXES.computeIfAbsent(subject, TextMeanings::index).find(name);
    }

    private static NameIndex<Meaning> index(Subject subject) {
        NameIndex<Meaning> index = new NameIndex<>();
        for (Meaning meaning : of(subject)) {
            index.add(meaning.names(), meaning);
        }
        return index;
    }
}
