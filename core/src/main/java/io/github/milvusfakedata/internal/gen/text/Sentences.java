package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The encoded parts of all sentences of a subject, with the number of words of each. Built once for each subject, since
 * several fields of a collection hold text.
 */
final class Sentences {
    /** Lists that all topics share. */
    static final int OPENERS = 0;

    static final int JOINERS = 1;
    static final int CLOSERS = 2;
    static final int STOP = 3;

    /** Lists of a topic, counted from {@link #topic}. */
    static final int STARTS = 0;

    static final int CONTINUED = 1;
    static final int VERBS = 2;
    static final int PLAIN_VERBS = 3;
    static final int OBJECTS = 4;
    /** The first of the lists of whole sentences, from the fewest words to the most. */
    static final int EXACT = 5;

    private static final int SHARED_LISTS = 4;
    private static final int TOPIC_LISTS = EXACT + SentenceParts.LONGEST - SentenceParts.SHORTEST + 1;
    private static final Map<Subject, Sentences> KNOWN = new EnumMap<>(Subject.class);

    private final Pieces pieces;
    private final byte[] words;

    private Sentences(Subject subject) {
        Pieces.Builder builder = new Pieces.Builder();
        builder.add(SentenceParts.OPENERS);
        builder.add(SentenceParts.JOINERS);
        builder.add(SentenceParts.CLOSERS);
        builder.add(List.of(". "));
        for (TopicWords topic : Pools.topics(subject.id())) {
            SentenceParts parts = new SentenceParts(topic);
            builder.add(parts.starts());
            builder.add(parts.continued());
            builder.add(parts.verbs());
            builder.add(parts.plainVerbs());
            builder.add(parts.objects());
            for (int length = SentenceParts.SHORTEST; length <= SentenceParts.LONGEST; length++) {
                builder.add(parts.exact(length));
            }
        }
        pieces = builder.build();
        words = countWords(pieces);
    }

    /** The sentences of a subject. */
    static Sentences of(Subject subject) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(subject, Sentences::new);
        }
    }

    /** Words begin behind a blank, or at the start of a piece that is one: pieces end in blanks, joiners start with signs. */
    private static byte[] countWords(Pieces pieces) {
        int[] starts = pieces.starts();
        byte[] words = new byte[starts.length - 1];
        for (int piece = 0; piece < words.length; piece++) {
            int count = 0;
            for (int at = starts[piece]; at < starts[piece + 1]; at++) {
                boolean begins = at == starts[piece] || pieces.bytes()[at - 1] == ' ';
                count += begins && isWordStart(pieces.bytes()[at]) ? 1 : 0;
            }
            words[piece] = (byte) count;
        }
        return words;
    }

    private static boolean isWordStart(byte sign) {
        return sign != ' ' && sign != ',' && sign != ';' && sign != '.';
    }

    /** The encoded parts. */
    Pieces pieces() {
        return pieces;
    }

    /** Number of words of each piece. */
    byte[] words() {
        return words;
    }

    /**
     * The fewest bytes such that no text has more than so many times its words: none of the sentences that can be put
     * together has.
     */
    int bytesOfWord() {
        int topics = (pieces.lists().length - 1 - SHARED_LISTS) / TOPIC_LISTS;
        int rate = 1;
        while (!isEnough(rate, topics)) {
            rate++;
        }
        return rate;
    }

    private boolean isEnough(int rate, int topics) {
        for (int topic = 0; topic < topics; topic++) {
            int lists = topic(topic);
            for (int exact = lists + EXACT; exact < lists + TOPIC_LISTS; exact++) {
                if (excess(exact, rate) > 0) {
                    return false;
                }
            }
            int object = excess(lists + OBJECTS, rate);
            int subject =
                    Math.max(excess(lists + STARTS, rate), excess(OPENERS, rate) + excess(lists + CONTINUED, rate));
            int joined = excess(JOINERS, rate) + excess(lists + PLAIN_VERBS, rate) + object + excess(STOP, rate);
            int end = Math.max(joined, Math.max(excess(CLOSERS, rate), excess(STOP, rate)));
            if (subject + excess(lists + VERBS, rate) + object + end > 0) {
                return false;
            }
        }
        return true;
    }

    /** By how much a piece of a list at most is longer than its words at so many bytes each; may be negative. */
    private int excess(int list, int rate) {
        int most = Integer.MIN_VALUE;
        for (int piece = pieces.lists()[list]; piece < pieces.lists()[list + 1]; piece++) {
            most = Math.max(most, pieces.starts()[piece + 1] - pieces.starts()[piece] - rate * words[piece]);
        }
        return most;
    }

    /** The first list of a topic. */
    static int topic(int topic) {
        return SHARED_LISTS + topic * TOPIC_LISTS;
    }
}
