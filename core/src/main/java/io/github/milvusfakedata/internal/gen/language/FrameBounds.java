package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/**
 * How many words the frames of a topic can have, so that frames which can't end a text in time aren't tried. Worked out when
 * first asked for, frame by frame; threads that ask at the same time work out the same.
 */
final class FrameBounds {
    /** Words that an opener, an adjective or a name may add. */
    private static final int OPENER = 6;

    /** Characters that a name or a number may have where words are not apart. */
    private static final int CHARACTERS = 16;

    private static final int UNKNOWN = 0;
    private static final int HALF = 16;
    private static final int MOST = (1 << HALF - 1) - 1;

    private final boolean apart;
    private final byte[] gaps;
    private final int[] code;
    private final int[] programs;
    private final ListTable lists;
    private final int[] tables;
    private final int keys;
    private final int topics;
    /** Of each frame with the words of each topic. */
    private final int[] frames;

    FrameBounds(
            boolean apart,
            byte[] gaps,
            int[] code,
            int[] programs,
            ListTable lists,
            int[] tables,
            int keys,
            int frames) {
        this.apart = apart;
        this.gaps = gaps;
        this.code = code;
        this.programs = programs;
        this.lists = lists;
        this.tables = tables;
        this.keys = keys;
        this.topics = tables.length / keys;
        this.frames = new int[frames * topics];
    }

    /** Whether a frame of a topic can have so many words; sometimes yes though it can't. */
    boolean mayHave(int frame, int topic, int words) {
        int place = frame * topics + topic;
        int known = frames[place];
        if (known == UNKNOWN) {
            known = program(frame, topic);
            frames[place] = known;
        }
        return words >= known >>> HALF && words <= (known & MOST) + OPENER;
    }

    /** Fewest words in the upper half, most in the lower. */
    private int program(int program, int topic) {
        int fewest = 0;
        int most = 0;
        int at = programs[program];
        while (true) {
            fewest += gaps[code[at]];
            most += gaps[code[at]];
            int argument = code[at + 1] >> Op.BITS;
            int op = code[at + 1] & Op.MASK;
            if (op == Op.END) {
                return fewest << HALF | Math.min(MOST, most);
            }
            switch (op) {
                case Op.ARTICLE -> {
                    fewest++;
                    most++;
                }
                case Op.LIST, Op.MAIN -> {
                    int bounds = list(tables[topic * keys + argument], topic);
                    fewest += bounds >>> HALF;
                    most += bounds & MOST;
                }
                case Op.WORDING -> {
                    int bounds = wordings(argument >> Op.COUNT_BITS, argument & Op.COUNT_MASK);
                    fewest += bounds >>> HALF;
                    most += bounds & MOST;
                }
                case Op.PERHAPS, Op.NAME, Op.ROW -> most += apart ? OPENER : CHARACTERS;
                case Op.PERCENT, Op.DATE -> {
                    fewest++;
                    most += apart ? 1 : CHARACTERS;
                }
                default -> most += apart ? 0 : CHARACTERS;
            }
            at += Op.size(op);
        }
    }

    private int wordings(int first, int count) {
        int fewest = gaps[first];
        int most = fewest;
        for (int piece = first + 1; piece < first + count; piece++) {
            fewest = Math.min(fewest, gaps[piece]);
            most = Math.max(most, gaps[piece]);
        }
        return fewest << HALF | most;
    }

    private int list(int list, int topic) {
        if (list < 0) {
            return 0;
        }
        int fewest = MOST;
        int most = 0;
        for (int entry : Arrays.copyOfRange(lists.entries(), lists.first()[list], lists.first()[list + 1])) {
            int bounds = entry >= 0 ? gaps[entry] << HALF | gaps[entry] : program(~entry, topic);
            fewest = Math.min(fewest, bounds >>> HALF);
            most = Math.max(most, bounds & MOST);
        }
        return fewest << HALF | most;
    }
}
