package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;

/** Numbers, shares, amounts of money and dates as a language writes them. */
final class Figures {
    private static final char NUMBER = '#';

    private final byte[] decimal;
    private final byte[] group;
    private final byte[][] percent;
    private final byte[][] money;
    /** The pieces of a date: {@code D}, {@code M}, {@code N}, and what stands between them. */
    private final byte[][] date;

    private final byte[] first;

    Figures(Grammar grammar) {
        decimal = encoded(grammar.setting("decimal"));
        group = encoded(grammar.setting("group"));
        percent = around(grammar.setting("percent"));
        money = around(grammar.setting("money"));
        date = grammar.setting("date")
                .codePoints()
                .mapToObj(sign -> encoded(Character.toString(sign)))
                .toArray(byte[][]::new);
        first = encoded(grammar.setting("first"));
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands before a number, and behind it. */
    private static byte[][] around(String pattern) {
        int number = pattern.indexOf(NUMBER);
        return new byte[][] {encoded(pattern.substring(0, number)), encoded(pattern.substring(number + 1))};
    }

    /** A whole number. */
    void whole(long value, boolean grouped, Scratch to) {
        if (grouped) {
            to.number(value, group);
        } else {
            to.number(value, false);
        }
    }

    /** A number of tenths. */
    void decimal(int tenths, Scratch to) {
        to.number(tenths / 10, group);
        to.put(decimal);
        to.put((char) ('0' + tenths % 10));
    }

    /** A share of a hundred. */
    void percent(int value, Scratch to) {
        to.put(percent[0]);
        to.number(value, false);
        to.put(percent[1]);
    }

    /** An amount of money. */
    void money(int value, Scratch to) {
        to.put(money[0]);
        to.number(value, group);
        to.put(money[1]);
    }

    /** A day: D in the pattern is its number, M the month's name, a piece of the lexicon, N the month's number. */
    void date(int day, int month, Lexicon lexicon, int name, Scratch to) {
        for (byte[] piece : date) {
            switch (piece[0]) {
                case 'D' -> day(day, to);
                case 'N' -> to.number(month, false);
                case 'M' -> to.put(lexicon.bytes(), lexicon.starts()[name], lexicon.starts()[name + 1]);
                default -> to.put(piece);
            }
        }
    }

    /** The first of a month has a writing of its own in some languages, such as 1er in French. */
    private void day(int day, Scratch to) {
        if (day == 1 && first.length > 0) {
            to.put(first);
        } else {
            to.number(day, false);
        }
    }
}
