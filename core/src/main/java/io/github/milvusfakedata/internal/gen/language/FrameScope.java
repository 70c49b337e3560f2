package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.Products;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The resources that the texts of a subject are made of: one for each topic, one for the subject, one for all.
 *
 * @param topics those of the topics, in the topics' order
 * @param subject the subject's own
 * @param shared what everyone can use
 * @param names parts of coined names
 * @param grammar what the language writes in its own way
 * @param related for each topic, those that its texts borrow sentences from
 */
record FrameScope(
        List<FrameFile> topics,
        FrameFile subject,
        FrameFile shared,
        FrameFile names,
        Grammar grammar,
        List<List<Integer>> related) {
    /** Lists that mean the same in every topic. */
    static final Set<String> TOPICAL = Set.of(
            "thing", "part", "quality", "action", "doing", "role", "group", "place", "event", "problem", "benefit",
            "claim", "measure", "term", "reason");

    /** Parts of names of goods that keep their capital in a sentence. */
    private static final Set<String> PROPER_PARTS = Set.of(
            "Bluetooth",
            "Chelsea",
            "Dijon",
            "Dutch",
            "Earl",
            "French",
            "Grey",
            "Gruyère",
            "Henley",
            "Jökull",
            "Oxford",
            "Wi-Fi");

    private static final String USE = "use";
    private static final char OWN = ':';
    private static final String OWN_TEXT = ":";

    FrameScope {
        topics = List.copyOf(topics);
    }

    /** The resources of a subject in a language. */
    static FrameScope of(Language language, Subject subject) {
        String root = language.code() + '/';
        List<FrameFile> topics = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            String name = root + subject.id() + '/' + topic.slug();
            FrameFile file = required(name);
            borrowed(file, root).forEach(lists -> lists.lists().forEach(file.lists()::putIfAbsent));
            topics.add(withMain(file, language, subject, topic));
        }
        FrameFile nothing = new FrameFile(root + subject.id() + "/shared", Map.of(), Map.of());
        return new FrameScope(
                topics,
                FrameFile.find(root + subject.id() + "/shared").orElse(nothing),
                required(root + "shared"),
                required(root + "names"),
                Grammar.of(language),
                related(required("en/related"), subject));
    }

    /** The topics whose lists a topic takes where it has none of its own: those that its list {@code use} names. */
    static List<FrameFile> borrowed(FrameFile file, String root) {
        return file.entries(USE).stream()
                .map(entry -> required(root + entry.text()))
                .toList();
    }

    /** Entries name a topic, then those near it. */
    private static List<List<Integer>> related(FrameFile file, Subject subject) {
        List<String> slugs =
                Pools.topics(subject.id()).stream().map(TopicWords::slug).toList();
        List<List<Integer>> related = new ArrayList<>(Collections.nCopies(slugs.size(), List.of()));
        for (FrameEntry entry : file.lists().get(subject.id())) {
            int colon = entry.text().indexOf(':');
            List<Integer> near = new ArrayList<>();
            for (String slug : entry.text().substring(colon + 2).split(" ")) {
                near.add(slugs.indexOf(slug));
            }
            related.set(slugs.indexOf(entry.text().substring(0, colon)), near);
        }
        return related;
    }

    private static FrameFile required(String name) {
        return FrameFile.find(name).orElseThrow(() -> new IllegalStateException("no frames " + name));
    }

    /** Rows are about the things of their topic; what is sold is called as in all other fields, which are in English. */
    private static FrameFile withMain(FrameFile file, Language language, Subject subject, TopicWords topic) {
        boolean sold = subject == Subject.COMMERCE && language.isEnglish();
        file.lists().put("main", sold ? names(topic) : file.lists().get("thing"));
        return file;
    }

    /** Goods have names in capitals; in a sentence they are things like others, but for abbreviations. */
    private static List<FrameEntry> names(TopicWords topic) {
        List<FrameEntry> entries = new ArrayList<>();
        List<ProductNoun> goods = Products.of(topic);
        for (int at = 0; at < goods.size(); at++) {
            String name = topic.nouns().get(at);
            StringBuilder plain = new StringBuilder();
            for (String word : name.split(" ")) {
                boolean spelled =
                        word.length() < 2 || !Character.isLowerCase(word.codePointAt(1)) || PROPER_PARTS.contains(word);
                plain.append(plain.length() == 0 ? "" : " ").append(spelled ? word : word.toLowerCase(Locale.ROOT));
            }
            entries.add(new FrameEntry(
                    plain.toString(), 0, 0, List.of(goods.get(at).kind().id())));
        }
        return entries;
    }

    /**
     * The key of a list for the frames and entries of a file. A list that only this file knows the meaning of is its own, even
     * if a topic has another one of this name; lists of the {@link #TOPICAL} names are always the topic's.
     */
    static String key(FrameFile file, String list) {
        return file.lists().containsKey(list) && !TOPICAL.contains(list)
                ? file.name().concat(OWN_TEXT).concat(list)
                : list;
    }

    /** The resource in which a topic finds the list of a key, or null if there is none: its own, the subject's, the shared one. */
    FrameFile fileOf(int topic, String key) {
        int own = key.indexOf(OWN);
        if (own >= 0) {
            return fileNamed(key.substring(0, own), topic);
        }
        String list = key;
        if (topics.get(topic).lists().containsKey(list)) {
            return topics.get(topic);
        }
        if (subject.lists().containsKey(list)) {
            return subject;
        }
        return shared.lists().containsKey(list) ? shared : null;
    }

    /** The name of the list of a key. */
    static String list(String key) {
        return key.substring(key.indexOf(OWN) + 1);
    }

    private FrameFile fileNamed(String name, int topic) {
        if (name.equals(shared.name())) {
            return shared;
        }
        if (name.equals(subject.name())) {
            return subject;
        }
        return topics.get(topic).name().equals(name) ? topics.get(topic) : null;
    }
}
