package io.github.milvusfakedata.internal.gen.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Questions about the literal words of a frame. Asked of thousands of frames at start, so without regular expressions, which
 * would take most of that time.
 */
final class LiteralWords {
    private static final Set<String> REASONS = Set.of(
            "because",
            "since",
            "when",
            "if",
            "once",
            "unless",
            "although",
            "while",
            "until",
            "whenever",
            "Because",
            "Since",
            "When",
            "If",
            "Once",
            "Unless",
            "Although",
            "While",
            "Until",
            "Whenever");
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "did",
            "came",
            "went",
            "took",
            "got",
            "made",
            "said",
            "told",
            "found",
            "gave",
            "left",
            "met",
            "began",
            "saw",
            "knew",
            "thought",
            "brought",
            "bought",
            "sold",
            "kept",
            "lost",
            "won",
            "rose",
            "fell",
            "grew",
            "held",
            "wrote",
            "built",
            "paid",
            "sent",
            "stood",
            "ran",
            "led",
            "felt",
            "spoke",
            "chose",
            "could",
            "would",
            "ago",
            "yesterday",
            "last");
    private static final Set<String> PAST_LISTS = Set.of("time", "ago", "when", "said", "found", "weekday");
    private static final String[] INTRODUCTIONS = {" of ", " from ", ", who", ", a ", ", an ", ", the "};
    private static final Set<SlotKind> SPEAKERS =
            EnumSet.of(SlotKind.PERSON, SlotKind.PERSON2, SlotKind.SURNAME, SlotKind.COMPANY, SlotKind.FIRM);
    private static final Set<String> NO_CLAIM = Set.of(
            "must",
            "should",
            "may",
            "might",
            "will",
            "would",
            "can",
            "could",
            "let",
            "please",
            "never",
            "we",
            "you",
            "your",
            "our",
            "us",
            "I",
            "my",
            "me",
            "Never",
            "Please",
            "We",
            "You",
            "Your",
            "Our",
            "My",
            "No",
            "Nobody",
            "says",
            "said",
            "according",
            "reports",
            "writes",
            "noted",
            "found",
            "shows",
            "suggests",
            "hopes",
            "expects");
    private static final Set<String> AHEAD = Set.of("will", "due", "planned", "scheduled", "deadline", "upcoming");
    /** These look ahead unless a verb is in the past: "until March". */
    private static final Set<String> BOUNDS = Set.of(
            "until",
            "Until",
            "till",
            "by",
            "By",
            "before",
            "Before",
            "From",
            "later",
            "next",
            "expects",
            "hopes",
            "wants",
            "plans",
            "should",
            "shall",
            "must",
            "may",
            "intends",
            "effect",
            "proposes",
            "closes");

    private static final int SHORTEST_PAST = 5;
    private static final String[] ASIDES = {"did likewise. ", "asked why. ", "disagreed. "};
    private static final int SHORTEST_TITLE_WORD = 4;

    private LiteralWords() {}

    /** How someone is named by what stands behind the name: beside the kind of a name in {@link Op#NAME}. */
    static int manner(List<FramePart> behind) {
        String next = behind.isEmpty() ? "" : behind.get(0).literal();
        if (next.startsWith(" family")) {
            return Op.BARE;
        }
        for (String introduction : INTRODUCTIONS) {
            if (next.startsWith(introduction)) {
                return Op.INTRODUCED;
            }
        }
        boolean role = next.equals(", ")
                && behind.size() > 1
                && behind.get(1)
                        .slot()
                        .filter(slot -> slot.form() == SlotForm.ARTICLE)
                        .isPresent();
        return role ? Op.INTRODUCED : 0;
    }

    /** Whether a blank and a year come first. */
    static boolean startWithYear(List<FramePart> behind) {
        return behind.size() > 1
                && behind.get(0).literal().equals(" ")
                && behind.get(1)
                        .slot()
                        .filter(slot -> slot.kind() == SlotKind.YEAR)
                        .isPresent();
    }

    /** Whether they state what someone else may confirm: nobody has said it, and it neither asks nor advises. */
    static boolean areClaim(List<FramePart> parts, Grammar grammar) {
        for (FramePart part : parts) {
            if (part.slot().filter(slot -> SPEAKERS.contains(slot.kind())).isPresent()
                    || has(part.literal(), NO_CLAIM)) {
                return false;
            }
        }
        return !haveReason(parts, grammar);
    }

    private static boolean has(String text, Set<String> words) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == ',') {
                if (at - start > 1 && words.contains(text.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** Whether they speak of what is still to come. */
    static boolean areAhead(List<FramePart> parts) {
        boolean bounded = false;
        boolean past = false;
        for (FramePart part : parts) {
            if (has(part.literal(), AHEAD)) {
                return true;
            }
            bounded |= has(part.literal(), BOUNDS);
            past |= hasPast(part.literal());
        }
        return bounded && !past;
    }

    /** Whether they give a reason or a condition. */
    private static boolean haveReason(List<FramePart> parts, Grammar grammar) {
        Set<String> reasons = grammar.english() ? REASONS : grammar.subordinate();
        for (FramePart part : parts) {
            if (part.slot().isPresent() && part.slot().get().name().equals("reason")) {
                return true;
            }
            if (has(part.literal(), reasons)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they tell of a past event, as far as a verb or a date shows: "used" and the like count, for safety. */
    static boolean areInThePast(List<FramePart> parts) {
        for (FramePart part : parts) {
            if (part.slot().isPresent()) {
                FrameSlot slot = part.slot().get();
                if (slot.kind() == SlotKind.YEAR || slot.kind() == SlotKind.DATE || PAST_LISTS.contains(slot.name())) {
                    return true;
                }
            } else if (hasPast(part.literal())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPast(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                boolean regular = at - start >= SHORTEST_PAST && text.startsWith("ed", at - 2);
                if (regular || at - start > 1 && PAST.contains(text.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** Whether they are a short remark that says nothing of the text's matter. */
    static boolean areAside(List<FramePart> parts) {
        String last = parts.get(parts.size() - 1).literal();
        for (String aside : ASIDES) {
            if (last.endsWith(aside)) {
                return true;
            }
        }
        return false;
    }

    /** Title case: every longer word of the literal text starts with a capital. */
    static boolean areTitle(List<FramePart> parts) {
        int capitals = 0;
        for (FramePart part : parts) {
            for (String word : part.literal().split(" ")) {
                if (word.length() >= SHORTEST_TITLE_WORD && Character.isLetter(word.charAt(0))) {
                    if (Character.isLowerCase(word.charAt(0))) {
                        return false;
                    }
                    capitals++;
                }
            }
        }
        return capitals > 1 || capitals == 1 && parts.get(0).slot().isPresent();
    }
}
