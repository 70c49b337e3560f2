package io.github.milvusfakedata.internal.gen.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Compiles frames and entries with slots to the steps of {@link Op}. */
final class FrameCompiler {
    private static final Set<String> BEFORE_ADJECTIVES = Set.of(
            "the", "this", "that", "every", "each", "any", "no", "another", "its", "their", "our", "my", "his", "her",
            "your", "one", "whose", "either", "neither");
    private static final Set<String> BEFORE_PLURALS = Set.of(
            "of", "for", "with", "about", "in", "on", "by", "from", "to", "and", "or", "like", "such", "as", "these",
            "those", "many", "some", "few", "most", "all", "other", "than", "between", "without", "against");
    private static final int NAME_FILLINGS = 10;
    /** A country has a dozen of the pool's cities, and all together are too few for sentences that have nothing else. */
    private static final int CITY_FILLINGS = 3;

    private static final int CITY_FILLINGS_OF_ALL = 5;

    private static final int CODE_FILLINGS = 12;
    private static final int LIST_FILLINGS = 3;
    /** What a frame counts at most that has a sentence without a slot among its own. */
    private static final int FIXED_FILLINGS = 8;

    private final Grammar grammar;
    private final Wordings wordings;
    private final PieceStore pieces;
    private final IntList code;
    private final ToIntFunction<String> keys;
    private final Map<String, FramePart> slots = new HashMap<>();
    private FrameFile file;
    /** Whether dates are still to come. */
    private int ahead;
    /** What stands before the next step. */
    private int literalPiece;
    /** What stands behind the last step or wording. */
    private String last = "";
    /** Whether fixed words may be said in other words. */
    private boolean isVaried;

    /**
     * @param grammar what the language writes in its own way
     * @param wordings which fixed words can be said in other words
     * @param pieces where texts are stored
     * @param code where steps are appended
     * @param keys gives the number of a list's name
     */
    FrameCompiler(Grammar grammar, Wordings wordings, PieceStore pieces, IntList code, ToIntFunction<String> keys) {
        this.grammar = grammar;
        this.wordings = wordings;
        this.pieces = pieces;
        this.code = code;
        this.keys = keys;
    }

    /** Compiles a frame of a file; sentences end in a blank. */
    CompiledFrame frame(FrameFile from, String text, FrameRole role) {
        file = from;
        List<FramePart> parts = FramePart.parts(role.isSentence() ? text.concat(grammar.blank()) : text, slots);
        boolean open = Openings.isOpenable(parts, grammar);
        isVaried = role.isSentence() || role == FrameRole.COMMENT;
        compile(parts, open && grammar.hasSmall(parts.get(0)));
        boolean plain = role == FrameRole.DETAIL || role == FrameRole.NUMBER;
        boolean claim = plain && open && LiteralWords.areClaim(parts, grammar);
        int marks = (has(parts, SlotKind.MAIN) ? FrameTraits.MAIN : 0)
                | (claim && grammar.english() && LiteralWords.areInThePast(parts) ? FrameTraits.PAST : 0)
                | (grammar.english() && LiteralWords.areAside(parts) ? FrameTraits.ASIDE : 0)
                | (open ? FrameTraits.OPEN : 0)
                | (claim ? FrameTraits.CLAIM : 0)
                | (role == FrameRole.TITLE && grammar.english() && LiteralWords.areTitle(parts)
                        ? FrameTraits.TITLE
                        : 0);
        return new CompiledFrame(marks, plain ? joint(parts) : -1, fillings(parts));
    }

    /** Compiles an entry of a list of a file. */
    void entry(FrameFile from, String text) {
        file = from;
        isVaried = true;
        compile(FramePart.parts(text, slots), false);
    }

    /** Sentences that an opener may precede are written with a small letter at first. */
    private void compile(List<FramePart> parts, boolean small) {
        boolean dated = has(parts, SlotKind.DATE) || has(parts, SlotKind.MONTH);
        ahead = dated && grammar.areAhead(parts) ? Op.AHEAD : 0;
        String before = "";
        for (int at = 0; at < parts.size(); at++) {
            FramePart part = parts.get(at);
            if (part.slot().isEmpty()) {
                String literal = part.literal();
                if (small && at == 0) {
                    literal = literal.substring(0, 1).toLowerCase(Locale.ROOT) + literal.substring(1);
                }
                literal(literal, slotAt(parts, at - 1), slotAt(parts, at + 1));
            } else {
                if (part.slot().get().capital() || SentenceSigns.startSpeech(before, at > 1)) {
                    emit(Op.CAPITAL, 0);
                }
                slot(part.slot().get(), before, parts.subList(at + 1, parts.size()));
            }
            before = part.literal();
        }
        emit(Op.END, 0);
    }

    private static Optional<FrameSlot> slotAt(List<FramePart> parts, int at) {
        return at >= 0 && at < parts.size() ? parts.get(at).slot() : Optional.empty();
    }

    /** Fixed words; those that can be said in other words become steps. */
    private void literal(String text, Optional<FrameSlot> before, Optional<FrameSlot> behind) {
        int from = 0;
        if (isVaried) {
            for (WordingPlace place : wordings.in(text, before, behind)) {
                wording(text.substring(from, place.start()), place);
                from = place.end();
            }
        }
        last = text.substring(from);
        literalPiece = pieces.add(last);
    }

