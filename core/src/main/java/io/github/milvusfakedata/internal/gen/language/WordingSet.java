package io.github.milvusfakedata.internal.gen.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Wordings that can stand for each other, as a line of the resource has them:
 * {@code about | =roughly | around (before {figure}; not after how)}.
 *
 * @param line the line
 * @param found the phrases that are looked for: the first, and those with a sign = before them
 * @param written what may stand in their place, the most common first
 * @param guards what must stand beside them
 * @param guarded the same as it is written
 */
record WordingSet(int line, List<String> found, List<String> written, List<WordingGuard> guards, String guarded) {
    /** A step of a program has room for no more. */
    static final int MOST = 31;

    private static final String BETWEEN = " | ";
    private static final String NOT = "not ";
    private static final String BEFORE = "before ";
    private static final String AFTER = "after ";

    WordingSet {
        found = List.copyOf(found);
        written = List.copyOf(written);
        guards = List.copyOf(guards);
    }

    /** The set of a line. Read at start, so without regular expressions. */
    static WordingSet of(String file, FrameEntry entry) {
        String text = entry.text();
        int open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        String guarded = open < 0 ? "" : text.substring(open + 2, text.length() - 1);
        List<WordingGuard> guards = new ArrayList<>();
        for (String guard : parts(guarded, "; ")) {
            guards.add(guard(file, entry, guard));
        }
        List<String> found = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String wording : parts(open < 0 ? text : text.substring(0, open), BETWEEN)) {
            boolean isMarked = wording.startsWith("=");
            String words = isMarked ? wording.substring(1) : wording;
            if (words.isEmpty() || !words.equals(words.strip()) || written.contains(words)) {
                throw new FrameMistake(
                        file, entry.line(), "'" + words + "' is empty, has blanks at an end, or stands twice");
            }
            if (isMarked || written.isEmpty()) {
                found.add(words);
            }
            written.add(words);
        }
        if (written.size() < 2 || written.size() > MOST) {
            throw new FrameMistake(
                    file, entry.line(), "a set has 2 to " + MOST + " wordings with '" + BETWEEN + "' between them");
        }
        return new WordingSet(entry.line(), found, written, guards, guarded);
    }

    private static List<String> parts(String text, String between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(between, from);
            end = end < 0 ? text.length() : end;
            parts.add(text.substring(from, end));
            from = end + between.length();
        }
        return parts;
    }

    private static WordingGuard guard(String file, FrameEntry entry, String text) {
        boolean wanted = !text.startsWith(NOT);
        String side = wanted ? text : text.substring(NOT.length());
        boolean before = side.startsWith(BEFORE);
        if (!before && !side.startsWith(AFTER)) {
            throw new FrameMistake(
                    file, entry.line(), "the guard '" + text + "' starts neither with before nor with after, nor not");
        }
        String words = side.substring(before ? BEFORE.length() : AFTER.length());
        return new WordingGuard(wanted, before, new HashSet<>(parts(words, " ")));
    }

    /** Whether all guards let a phrase of a literal be exchanged. */
    boolean fits(String literal, int start, int end, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        for (WordingGuard guard : guards) {
            if (!guard.fits(literal, start, end, before, behind)) {
                return false;
            }
        }
        return true;
    }
}
