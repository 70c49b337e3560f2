package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What must stand beside a phrase, or must not, so that it can be said in other words.
 *
 * @param wanted whether it must stand there
 * @param before whether the phrase stands before it, or else after it
 * @param words words; kinds of slots in braces; a full stop for any sign, or for nothing at all
 */
record WordingGuard(boolean wanted, boolean before, Set<String> words) {
    private static final String SIGN = ".";

    WordingGuard {
        words = Set.copyOf(words);
    }

    /** Whether a phrase of a literal may be exchanged; slots may stand on both sides of the literal. */
    boolean fits(String literal, int start, int end, Optional<FrameSlot> ahead, Optional<FrameSlot> behind) {
        return (before ? isNext(literal, end, behind) : isLast(literal, start, ahead)) == wanted;
    }

    private boolean isNext(String literal, int end, Optional<FrameSlot> behind) {
        int at = end < literal.length() && literal.charAt(end) == ' ' ? end + 1 : end;
        if (at == literal.length()) {
            return behind.isPresent() ? isSlot(behind.get()) : words.contains(SIGN);
        }
        int stop = Wordings.wordEnd(literal, at);
        return words.contains(stop == at ? SIGN : literal.substring(at, stop));
    }

    private boolean isLast(String literal, int start, Optional<FrameSlot> ahead) {
        int stop = start > 0 && literal.charAt(start - 1) == ' ' ? start - 1 : start;
        if (stop == 0) {
            return ahead.isPresent() ? isSlot(ahead.get()) : words.contains(SIGN);
        }
        int at = literal.lastIndexOf(' ', stop - 1) + 1;
        String word = literal.substring(at, stop).toLowerCase(Locale.ROOT);
        return words.contains(Wordings.wordEnd(word, 0) < word.length() ? SIGN : word);
    }

    /** By its list, or by its kind in small letters; plurals and things with an article have names of their own. */
    private boolean isSlot(FrameSlot slot) {
        String kind =
                slot.kind() == SlotKind.LIST ? slot.name() : slot.kind().name().toLowerCase(Locale.ROOT);
        return words.contains('{' + kind + '}')
                || words.contains('{' + slot.form().name().toLowerCase(Locale.ROOT) + '}')
                || words.contains("{any}")
                || slot.min() < slot.max() && words.contains("{figure}");
    }
}
