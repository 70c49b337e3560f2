package io.github.milvusfakedata.internal.gen.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with one resource of frames, each mistake with file and line. */
final class FrameCheck {
    private static final int DEEPEST = 3;
    private static final int MOST_WORDS = 60;
    private static final Pattern ODD_SIGNS = Pattern.compile("[^\\p{L}\\p{N} .,;:!?'\"()/%$&+{}|_€£°#*@=–—-]");
    private static final Pattern ODD_SIGNS_ELSEWHERE = Pattern.compile(
            "[^\\p{L}\\p{M}\\p{N} \u00A0\u202F.,;:!?'()/%$&+{}|_€£¥°#*@=^~–—…„“”‚‘’«»¿¡ªº·、。，：；！？（）「」『』《》〜・％-]");
    private static final Pattern SENTENCE_END = Pattern.compile("([.!?…。！？][\"'’)“”»」』]?|}[\"'“”»」』])$");
    private static final Pattern ARTICLE = Pattern.compile("^(a|an|the) .*");
    private static final Set<String> BARE = Set.of("thing", "part", "quality", "role", "group", "event", "term");

    private final Grammar grammar;
    private final FrameFile file;
    private final List<FrameFile> scope;
    private final boolean topic;
    private final Map<String, String> seen;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /**
     * @param grammar what the language writes in its own way
     * @param file the resource
     * @param scope where its lists are looked up: itself first, then the subject's, then the shared one
     * @param topic whether it is a topic's, or else speaks for every topic
     * @param seen every frame of the subject so far, with its place
     */
    FrameCheck(Grammar grammar, FrameFile file, List<FrameFile> scope, boolean topic, Map<String, String> seen) {
        this.grammar = grammar;
        this.file = file;
        this.scope = scope;
        this.topic = topic;
        this.seen = seen;
    }

    /** All mistakes of the resource. */
    List<String> mistakes() {
        file.lists().forEach(this::list);
        file.frames().forEach((role, frames) -> frames.forEach(frame -> frame(role, frame)));
        return mistakes;
    }

    /** The number of words of each frame that is a sentence, slots filled with entries of middling length. */
    List<Integer> lengths() {
        return lengths;
    }

    private void mistake(int line, String what) {
        mistakes.add("frames/" + file.name() + ".txt:" + line + ": " + what);
    }

    private void list(String name, List<FrameEntry> entries) {
        if (entries.isEmpty()) {
            mistake(1, "the list " + name + " is empty. Write an entry or remove [list " + name + "]");
        }
        Map<String, Integer> lines = new HashMap<>();
        for (FrameEntry entry : entries) {
            signs(entry);
            slots(entry);
            Integer before = lines.putIfAbsent(entry.text(), entry.line());
            if (before != null) {
                mistake(entry.line(), "'" + entry.text() + "' stands in line " + before + " already. Remove one");
            }
            if (!grammar.english()) {
                grammar.mistakes(entry.text()).forEach(what -> mistake(entry.line(), what));
                continue;
            }
            if (BARE.contains(name) && ARTICLE.matcher(entry.text()).matches()) {
                mistake(entry.line(), "entries of " + name + " have no article: '" + entry.text() + "'");
            }
            if (entry.text().matches("[^A-Z{].*[.!?]$")) {
                mistake(entry.line(), "entries of lists have no full stop at the end: '" + entry.text() + "'");
            }
            long bars = entry.text().chars().filter(sign -> sign == '|').count();
            if (bars > 1) {
                mistake(entry.line(), "one | at most, between singular and plural: '" + entry.text() + "'");
            }
        }
    }

    private void frame(FrameRole role, FrameEntry frame) {
        signs(frame);
        slots(frame);
        String before = seen.putIfAbsent(frame.text(), file.name() + ".txt:" + frame.line());
        if (before != null && role.isSentence()) {
            mistake(frame.line(), "the frame stands in " + before + " already: '" + frame.text() + "'. Remove one");
        }
        if (role.isSentence()) {
            if (!SENTENCE_END.matcher(frame.text()).find()) {
                mistake(frame.line(), "a sentence ends with a full stop: '" + frame.text() + "'");
            }
            int words = (int) Math.round(words(frame.text(), 0));
            lengths.add(words);
            if (words > grammar.units(MOST_WORDS)) {
                mistake(frame.line(), "about " + words + " words are too many for a sentence, 45 are plenty");
            }
        }
        if (role == FrameRole.QUESTION && !frame.text().matches(".*[?？][\"'’)“”»」』]?$")) {
            mistake(frame.line(), "a question ends with a question mark: '" + frame.text() + "'");
        }
        if (role == FrameRole.TITLE && frame.text().endsWith(".")) {
            mistake(frame.line(), "a title has no full stop: '" + frame.text() + "'");
        }
        if (frame.text().indexOf('|') >= 0) {
            mistake(frame.line(), "| belongs into lists, between singular and plural: '" + frame.text() + "'");
        }
    }

