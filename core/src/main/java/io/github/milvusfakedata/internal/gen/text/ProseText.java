package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Sentences about the row's topic, of an exact number of words separated by single blanks. Sentences are put together at
 * random while enough words are left; the rest is filled by sentences that have just the words missing.
 */
public final class ProseText implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int ALPHABET = 26;
    /** No sentence has more bytes; a test measures them. */
    static final int SENTENCE_BYTES = 512;

    private static final int NOTHING = -1;
    private static final int OPENED = 1;
    private static final int CLOSED = 2;
    private static final int JOINED = 4;
    /** What a sentence has beside subject, verb and object; plain ones are the most frequent. */
    private static final int[] FORMS = {
        0,
        0,
        0,
        0,
        0,
        0,
        OPENED,
        OPENED,
        OPENED,
        CLOSED,
        CLOSED,
        JOINED,
        JOINED,
        JOINED,
        OPENED | CLOSED,
        OPENED | JOINED
    };

    private final int limit;
    private final int fewest;
    private final int range;
    private final long key;
    private final long lengthKey;
    private final SharedDraws hidden;
    private final Topics topics;
    private final Sentences sentences;
    private final byte[] pieces;
    private final int[] starts;
    private final int[] first;
    private final byte[] words;
    private final int stop;

    /**
     * Texts of a field.
     *
     * @param fewest fewest words of a text, at least {@link SentenceParts#SHORTEST}; 0 for the number of words that word
     *     counts of the row show
     * @param most most words of a text
     * @param limit the most bytes of a text
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public ProseText(int fewest, int most, int limit, FieldKeys keys, Recipe recipe) {
        this.limit = limit;
        this.fewest = fewest;
        this.range = most - fewest + 1;
        this.key = keys.values();
        this.lengthKey = keys.lengths();
        this.hidden = new SharedDraws(recipe);
        this.topics = new Topics(recipe);
        this.sentences = Sentences.of(recipe.subject());
        this.pieces = sentences.pieces().bytes();
        this.starts = sentences.pieces().starts();
        this.first = sentences.pieces().lists();
        this.words = sentences.words();
        this.stop = first[Sentences.STOP];
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        int most = fewest == 0 ? SharedDraws.MOST_WORDS : fewest + range - 1;
        return Math.min(limit, most * sentences.bytesOfWord());
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = text(firstRow + row, topics.topic(firstRow + row), out, at);
            offsets[row + 1] = at;
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        int[] ends = elements.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = Recipe.firstElement(firstRow + row) - offsets[row];
            int topic = topics.topic(firstRow + row);
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                at = text(number + element, topic, elements, at);
                ends[element + 1] = at;
            }
        }
    }

    private int words(long row) {
        return fewest == 0
                ? (int) hidden.quantity(Quantity.WORDS, row)
                : fewest + CounterRng.below(CounterRng.bits(lengthKey, row), range);
    }

    private int text(long row, int topic, ColumnBuffer out, int from) {
        int lists = Sentences.topic(topic);
        long bits = CounterRng.bits(key, row);
        int left = words(row);
        byte[] to = out.bytes();
        int at = from;
        int whole = from;
        while (left > 0 && at - from <= limit) {
            if (to.length - at < SENTENCE_BYTES) {
                to = out.requireBytes(at + SENTENCE_BYTES);
            }
            whole = at;
            bits = CounterRng.mix(bits + CounterRng.GOLDEN_GAMMA);
            long more = CounterRng.mix(bits);
            int form = FORMS[(int) bits & FORMS.length - 1];
            int opener = (form & OPENED) == 0 ? NOTHING : pick(Sentences.OPENERS, bits >>> 4);
            int subject = pick(lists + (opener == NOTHING ? Sentences.STARTS : Sentences.CONTINUED), bits >>> 20);
            int verb = pick(lists + Sentences.VERBS, bits >>> 36);
            int object = pick(lists + Sentences.OBJECTS, more);
            int end = pick(
                    (form & JOINED) != 0
                            ? Sentences.JOINERS
                            : (form & CLOSED) != 0 ? Sentences.CLOSERS : Sentences.STOP,
                    more >>> 16);
            int count = count(opener) + count(subject) + count(verb) + count(object) + count(end);
            int secondVerb = NOTHING;
            int secondObject = NOTHING;
            if ((form & JOINED) != 0) {
                secondVerb = pick(lists + Sentences.PLAIN_VERBS, more >>> 32);
                secondObject = pick(lists + Sentences.OBJECTS, more >>> 48);
                count += count(secondVerb) + count(secondObject);
            }
            if (left - count < SentenceParts.SHORTEST) {
                int words = left <= SentenceParts.LONGEST ? left : Math.min(left / 2, SentenceParts.LONGEST);
                at = copy(pick(lists + Sentences.EXACT + words - SentenceParts.SHORTEST, more), to, at);
                left -= words;
                continue;
            }
            at = copy(opener, to, at);
            at = copy(subject, to, at);
            at = copy(verb, to, at);
            at = copy(object, to, at);
            at = copy(end, to, at);
            if (secondVerb != NOTHING) {
                at = copy(secondVerb, to, at);
                at = copy(secondObject, to, at);
                at = copy(stop, to, at);
            }
            left -= count;
        }
        return at - 1 - from <= limit ? at - 1 : end(to, from, whole, bits);
    }

    /** The end of a text that is too long: behind its last whole sentence, or if that is far too short, behind a word. */
    private int end(byte[] to, int from, int whole, long bits) {
        if (whole - 1 - from >= limit / 2 && whole > from + 1) {
            return whole - 1;
        }
        int end = EncodedText.cut(to, from, limit);
        if (end == from) {
            to[end++] = (byte) ('a' + CounterRng.below(bits, ALPHABET));
        }
        return end;
    }

    /** A piece of a list, early ones more often, from the lower 16 bits. */
    private int pick(int list, long bits) {
        int share = (int) bits & 0xFFFF;
        int skewed = share * share >>> 16;
        return first[list] + (skewed * (first[list + 1] - first[list]) >>> 16);
    }

    private int count(int piece) {
        return piece == NOTHING ? 0 : words[piece];
    }

    private int copy(int piece, byte[] to, int at) {
        if (piece == NOTHING) {
            return at;
        }
        int start = starts[piece];
        int length = starts[piece + 1] - start;
        EncodedText.copy(pieces, start, to, at, length);
        return at + length;
    }
}
