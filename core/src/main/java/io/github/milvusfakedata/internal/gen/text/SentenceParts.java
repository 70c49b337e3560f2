package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.pool.TopicWords;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts that the sentences of one topic are put together from, each ending in a blank: subject, verb, object, then a
 * full stop; before them perhaps an opener, behind them a closer or a joiner and a second verb and object.
 */
public final class SentenceParts {
    /** Fewest words of an {@link #exact} sentence. */
    public static final int SHORTEST = 10;

    /** Most words of an {@link #exact} sentence. */
    static final int LONGEST = 19;

    static final List<String> OPENERS = List.of(
            "In practice, ",
            "Over time, ",
            "At first glance, ",
            "As a result, ",
            "In many cases, ",
            "Above all, ",
            "After all, ",
            "At the same time, ",
            "In the long run, ",
            "On closer inspection, ",
            "For most people, ",
            "In the end, ",
            "More and more, ",
            "Once again, ",
            "Without much noise, ",
            "Day after day, ",
            "In short, ",
            "By contrast, ",
            "From the very beginning, ",
            "To be fair, ",
            "In recent years, ",
            "As expected, ",
            "Not surprisingly, ",
            "In that respect, ",
            "Most of all, ",
            "Even so, ",
            "Step by step, ",
            "For good reason, ",
            "Besides, ",
            "Meanwhile, ",
            "Interestingly, ",
            "Nevertheless, ",
            "Of course, ",
            "In addition, ",
            "Among other things, ",
            "Seen from outside, ",
            "In the meantime, ",
            "Sooner or later, ",
            "To this day, ",
            "For some, it is a déjà vu: ");
    static final List<String> JOINERS = List.of(
            ", and it ",
            ", but it also ",
            ", which in turn ",
            ", and at the same time it ",
            ", and sometimes even ",
            "; it also ",
            ", yet it rarely ",
            ", and it often ",
            ", so it ",
            ", while it still ");
    static final List<String> CLOSERS = List.of(
            " in most cases. ",
            " without much effort. ",
            " from the first day. ",
            " at any time of the year. ",
            " for the time being. ",
            " more often than expected. ",
            " in the best sense. ",
            " again and again. ",
            " after a short while. ",
            " according to those who know it well. ",
            " on an ordinary day. ",
            " at least for now. ",
            " without any fuss. ",
            " as the past months have shown. ",
            " in small steps. ",
            " far from the big cities. ",
            " wherever it is needed. ",
            " before anyone asks for it. ",
            " with a certain élan. ",
            " under difficult conditions. ",
            " in a matter of weeks. ",
            " against all odds. ",
            " one piece at a time. ",
            " for years to come. ");

    private static final List<String> ADVERBS =
            List.of("", "", "", "often ", "also ", "usually ", "still ", "quietly ");
    private static final int OBJECT_NOUNS = 24;
    private static final int EXACT_SENTENCES = 6;
    private static final int MOST_ATTEMPTS = 5_000;
    private static final int SHORTEST_CLOSER = 3;
    private static final String STOP = ". ";
    private static final List<List<String>> CLOSERS_BY_WORDS = closersByWords();

    private final List<String> starts = new ArrayList<>();
    private final List<String> continued = new ArrayList<>();
    private final List<String> verbs = new ArrayList<>();
    private final List<String> plainVerbs = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();

    /** The parts of a topic. */
    SentenceParts(TopicWords topic) {
        List<String> adjectives = topic.adjectives();
        int place = 0;
        for (String plain : topic.nouns()) {
            String noun = WordForms.singular(plain);
            String first = adjectives.get(place % adjectives.size());
            String second = adjectives.get((place * 7 + 3) % adjectives.size());
            subject("the " + noun + " ");
            subject("the " + first + " " + noun + " ");
            subject("this " + second + " " + noun + " ");
            subject(WordForms.form("article", first) + " " + noun + " ");
            subject("every " + noun + " ");
            place++;
        }
        for (String verb : topic.verbs()) {
            plainVerbs.add(verb + " ");
            for (String adverb : ADVERBS) {
                verbs.add(adverb + verb + " ");
            }
        }
        objects.addAll(topic.phrases());
        objects.addAll(topic.phrases());
        for (int object = 0; object < OBJECT_NOUNS; object++) {
            String noun = topic.nouns().get(object * 5 % topic.nouns().size());
            String other = topic.nouns().get((object * 11 + 7) % topic.nouns().size());
            objects.add("the " + adjectives.get(object % adjectives.size()) + " " + noun);
            objects.add("the " + noun + " and the " + other);
        }
    }

    private void subject(String text) {
        continued.add(text);
        starts.add(WordForms.capital(text));
    }

    /** Subjects at the start of a sentence. */
    List<String> starts() {
        return starts;
    }

    /** The same subjects behind an opener. */
    List<String> continued() {
        return continued;
    }

    /** Verbs in the third person, some with an adverb. */
    List<String> verbs() {
        return verbs;
    }

    /** Verbs without an adverb, for use behind a joiner. */
    List<String> plainVerbs() {
        return plainVerbs;
    }

    /** Objects, without a blank behind. */
    List<String> objects() {
        return objects;
    }

    /** Whole sentences of exactly so many words, {@link #SHORTEST} … {@link #LONGEST}. */
    List<String> exact(int words) {
        List<String> sentences = new ArrayList<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && sentences.size() < EXACT_SENTENCES; attempt++) {
            long bits = CounterRng.bits(words, attempt);
            String sentence = starts.get(CounterRng.below(CounterRng.lane(bits, 0), starts.size()))
                    + verbs.get(CounterRng.below(CounterRng.lane(bits, 1), verbs.size()))
                    + objects.get(CounterRng.below(CounterRng.lane(bits, 2), objects.size()));
            int missing = words - WordForms.words(sentence);
            if (missing == 0) {
                sentences.add(sentence + STOP);
            } else if (missing >= SHORTEST_CLOSER && missing < CLOSERS_BY_WORDS.size()) {
                List<String> closers = CLOSERS_BY_WORDS.get(missing);
                if (!closers.isEmpty()) {
                    sentences.add(sentence + closers.get(CounterRng.below(CounterRng.lane(bits, 3), closers.size())));
                }
            }
        }
        if (sentences.isEmpty()) {
            throw new IllegalStateException("no sentence of " + words + " words");
        }
        return sentences;
    }

    private static List<List<String>> closersByWords() {
        List<List<String>> closers = new ArrayList<>();
        for (String closer : CLOSERS) {
            int words = WordForms.words(closer.trim());
            while (closers.size() <= words) {
                closers.add(new ArrayList<>());
            }
            closers.get(words).add(closer);
        }
        return closers;
    }
}
