package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/** How long texts of a lexicon can be at most: a bound for sizes that are laid out beforehand. */
final class LongestWords {
    private static final int LONGEST_NUMBER = 16;
    /** No name has fewer characters. */
    private static final int NAME_CHARACTERS = 2;

    private static final SlotKind[] KINDS = SlotKind.values();
    private static final RowValue[] VALUES = RowValue.values();
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Lexicon lexicon;
    private final int[] excess;
    private final TextNames names;
    private final RowWords rowWords;

    LongestWords(Lexicon lexicon, RowWords rowWords) {
        this.rowWords = rowWords;
        this.lexicon = lexicon;
        this.names = lexicon.names();
        this.excess = new int[lexicon.lists().slots().length];
    }

    /** The fewest bytes such that no text has more than so many times its words: none of its sentences has. */
    int bytesOfWord() {
        int rate = 8;
        while (!isEnough(rate)) {
            rate++;
        }
        return rate;
    }

    /** No sentence or line of a role has more bytes. */
    int bytesOf(FrameRole role) {
        Arrays.fill(excess, UNKNOWN);
        int most = 0;
        for (int owner = 0; owner < Lexicon.OWNERS; owner++) {
            int first = lexicon.sets()[Lexicon.set(owner, role.ordinal(), -1)];
            int end = lexicon.sets()[Lexicon.set(owner, role.ordinal(), 1) + 1];
            boolean ofAll = owner >= Lexicon.SUBJECT_OWNER;
            for (int topic = ofAll ? 0 : owner; topic < (ofAll ? Lexicon.SUBJECT_OWNER : owner + 1); topic++) {
                for (int frame = first; frame < end; frame++) {
                    most = Math.max(most, program(frame, topic, 0));
                }
            }
        }
        return most;
    }

    private boolean isEnough(int rate) {
        Arrays.fill(excess, UNKNOWN);
        boolean openers = lexicon.tables()[Lexicon.CONNECTOR] >= 0;
        int opener = openers ? Math.max(0, list(lexicon.tables()[Lexicon.CONNECTOR], 0, rate) + 2 - rate) : 0;
        for (int owner = 0; owner < Lexicon.OWNERS; owner++) {
            for (FrameRole role : FrameRole.values()) {
                int first = lexicon.sets()[Lexicon.set(owner, role.ordinal(), -1)];
                int end = lexicon.sets()[Lexicon.set(owner, role.ordinal(), 1) + 1];
                if (role.isSentence() && !isEnough(first, end, owner, opener, rate)) {
                    return false;
                }
            }
        }
        return list(lexicon.tables()[Lexicon.FILLER], 0, rate) + 2 - rate <= 0;
    }

    /** Frames of all are filled with the words of every topic. */
    private boolean isEnough(int first, int end, int owner, int opener, int rate) {
        boolean ofAll = owner >= Lexicon.SUBJECT_OWNER;
        for (int topic = ofAll ? 0 : owner; topic < (ofAll ? Lexicon.SUBJECT_OWNER : owner + 1); topic++) {
            for (int frame = first; frame < end; frame++) {
                if (opener + program(frame, topic, rate) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int program(int program, int topic, int rate) {
        int ofCharacter = lexicon.grammar().blanks() ? 0 : rate;
        int sum = 0;
        int at = lexicon.programs()[program];
        while (true) {
            sum += piece(lexicon.code()[at], rate);
            int argument = lexicon.code()[at + 1] >> Op.BITS;
            int op = lexicon.code()[at + 1] & Op.MASK;
            if (op == Op.END) {
                return sum;
            }
            int key = topic * lexicon.keys() + argument;
            sum += switch (op) {
                case Op.LIST, Op.MAIN -> lexicon.tables()[key] < 0 ? 0 : list(lexicon.tables()[key], topic, rate);
                case Op.PERHAPS -> Math.max(0, list(lexicon.tables()[key], topic, rate) + 1 - rate);
                case Op.WORDING -> wordings(argument >> Op.COUNT_BITS, argument & Op.COUNT_MASK, rate);
                case Op.ARTICLE -> 3 - rate;
                case Op.CAPITAL -> 0;
                case Op.NAME -> name(KINDS[argument & Op.KIND_MASK], rate) - NAME_CHARACTERS * ofCharacter;
                case Op.CODE -> piece(argument, rate);
                case Op.ROW -> rowWords.excess(VALUES[argument], rate);
                default -> LONGEST_NUMBER - ofCharacter;
            };
            at += Op.size(op);
        }
    }

    private int wordings(int first, int count, int rate) {
        int most = piece(first, rate);
        for (int piece = first + 1; piece < first + count; piece++) {
            most = Math.max(most, piece(piece, rate));
        }
        return most;
    }

    private int name(SlotKind kind, int rate) {
        int coined = names.excess(kind, rate);
        return kind == SlotKind.TOWN ? Math.max(coined, rowWords.excess(RowValue.TOWN, rate)) : coined;
    }

    private int list(int list, int topic, int rate) {
        if (excess[list] == UNKNOWN) {
            ListTable lists = lexicon.lists();
            int most = Integer.MIN_VALUE + 1;
            for (int at = lists.first()[list]; at < lists.first()[list + 1]; at++) {
                int entry = lists.entries()[at];
                most = Math.max(most, entry >= 0 ? piece(entry, rate) : program(~entry, topic, rate));
            }
            excess[list] = most;
        }
        return excess[list];
    }

    private int piece(int piece, int rate) {
        return lexicon.starts()[piece + 1] - lexicon.starts()[piece] - rate * lexicon.gaps()[piece];
    }
}
