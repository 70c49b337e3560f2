package io.github.milvusfakedata.internal.gen.pattern;

import java.math.BigInteger;
import java.util.Optional;

/** What texts look like: a regular expression of the part of the syntax in which texts can be written from left to right. */
public final class TextPattern {
    private final PatternPart part;

    /** Made when first asked for; two threads may both make them, to the same effect. */
    private volatile Optional<PatternStates> states;

    private TextPattern(PatternPart part) {
        this.part = part;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternMistake with the first mistake
     */
    public static TextPattern of(String text) {
        return new TextPattern(PatternParser.parse(text));
    }

    /** The most bytes of a text. */
    public int longest() {
        return (int) part.longest();
    }

    /**
     * How many different texts there are; {@link Long#MAX_VALUE} stands for any more, and 0 for a pattern too intricate to
     * be counted.
     */
    public long distinct() {
        return states().map(all ->
                        all.count(0).min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact())
                .orElse(0L);
    }

    /** The texts, each once; empty for a pattern too intricate to be counted. */
    Optional<PatternStates> states() {
        Optional<PatternStates> known = states;
        if (known == null) {
            known = PatternStates.of(part);
            states = known;
        }
        return known;
    }

    PatternPart part() {
        return part;
    }
}