    /** A step that chooses a wording. An article before it follows what is chosen. */
    private void wording(String literal, WordingPlace place) {
        int article = Articles.start(literal);
        literalPiece = pieces.add(literal.substring(0, article));
        if (article < literal.length()) {
            if (literal.charAt(article) == 'A') {
                emit(Op.CAPITAL, 0);
            }
            emit(Op.ARTICLE, 0);
        }
        List<String> written = wordings.set(place.set()).written();
        emit(Op.WORDING, pieces.addAll(written, place.capital()) << Op.COUNT_BITS | written.size());
    }

    private void slot(FrameSlot slot, String before, List<FramePart> behind) {
        if (slot.form() == SlotForm.ARTICLE) {
            emit(Op.ARTICLE, 0);
        }
        switch (slot.kind()) {
            case LIST -> {
                if (slot.name().equals("thing") && grammar.english() && takesAdjective(slot, before)) {
                    emit(Op.PERHAPS, keys.applyAsInt("quality"));
                }
                String key = FrameScope.key(file, slot.name());
                emit(Op.LIST, keys.applyAsInt(inflected(slot, key)));
            }
            case MAIN -> emit(Op.MAIN, keys.applyAsInt(inflected(slot, "main")));
            case SURNAME -> emit(Op.NAME, slot.kind().ordinal() | LiteralWords.manner(behind));
            case PERSON, PERSON2, FIRM, VILLAGE, COMPANY, BRAND, PRODUCT, TOWN, STREET ->
                emit(Op.NAME, slot.kind().ordinal());
            case CODE -> emit(Op.CODE, pieces.add(slot.name()));
            case VERSION -> emit(Op.VERSION, 0);
            case NUMBER -> range(Op.NUMBER, slot);
            case DECIMAL -> range(Op.DECIMAL, slot);
            case PERCENT -> range(Op.PERCENT, slot);
            case MONEY -> range(Op.MONEY, slot);
            case YEAR -> emit(Op.YEAR, 0);
            case DATE -> emit(Op.DATE, ahead);
            case MONTH -> emit(Op.MONTH, ahead | (LiteralWords.startWithYear(behind) ? Op.WITH_YEAR : 0));
            case WEEKDAY -> emit(Op.WEEKDAY, 0);
            case ROW -> emit(Op.ROW, RowValue.of(slot.name()).orElseThrow().ordinal());
        }
    }

    /** The key of a list in the form that a slot asks for. */
    private static String inflected(FrameSlot slot, String key) {
        if (!slot.inflection().isEmpty()) {
            return key.concat("|").concat(slot.inflection());
        }
        return slot.form() == SlotForm.PLURAL ? "plural ".concat(key) : key;
    }

    static boolean takesAdjective(FrameSlot slot, String before) {
        if (slot.form() == SlotForm.ARTICLE) {
            return true;
        }
        String stripped = before.stripTrailing();
        if (stripped.length() == before.length()) {
            return false;
        }
        String word = stripped.substring(stripped.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return BEFORE_ADJECTIVES.contains(word) || slot.form() == SlotForm.PLURAL && BEFORE_PLURALS.contains(word);
    }

    private void range(int op, FrameSlot slot) {
        emit(op, 0);
        code.add(slot.min());
        code.add(slot.max() - slot.min() + 1);
    }

    private void emit(int op, int argument) {
        code.add(literalPiece);
        code.add(argument << Op.BITS | op);
        literalPiece = Lexicon.EMPTY;
    }

    private static boolean has(List<FramePart> parts, SlotKind kind) {
        for (FramePart part : parts) {
            if (part.slot().isPresent() && part.slot().get().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Facts and figures can be joined, unless they say two things already. */
    private int joint(List<FramePart> parts) {
        boolean joins = last.endsWith(grammar.stop()) && !SentenceSigns.areTwoSentences(parts);
        return joins
                ? pieces.add(last.substring(0, last.length() - grammar.stop().length()))
                : -1;
    }

    /**
     * How many fillings there are about, as a power of 2: names have thousands, lists dozens. Of a frame of several
     * sentences the poorest counts.
     */
    private int fillings(List<FramePart> parts) {
        int fewest = Integer.MAX_VALUE;
        int fillings = 0;
        for (FramePart part : parts) {
            if (part.slot().isPresent()) {
                fillings += fillings(part.slot().get());
            } else {
                int ends = SentenceSigns.sentenceEnds(part.literal());
                if (ends > 0) {
                    fewest = Math.min(fewest, ends > 1 ? Math.min(FIXED_FILLINGS, fillings) : fillings);
                    fillings = 0;
                }
            }
        }
        return fillings > 0 || fewest == Integer.MAX_VALUE ? Math.min(fewest, fillings) : fewest;
    }

    private int fillings(FrameSlot slot) {
        return switch (slot.kind()) {
            case LIST -> {
                List<FrameEntry> list = file.lists().get(slot.name());
                yield list == null ? LIST_FILLINGS : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(list.size());
            }
            case PERSON, PERSON2, SURNAME, FIRM, VILLAGE, COMPANY, BRAND, PRODUCT, STREET -> NAME_FILLINGS;
            case TOWN -> grammar.english() ? CITY_FILLINGS_OF_ALL : CITY_FILLINGS;
            case CODE, VERSION -> CODE_FILLINGS;
            case NUMBER, DECIMAL, PERCENT, MONEY ->
                Integer.SIZE - Integer.numberOfLeadingZeros(slot.max() - slot.min());
            case MAIN, DATE -> LIST_FILLINGS + 1;
            case MONTH -> LIST_FILLINGS;
            case WEEKDAY, YEAR, ROW -> LIST_FILLINGS - 1;
        };
    }
}
