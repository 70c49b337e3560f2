package io.github.milvusfakedata.internal.pool;

import java.util.List;

/**
 * The vocabulary of one topic. A sentence of it reads: the, adjective, noun, verb, phrase.
 *
 * @param slug the topic's name in lower case with hyphens
 * @param name the topic's name as a reader sees it
 * @param nouns things, in the singular
 * @param adjectives what things of this topic may be
 * @param tags short labels in lower case
 * @param subcategories finer groups, at least six
 * @param verbs what things do, in the third person
 * @param phrases what it is done to: objects of four to twelve words
 */
public record TopicWords(
        String slug,
        String name,
        List<String> nouns,
        List<String> adjectives,
        List<String> tags,
        List<String> subcategories,
        List<String> verbs,
        List<String> phrases) {
    public TopicWords {
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        tags = List.copyOf(tags);
        subcategories = List.copyOf(subcategories);
        verbs = List.copyOf(verbs);
        phrases = List.copyOf(phrases);
    }
}
