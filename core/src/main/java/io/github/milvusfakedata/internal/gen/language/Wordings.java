package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

    private final String name;
    private final List<WordingSet> sets = new ArrayList<>();
    /** The phrases that start with a word, the longest first. */
    private final Map<String, List<SoughtPhrase>> phrases = new HashMap<>();

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
        for (FrameEntry entry : file.lists().getOrDefault(LIST, List.of())) {
            WordingSet set = WordingSet.of(file.name(), entry);
            for (String phrase : set.found()) {
                if (!known.add(phrase + set.guards())) {
                    throw new FrameMistake(
                            file.name(), entry.line(), "'" + phrase + "' is looked for in a line before. Join the two");
                }
                wordings.phrases
                        .computeIfAbsent(firstWord(phrase), unknown -> new ArrayList<>())
                        .add(new SoughtPhrase(phrase, wordings.sets.size()));
            }
            wordings.sets.add(set);
        }
        for (List<SoughtPhrase> starting : wordings.phrases.values()) {
            starting.sort(Comparator.comparingInt((SoughtPhrase wording) -> -wording.phrase().length()));
        }
        return wordings;
    }

    private static String firstWord(String phrase) {
        return phrase.substring(0, wordEnd(phrase, 0));
    }

    /** A set by its number. */
    WordingSet set(int number) {
        return sets.get(number);
    }

    /** The phrases of a literal that can be said in other words, in their order; none overlaps another. */
    List<WordingPlace> in(String literal, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        List<WordingPlace> places = new ArrayList<>();
        if (phrases.isEmpty()) {
            return places;
        }
        int at = 0;
        while (at < literal.length()) {
            int end = wordEnd(literal, at);
            if (end == at) {
                at++;
                continue;
            }
            WordingPlace place = at == 0 && before.isPresent() ? null : place(literal, at, end, before, behind);
            if (place != null) {
                used.set(place.set());
                places.add(place);
            }
            at = place == null ? end : place.end();
        }
        return places;
    }

    private WordingPlace place(
            String literal, int start, int end, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        String word = literal.substring(start, end);
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.equals(PRONOUN);
        String small = capital ? word.substring(0, 1).toLowerCase(Locale.ROOT).concat(word.substring(1)) : word;
        for (SoughtPhrase wording : phrases.getOrDefault(small, List.of())) {
            String phrase = wording.phrase();
            int close = start + phrase.length();
            if (literal.startsWith(phrase.substring(1), start + 1)
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
     */
    private record SoughtPhrase(String phrase, int set) {}
}
