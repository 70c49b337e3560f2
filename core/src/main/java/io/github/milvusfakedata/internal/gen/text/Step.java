package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.language.TextPart;

/**
 * One step of a {@link Program}; which of the components mean something depends on the kind.
 *
 * @param kind what it writes
 * @param draw the draw that decides
 * @param lane the draw's part
 * @param list the first of the lists to choose from
 * @param selector which of the lists a row takes
 * @param spread how the choice falls
 * @param quantity what to write of the row
 * @param count number of digits, or of decimal places
 * @param base of the digits
 * @param min the smallest number
 * @param range how many numbers there are
 * @param flag what is true or false of the row
 */
record Step(
        StepKind kind,
        Draw draw,
        int lane,
        int list,
        Selector selector,
        Spread spread,
        Quantity quantity,
        int count,
        int base,
        long min,
        long range,
        SharedFlag flag) {

    private Step(
            StepKind kind,
            Draw draw,
            int lane,
            int list,
            Selector selector,
            Spread spread,
            Quantity quantity,
            int count,
            int base,
            long min,
            long range) {
        this(kind, draw, lane, list, selector, spread, quantity, count, base, min, range, SharedFlag.VISIBLE);
    }

    /** What a step writes. */
    enum StepKind {
        /** The only text of a list. */
        LITERAL,
        /** A text chosen from a list. */
        PICK,
        /** The first text of a list where something is not so in the row, the second where it is. */
        FLAG,
        /** Random digits. */
        DIGITS,
        /** Random capital letters. */
        LETTERS,
        /** Digits that no other of the first base^count rows has. */
        UNIQUE,
        /** An article number of thirteen digits, the last of which checks the others. */
        ARTICLE,
        /** A random number of units of 10^−count. */
        NUMBER,
        /** A quantity of the row, a number of units of 10^−count. */
        QUANTITY,
        /** A quantity of the row as a day. */
        DATE,
        /** A quantity of the row as a moment. */
        INSTANT,
        /** A quantity of the row as a time of day. */
        CLOCK,
        /** A quantity of the row as a year. */
        YEAR,
        /** The row's place as letters and digits. */
        GEOHASH,
        /** A part of the row's texts, by its place among those parts. */
        TEXT
    }

    /** Copies the only text of a list. */
    static Step literal(int list) {
        return new Step(StepKind.LITERAL, Draw.OWN, 0, list, Selector.NONE, Spread.EVEN, Quantity.WORDS, 0, 0, 0, 0);
    }

    /** Copies a text from one of the lists from {@code list} on. */
    static Step pick(int list, Choice choice, int lane) {
        return new Step(
                StepKind.PICK,
                choice.draw(),
                lane,
                list,
                choice.selector(),
                choice.spread(),
                Quantity.WORDS,
                0,
                0,
                0,
                0);
    }

    /** Copies the first or the second text of a list. */
    static Step flag(int list, SharedFlag flag) {
        return new Step(StepKind.FLAG, Draw.OWN, 0, list, Selector.NONE, Spread.EVEN, Quantity.WORDS, 0, 0, 0, 0, flag);
    }

    /** Writes digits or letters. */
    static Step digits(StepKind kind, int count, int base, Draw draw, int lane) {
        return new Step(kind, draw, lane, 0, Selector.NONE, Spread.EVEN, Quantity.WORDS, count, base, 0, 0);
    }

    /** Writes an article number that starts with the {@code count} digits of {@code prefix}. */
    static Step article(long prefix, int count, int lane) {
        return new Step(
                StepKind.ARTICLE, Draw.OWN, lane, 0, Selector.NONE, Spread.EVEN, Quantity.WORDS, count, 10, prefix, 0);
    }

    /** Writes a number min … max of units of 10^−places. */
    static Step number(long min, long max, int places, int lane) {
        return new Step(
                StepKind.NUMBER,
                Draw.OWN,
                lane,
                0,
                Selector.NONE,
                Spread.EVEN,
                Quantity.WORDS,
                places,
                10,
                min,
                max - min + 1);
    }

    /** Writes a part of the row's texts. */
    static Step text(TextPart part, boolean json, int lane) {
        return new Step(
                StepKind.TEXT,
                Draw.OWN,
                lane,
                0,
                Selector.NONE,
                Spread.EVEN,
                Quantity.WORDS,
                part.ordinal(),
                json ? 1 : 0,
                0,
                0);
    }

    /** Writes a quantity as a number, date or time. */
    static Step quantity(StepKind kind, Quantity quantity, int places) {
        return new Step(kind, Draw.OWN, 0, 0, Selector.NONE, Spread.EVEN, quantity, places, 10, 0, 0);
    }

    /** The most bytes that this step writes. */
    int longest(Pieces pieces) {
        return switch (kind) {
            case LITERAL, PICK, FLAG -> longestPiece(pieces);
            case DIGITS, LETTERS, UNIQUE -> count;
            case ARTICLE -> AsciiNumbers.ARTICLE_BYTES;
            case NUMBER -> Math.max(bytes(min), bytes(min + range - 1));
            case QUANTITY -> AsciiNumbers.LONGEST;
            case DATE -> AsciiNumbers.DATE_BYTES;
            case INSTANT -> AsciiNumbers.INSTANT_BYTES;
            case CLOCK -> AsciiNumbers.CLOCK_BYTES;
            case YEAR -> AsciiNumbers.YEAR_BYTES;
            case GEOHASH -> count;
            case TEXT -> 2 * TextPart.LONGEST;
        };
    }

    private int longestPiece(Pieces pieces) {
        int longest = 0;
        for (int offset = 0; offset < selector.lists(); offset++) {
            longest = Math.max(longest, pieces.longest(list + offset));
        }
        return longest;
    }

    private int bytes(long value) {
        byte[] scratch = new byte[AsciiNumbers.LONGEST + 2];
        return AsciiNumbers.fixed(value, count, scratch, 0);
    }
}
