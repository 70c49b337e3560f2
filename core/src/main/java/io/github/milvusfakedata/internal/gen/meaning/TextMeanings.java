package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The registry of what names mean for texts. A new family is one file and one line in {@link #of}. The longest known name
 * at the end of a field's name decides; if there is none, the longest and last one anywhere in it.
 */
final class TextMeanings {
    private TextMeanings() {}

    /** All meanings for a subject; a name that occurs twice has its first meaning. */
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
        meanings.add(otherwise());
        return meanings;
    }

    /** What names mean that no family knows. */
    private static Meaning otherwise() {
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
        List<Meaning> meanings = of(subject);
        Map<String, Meaning> byName = new HashMap<>();
        for (Meaning meaning : meanings) {
            for (String known : meaning.eachName()) {
                FieldName normal = FieldName.of(known);
                byName.putIfAbsent(normal.part(0, normal.words().size()), meaning);
            }
        }
        int words = name.words().size();
        for (int end = words; end > 0; end--) {
            for (int start = 0; start < end; start++) {
                Meaning meaning = byName.get(name.part(start, end));
                if (meaning != null) {
                    return meaning;
                }
            }
        }
        return meanings.get(meanings.size() - 1);
    }
}
