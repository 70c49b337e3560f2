package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** What single names stand for where a schema says how values are made, as people are told of it. */
public final class NameWords {
    private static final List<String> KINDS = List.of("texts", "numbers", "flags", "objects", "figures");

    private NameWords() {}

    /** What fields of a name contain, by the kinds of their values; none where the name means nothing. */
    public static List<String> meanings(String name) {
        List<String> meanings = new ArrayList<>();
        for (String kind : KINDS) {
            for (Meaning meaning : MeaningFile.of(kind).all()) {
                if (meaning.names().contains(name)) {
                    String what = kind + ": " + meaning.what();
                    if (!meanings.contains(what)) {
                        meanings.add(what);
                    }
                }
            }
        }
        return meanings;
    }

    /** All names that mean something. */
    public static List<String> names() {
        return KINDS.stream()
                .flatMap(kind -> MeaningFile.of(kind).all().stream())
                .flatMap(meaning -> meaning.names().stream())
                .distinct()
                .toList();
    }

    /** Whether words are called so, such as {@code place.city}. */
    public static boolean areWords(String name) {
        return Vocabulary.isKnown(name);
    }

    /** A whole object that makes what fields of a name contain, as JSON. */
    public static String meaningExample(String name) {
        return "{\"meaning\": \"" + name + "\"}";
    }

    /** A whole object that takes words of a name, as JSON. */
    public static String wordsExample(String name) {
        return "{\"words\": \"" + name + "\"}";
    }
}
