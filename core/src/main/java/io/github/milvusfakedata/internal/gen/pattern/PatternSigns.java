package io.github.milvusfakedata.internal.gen.pattern;

import java.util.BitSet;
import java.util.Optional;

/** Sets of characters that a pattern can name, all of them within printable ASCII. */
final class PatternSigns {
    private static final char FIRST = ' ';
    private static final char LAST = '~';

    private PatternSigns() {}

    /** Space to tilde: what a dot stands for. */
    static BitSet printable() {
        BitSet signs = new BitSet();
        signs.set(FIRST, LAST + 1);
        return signs;
    }

    /** All printable characters but these. */
    static BitSet others(BitSet signs) {
        BitSet others = printable();
        others.andNot(signs);
        return others;
    }

    /** Whether a character is printable ASCII. */
    static boolean isPrintable(int character) {
        return character >= FIRST && character <= LAST;
    }

    /** What a letter behind a backslash stands for; empty if for no set. */
    static Optional<BitSet> named(char letter) {
        BitSet signs = new BitSet();
        switch (letter) {
            case 'd', 'D' -> signs.set('0', '9' + 1);
            case 's', 'S' -> signs.set(' ');
            case 'w', 'W' -> {
                signs.set('0', '9' + 1);
                signs.set('a', 'z' + 1);
                signs.set('A', 'Z' + 1);
                signs.set('_');
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(Character.isUpperCase(letter) ? others(signs) : signs);
    }

    /** A choice of these characters. */
    static PatternPart.Signs part(BitSet signs) {
        byte[] choices = new byte[signs.cardinality()];
        int at = 0;
        for (int sign = signs.nextSetBit(0); sign >= 0; sign = signs.nextSetBit(sign + 1)) {
            choices[at++] = (byte) sign;
        }
        return new PatternPart.Signs(choices);
    }
}
