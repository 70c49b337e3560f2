package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.language.PlaceTemplate;
import io.github.milvusfakedata.internal.gen.language.TextPart;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the {@link Vocabulary}, so that one that is not there is refused where it is written. */
final class VocabularyNames {
    private static final Set<String> TOPIC_WORDS =
            Set.of("thing", "slug", "name", "noun", "adjective", "tag", "verb", "phrase");

    /** What each name with a dot has behind it; those of topics may be cut into thirds, such as {@code tag.2}. */
    static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("topic", Set.of("subcategory", "labels")),
            Map.entry(
                    "item",
                    Set.of(
                            "noun",
                            "thing",
                            "other noun",
                            "other",
                            "founded",
                            "hex",
                            "size",
                            "variant",
                            "adjective",
                            "brand",
                            "color",
                            "material",
                            "option",
                            "details")),
            Map.entry("person", Set.of("first", "last", "nick", "job", "company", "domain")),
            Map.entry("file", Set.of("extension", "mime", "frame", "orientation", "ratio")),
            Map.entry(
                    "place",
                    Set.of(
                            "city",
                            "code",
                            "country",
                            "dialling",
                            "currency",
                            "zone",
                            "zip",
                            "region",
                            "focus",
                            "names")),
            Map.entry("language", Set.of("code", "name", "locale")),
            Map.entry("subtitles", Set.of("code")),
            Map.entry("created", Set.of("month", "weekday", "season")),
            Map.entry("loyalty", Set.of("tier", "plan")),
            Map.entry("lens", Set.of("full", "focal", "aperture")),
            Map.entry("gender", Set.of("any")),
            Map.entry("entity", Set.of("any")),
            Map.entry("mood", Set.of("name", "title")),
            Map.entry("outlet", Set.of("name")),
            Map.entry("log", Set.copyOf(SampleTexts.LOG.parts())),
            Map.entry("code", Set.copyOf(SampleTexts.CODE.parts())),
            Map.entry("medical", Set.copyOf(WordLists.MEDICAL)),
            Map.entry("order", Set.of("status", "payment")),
            Map.entry("camera", Set.of("full", "make", "model")));

    /** What templates can name of the row's texts, in no other form. */
    private static final Set<String> TEXTS =
            Stream.of(TextPart.values()).map(TextPart::id).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> THIRDS = Set.of("1", "2", "3");

    private VocabularyNames() {}

    /** Whether a name, perhaps with forms behind colons, is one of the vocabulary. */
    static boolean has(String name) {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return !isText(name)
                    && !isTemplate(name.substring(0, colon))
                    && has(name.substring(0, colon))
                    && areForms(name.substring(colon + 1));
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Pools.has(name);
        }
        String group = name.substring(0, dot);
        String part = name.substring(dot + 1);
        if (group.equals("even")) {
            return Pools.has(part);
        }
        return isText(name) && TEXTS.contains(part)
                || isTemplate(name)
                || PARTS.getOrDefault(group, Set.of()).contains(part)
                || group.equals("topic") && isTopicWord(part);
    }

    /** The names with a dot, in alphabetical order, without forms. */
    static List<String> all() {
        List<String> names = new ArrayList<>();
        PARTS.forEach((group, parts) -> parts.forEach(part -> names.add(group + '.' + part)));
        TOPIC_WORDS.forEach(word -> names.add("topic." + word));
        Collections.sort(names);
        return names;
    }

    /** Those of a group. */
    static List<String> of(String group) {
        return all().stream().filter(name -> name.startsWith(group + '.')).toList();
    }

    /** Whether a name belongs to the row's texts, which only templates can name. */
    static boolean isText(String name) {
        return name.startsWith("text.");
    }

    /** Whether a name stands for templates of a language, and so stands in templates alone. */
    static boolean isTemplate(String name) {
        return PlaceTemplate.has(name);
    }

    private static boolean areForms(String forms) {
        for (String form : forms.split(":", -1)) {
            if (!WordForms.FORMS.contains(form)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTopicWord(String part) {
        int dot = part.indexOf('.');
        return dot < 0
                ? TOPIC_WORDS.contains(part)
                : TOPIC_WORDS.contains(part.substring(0, dot)) && THIRDS.contains(part.substring(dot + 1));
    }
}
