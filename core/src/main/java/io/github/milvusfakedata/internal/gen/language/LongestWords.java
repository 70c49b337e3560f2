package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/** How long texts of a lexicon can be at most: a bound for sizes that are laid out beforehand. */
final class LongestWords {
    private static final int LONGEST_ROW_VALUE = 64;
    private static final int LONGEST_NUMBER = 24;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Lexicon lexicon;
    private final int[] excess;

    LongestWords(Lexicon lexicon) {
        this.lexicon = lexicon;
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

    private boolean isEnough(int rate) {
        Arrays.fill(excess, UNKNOWN);
        int frames = lexicon.frames().count();
        int opener = Math.max(0, list(lexicon.tables()[Lexicon.CONNECTOR], 0, rate) + 2 - rate);
        for (int frame = 0; frame < frames; frame++) {
            for (int topic = 0; topic < lexicon.tables().length / lexicon.keys(); topic++) {
                if (opener + program(frame, topic, rate) > 0) {
                    return false;
                }
            }
        }
        return list(lexicon.tables()[Lexicon.FILLER], 0, rate) + 2 - rate <= 0;
    }

    private int program(int program, int topic, int rate) {
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
                case Op.ARTICLE -> 3 - rate;
                case Op.CAPITAL -> 0;
                case Op.NAME -> lexicon.names().longest() + 1;
                case Op.CODE -> piece(argument, rate);
                case Op.ROW -> LONGEST_ROW_VALUE;
                default -> LONGEST_NUMBER;
            };
            at += Op.size(op);
        }
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
