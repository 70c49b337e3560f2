package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fills frames as {@link Draft} does, from the resources as they are written: text by text, with lists and maps, calling itself for
 * entries with slots. What it shares with the engine are the random bits, the cast and the dates.
 */
final class PlainDraft {
    private static final int WINDOW = 64;

    private final FrameScope scope;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Bits bits;
    private final Map<List<FrameEntry>, Long> used = new IdentityHashMap<>();
    private final Map<String, Integer> patterns = new HashMap<>();
    private final List<Object> picked = new ArrayList<>();
    private long textBits;
    private int topic;

    PlainDraft(FrameScope scope, Lexicon lexicon, Mentions mentions, Bits bits) {
        this.scope = scope;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.bits = bits;
        for (int piece = lexicon.starts().length - 2; piece >= 0; piece--) {
            patterns.put(piece(piece), piece);
        }
    }

    /** A piece of what a frame became. */
    private record Part(String text, boolean isMade) {}

    /** A slot that can't be filled. */
    private static final class Unfilled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Starts a text. */
    void start(int topicOfText, long bitsOfText) {
        topic = topicOfText;
        textBits = bitsOfText;
        used.clear();
        List<FrameEntry> mains = scope.topics().get(topic).lists().get("main");
        long near = mentions.main() - window(mains, "");
        if (near >= 0 && near < WINDOW) {
            used.put(mains, 1L << near);
        }
    }

    /** A frame's sentence; empty if it can't be filled. */
    Optional<String> frame(FrameFile file, String text) {
        mentions.startSentence();
        picked.clear();
        try {
            StringBuilder sentence = new StringBuilder();
            parts(file, text).forEach(part -> sentence.append(part.text()));
            return Optional.of(capital(sentence.toString()));
        } catch (Unfilled e) {
            return Optional.empty();
        }
    }