    private void signs(FrameEntry entry) {
        String text = entry.text();
        if (!text.equals(text.strip()) || text.contains("  ")) {
            mistake(entry.line(), "blanks at an end, or two in a row: '" + text + "'");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            mistake(
                    entry.line(),
                    "not in Unicode's normal form C: '" + text + "'. Write letters with marks as one character");
        }
        Matcher odd = (grammar.english() ? ODD_SIGNS : ODD_SIGNS_ELSEWHERE).matcher(text);
        if (odd.find()) {
            mistake(
                    entry.line(),
                    "the sign '" + odd.group() + "' is not used in texts; quotes are \" and ': '" + text + "'");
        }
    }

    private void slots(FrameEntry entry) {
        try {
            reachable(entry.text(), 0);
        } catch (IllegalArgumentException e) {
            mistake(entry.line(), e.getMessage() + " in '" + entry.text() + "'");
        }
    }

    /** Follows the slots of a text into the lists, and theirs. */
    private void reachable(String text, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("slots lead from list to list without end");
        }
        for (FramePart part : FramePart.parts(text)) {
            if (part.slot().isEmpty()) {
                continue;
            }
            FrameSlot slot = part.slot().get();
            if (slot.kind() == SlotKind.ROW && RowValue.of(slot.name()).isEmpty()) {
                throw new IllegalArgumentException(
                        "{row." + slot.name() + "} is no value of rows. Write one of " + RowValue.ids());
            }
            if (!grammar.english()) {
                elsewhere(slot);
            }
            if (slot.kind() == SlotKind.LIST) {
                Optional<List<FrameEntry>> list = find(slot.name());
                if (list.isEmpty() && (topic || !TopicCounts.NAMES.contains(slot.name()))) {
                    throw new IllegalArgumentException("no list is called " + slot.name() + ". Lists here are "
                            + known() + "; a list of your own needs [list " + slot.name() + "]");
                }
                for (FrameEntry entry : list.orElse(List.of())) {
                    reachable(singular(entry.text()), depth + 1);
                }
            }
        }
    }

    /** Other languages have forms of their own, and values of rows only where these are no English words. */
    private void elsewhere(FrameSlot slot) {
        if (slot.form() != SlotForm.PLAIN) {
            throw new IllegalArgumentException("forms stand behind a colon, such as {thing:dem}");
        }
        if (slot.kind() == SlotKind.ROW
                && !Set.of("brand", "year", "author", "city").contains(slot.name())) {
            throw new IllegalArgumentException("{row." + slot.name()
                    + "} is an English word. Only row.brand, row.year, row.author and row.city can be used");
        }
        if (slot.inflection().isEmpty()) {
            return;
        }
        for (FrameEntry entry :
                find(slot.kind() == SlotKind.MAIN ? "thing" : slot.name()).orElse(List.of())) {
            if (grammar.find(entry.text(), slot.inflection()).isEmpty()) {
                throw new IllegalArgumentException("'" + entry.text() + "' has no form " + slot.inflection()
                        + "; grammar.txt has " + grammar.forms());
            }
        }
    }

    private String known() {
        List<String> names = new ArrayList<>();
        scope.forEach(each -> names.addAll(each.lists().keySet()));
        return String.join(", ", names);
    }

    private Optional<List<FrameEntry>> find(String name) {
        return scope.stream()
                .filter(each -> each.lists().containsKey(name))
                .map(each -> each.lists().get(name))
                .findFirst();
    }

    private static String singular(String entry) {
        int bar = entry.indexOf('|');
        return bar < 0 ? entry : entry.substring(0, bar);
    }

    /** Words of a text, slots filled with entries of middling length. */
    private double words(String text, int depth) {
        if (depth > DEEPEST) {
            return 1;
        }
        StringBuilder plain = new StringBuilder();
        double more = 0;
        try {
            for (FramePart part : FramePart.parts(text)) {
                if (part.slot().isEmpty()) {
                    plain.append(part.literal());
                    continue;
                }
                plain.append('x');
                more += slotWords(part.slot().get(), depth) - 1;
            }
        } catch (IllegalArgumentException e) {
            return 1;
        }
        int own = grammar.blanks() ? plain.toString().split(" ").length : grammar.count(plain.toString());
        return own + more;
    }

    private double slotWords(FrameSlot slot, int depth) {
        double article = slot.form() == SlotForm.ARTICLE ? 1 : 0;
        return article
                + switch (slot.kind()) {
                    case LIST ->
                        find(slot.name()).orElse(List.of()).stream()
                                .mapToDouble(entry -> words(singular(entry.text()), depth + 1))
                                .average()
                                .orElse(2);
                    case MAIN, COMPANY, FIRM, DATE, PERCENT -> 2;
                    case PERSON, PERSON2, SURNAME -> 1.5;
                    case STREET -> 2;
                    case MONTH,
                            WEEKDAY,
                            BRAND,
                            TOWN,
                            VILLAGE,
                            PRODUCT,
                            CODE,
                            VERSION,
                            NUMBER,
                            DECIMAL,
                            MONEY,
                            YEAR,
                            ROW -> 1;
                };
    }
}
