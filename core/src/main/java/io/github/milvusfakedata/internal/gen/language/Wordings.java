package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fixed words of frames can be said in other words: the sets of a language's resource {@code wordings}. They are looked
 * for when frames are compiled, so that a text only chooses among pieces. Of several phrases at a place the longest counts.
 */
final class Wordings {
    private static final String LIST = "wordings";
    private static final String PRONOUN = "I";
    private static final int HASH_FACTOR = 31;
    private static final int SMALL = 0x20;
    /** Numbers of a set of hashes: 64 bits each, so that hardly a word counts as known by chance. */
    private static final int WORDS = 64;

    private final String name;
    private final List<WordingSet> sets = new ArrayList<>();
    /** The phrases that start with a word, the longest first. */
    private final Map<String, List<SoughtPhrase>> phrases = new HashMap<>();

    private final long[] firstWords = new long[WORDS];
    private final BitSet used = new BitSet();

    private Wordings(String name) {
        this.name = name;
    }

    /** Those of a language; a language without the resource says all in one way. */
    static Wordings of(Language language) {
        String name = language.code() + '/' + LIST;
        return FrameFile.find(name).map(Wordings::of).orElseGet(() -> new Wordings(name));
    }

    /**
     * The sets of a file.
     *
     * @throws FrameMistake for a line that is no set, or looks for a phrase under the same guards as another
     */
    static Wordings of(FrameFile file) {
        Wordings wordings = new Wordings(file.name());
        Set<String> known = new HashSet<>();
        for (FrameEntry entry : file.entries(LIST)) {
            WordingSet set = WordingSet.of(file.name(), entry);
            for (String phrase : set.found()) {
                if (!known.add(phrase.concat(set.guarded()))) {
                    throw new FrameMistake(
                            file.name(), entry.line(), "'" + phrase + "' is looked for in a line before. Join the two");
                }
                wordings.add(phrase);
            }
            wordings.sets.add(set);
        }
        return wordings;
    }

    /** A phrase of the next set; the longest of a first word stand first. */
    private void add(String phrase) {
        String word = firstWord(phrase);
        int hash = 0;
        for (char sign : word.toCharArray()) {
            hash = hash(hash, sign);
        }
        firstWords[hash / Long.SIZE & WORDS - 1] |= 1L << hash;
        List<SoughtPhrase> starting = phrases.get(word);
        if (starting == null) {
            starting = new ArrayList<>();
            phrases.put(word, starting);
        }
        int place = 0;
        while (place < starting.size() && starting.get(place).phrase().length() >= phrase.length()) {
            place++;
        }
        starting.add(place, new SoughtPhrase(phrase, sets.size(), phrase.charAt(phrase.length() - 1)));
    }

    private static String firstWord(String phrase) {
        return phrase.substring(0, wordEnd(phrase, 0));
    }

    /** A set by its number. */
    WordingSet set(int number) {
        return sets.get(number);
    }

    /**
     * The phrases of a literal that can be said in other words, in their order; none overlaps another. Thousands of literals are
     * looked through at start, so words that start no phrase are told by a hash of their letters.
     */
    List<WordingPlace> in(String literal, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        List<WordingPlace> places = new ArrayList<>();
        if (phrases.isEmpty()) {
            return places;
        }
        char[] signs = literal.toCharArray();
        int at = before.isPresent() ? wordEnd(literal, 0) : 0;
        while (at < signs.length) {
            int hash = 0;
            int end = at;
            while (end < signs.length && isOfWord(signs[end])) {
                hash = hash(hash, signs[end++]);
            }
            WordingPlace place = end > at && isKnown(hash) ? place(literal, at, end, before, behind) : null;
            if (place != null) {
                used.set(place.set());
                places.add(place);
            }
            at = place == null ? end + 1 : place.end();
        }
        return places;
    }

    /** Capital letters count as small ones. */
    private static int hash(int before, char sign) {
        return before * HASH_FACTOR + (sign | SMALL);
    }

    private boolean isKnown(int hash) {
        return (firstWords[hash / Long.SIZE & WORDS - 1] >>> hash & 1) != 0;
    }

    private WordingPlace place(
            String literal, int start, int end, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        String word = literal.substring(start, end);
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.equals(PRONOUN);
        String small = capital ? word.substring(0, 1).toLowerCase(Locale.ROOT).concat(word.substring(1)) : word;
        for (SoughtPhrase wording : phrases.getOrDefault(small, List.of())) {
            String phrase = wording.phrase();
            int close = start + phrase.length();
            if (close <= literal.length()
                    && literal.charAt(close - 1) == wording.last()
                    && literal.regionMatches(start + 1, phrase, 1, phrase.length() - 1)
                    && endsAt(literal, close, behind)
                    && sets.get(wording.set()).fits(literal, start, close, before, behind)) {
                return new WordingPlace(start, close, wording.set(), capital);
            }
        }
        return null;
    }

    private static boolean endsAt(String literal, int end, Optional<FrameSlot> behind) {
        return end == literal.length() ? behind.isEmpty() : !isOfWord(literal.charAt(end));
    }

    /** Where the word ends that starts at a place; the place itself if none does. */
    static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char sign) {
        return sign >= 'a' && sign <= 'z' || sign != ' ' && isOther(sign);
    }

    private static boolean isOther(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '\'';
    }

    /** Where the sets stand that were never found. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int set = used.nextClearBit(0); set < sets.size(); set = used.nextClearBit(set + 1)) {
            unused.add("frames/" + name + ".txt:" + sets.get(set).line());
        }
        return unused;
    }

    /**
     * A phrase that is looked for.
     *
     * @param phrase its words
     * @param set the number of its set
     * @param last its last letter, which rules out most others at once
     */
    private record SoughtPhrase(String phrase, int set, char last) {}
}