    private static String capital(String text) {
        int at = 0;
        while (at < text.length() && Grammar.OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length()
                ? text
                : text.substring(0, at) + text.substring(at, at + 1).toUpperCase(Locale.ROOT) + text.substring(at + 1);
    }

    private List<Part> parts(FrameFile file, String text) {
        List<FramePart> frame = FramePart.parts(text);
        int ahead = scope.grammar().areAhead(frame) ? Op.AHEAD : 0;
        List<Part> made = new ArrayList<>();
        String before = "";
        for (int at = 0; at < frame.size(); at++) {
            FramePart part = frame.get(at);
            if (part.slot().isEmpty()) {
                made.add(new Part(part.literal(), false));
            } else {
                FrameSlot slot = part.slot().get();
                List<Part> filled = slot(file, slot, before, frame.subList(at + 1, frame.size()), ahead);
                if (slot.capital() || SentenceSigns.startSpeech(before, at > 1)) {
                    filled.set(
                            0,
                            new Part(
                                    capital(filled.get(0).text()), filled.get(0).isMade()));
                }
                made.addAll(filled);
            }
            before = part.literal();
        }
        return made;
    }

    private List<Part> slot(FrameFile file, FrameSlot slot, String before, List<FramePart> behind, int ahead) {
        List<Part> filled = new ArrayList<>();
        switch (slot.kind()) {
            case LIST -> {
                boolean takesQuality = slot.name().equals("thing")
                        && scope.grammar().english()
                        && FrameCompiler.takesAdjective(slot, before);
                if (takesQuality && scope.fileOf(topic, "quality") != null && bits.below(3) == 0) {
                    filled.addAll(entry("quality", "quality", ""));
                    filled.add(new Part(" ", false));
                }
                filled.addAll(entry(FrameScope.key(file, slot.name()), slot.name(), form(slot)));
            }
            case MAIN -> {
                FrameFile owner = scope.topics().get(mentions.topic());
                FrameEntry main = owner.lists().get("main").get(mentions.main());
                filled.addAll(text(owner, formed(main.text(), form(slot))));
            }
            case MONTH -> {
                int withYear = LiteralWords.startWithYear(behind) ? Op.WITH_YEAR : 0;
                filled.add(new Part(piece(mentions.month(ahead | withYear)), false));
            }
            case WEEKDAY -> filled.add(new Part(piece(mentions.weekday()), false));
            case SURNAME -> filled.add(name(slot.kind().ordinal() | LiteralWords.manner(behind)));
            case PERSON, PERSON2, FIRM, VILLAGE, COMPANY, BRAND, PRODUCT, TOWN, STREET ->
                filled.add(name(slot.kind().ordinal()));
            case CODE -> filled.add(made(Op.CODE, patterns.get(slot.name())));
            case VERSION -> filled.add(made(Op.VERSION, 0));
            case NUMBER -> filled.add(number(Op.NUMBER, slot));
            case DECIMAL -> filled.add(number(Op.DECIMAL, slot));
            case PERCENT -> filled.add(number(Op.PERCENT, slot));
            case MONEY -> filled.add(number(Op.MONEY, slot));
            case YEAR -> filled.add(made(Op.YEAR, 0));
            case DATE -> filled.add(made(Op.DATE, ahead));
            case ROW ->
                filled.add(made(Op.ROW, RowValue.of(slot.name()).orElseThrow().ordinal()));
        }
        if (slot.form() == SlotForm.ARTICLE) {
            Part next = filled.get(0);
            boolean vowel = next.isMade()
                    ? "AEIOUaeiou8".indexOf(next.text().charAt(0)) >= 0
                    : Vowels.startsLikeOne(next.text());
            filled.add(0, new Part(vowel ? "an " : "a ", false));
        }
        return filled;
    }

    private static String form(FrameSlot slot) {
        return slot.form() == SlotForm.PLURAL ? ListBuilder.PLURAL : slot.inflection();
    }

    private List<Part> entry(String key, String name, String form) {
        FrameFile owner = scope.fileOf(topic, key);
        if (owner == null) {
            throw new Unfilled();
        }
        List<FrameEntry> list = owner.lists().get(FrameScope.list(name));
        FrameEntry entry = list.get(pick(list, form));
        String formed = formed(entry.text(), form);
        Object same = formed.indexOf('{') < 0 ? formed : List.of(System.identityHashCode(entry), form);
        if (picked.contains(same)) {
            throw new Unfilled();
        }
        picked.add(same);
        return text(owner, formed);
    }

    private List<Part> text(FrameFile owner, String text) {
        return text.indexOf('{') < 0 ? new ArrayList<>(List.of(new Part(text, false))) : parts(owner, text);
    }

    private String formed(String text, String form) {
        if (!scope.grammar().english()) {
            return scope.grammar().form(text, form);
        }
        String[] numbers = text.split("[|]");
        if (!form.equals(ListBuilder.PLURAL)) {
            return numbers[0];
        }
        return numbers.length > 1 ? numbers[1] : Plurals.of(text);
    }

    /** The first entry from a random one on that the text hasn't had; of long lists a text knows a part. */
    private int pick(List<FrameEntry> list, String form) {
        int count = Math.min(WINDOW, list.size());
        long had = used.getOrDefault(list, 0L);
        if (Long.bitCount(had) == count) {
            had = 0;
        }
        int place = bits.below(count);
        while ((had >>> place & 1) != 0) {
            place = (place + 1) % count;
        }
        used.put(list, had | 1L << place);
        return window(list, form) + place;
    }

    private int window(List<FrameEntry> list, String form) {
        if (list.size() <= WINDOW) {
            return 0;
        }
        return CounterRng.below(CounterRng.lane(textBits, slot(list, form)), list.size() - WINDOW + 1);
    }

    /** The number that the engine gave a list, known by its entries. */
    private int slot(List<FrameEntry> list, String form) {
        ListTable table = lexicon.lists();
        for (int known = 0; known < table.slots().length; known++) {
            int first = table.first()[known];
            boolean same = table.first()[known + 1] - first == list.size();
            for (int at = 0; same && at < list.size(); at++) {
                int entry = table.entries()[first + at];
                same = entry < 0 || piece(entry).equals(formed(list.get(at).text(), form));
            }
            if (same) {
                return table.slots()[known];
            }
        }
        throw new IllegalStateException("no list of " + list.size());
    }

    private Part number(int op, FrameSlot slot) {
        return range(mentions.mention(op, 0, new int[] {slot.min(), slot.max() - slot.min() + 1}, 0));
    }

    private Part name(int argument) {
        return made(Op.NAME, argument);
    }

    private Part made(int op, int argument) {
        return range(mentions.mention(op, argument, new int[0], 0));
    }

    private Part range(long range) {
        if (range == Cast.NOBODY) {
            throw new Unfilled();
        }
        byte[] bytes = mentions.scratch().bytes();
        return new Part(new String(bytes, Piece.start(range), Piece.length(range), StandardCharsets.UTF_8), true);
    }

    private String piece(int piece) {
        int start = lexicon.starts()[piece];
        return new String(lexicon.bytes(), start, lexicon.starts()[piece + 1] - start, StandardCharsets.UTF_8);
    }
}
