package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The registry of what names mean for texts. A new family is one file and one line in {@link #of}. See
 * {@link NameIndex} for which meaning a field's name has.
 */
final class TextMeanings {
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

    /** The meaning of a field's name. */
    static Meaning of(FieldName name, Subject subject) {
        NameIndex<Meaning> index = new NameIndex<>();
        for (Meaning meaning : of(subject)) {
            index.add(meaning.names(), meaning);
        }
        return index.find(name).orElseGet(TextMeanings::otherwise);
    }
}
