package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.pattern.PatternTexts;
import io.github.milvusfakedata.internal.gen.pattern.TextPattern;
import io.github.milvusfakedata.internal.gen.pattern.UniquePattern;
import java.util.Set;

/**
 * Texts that a regular expression matches.
 *
 * @param pattern the expression, of the part of the syntax that {@link TextPattern} reads
 * @param unique whether no two rows have the same text
 */
public record PatternSpec(String pattern, boolean unique) implements ValueSpec {
    public PatternSpec {
        TextPattern.of(pattern);
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    /** Elements of lists are no rows that could differ. */
    @Override
    public boolean isOfRows() {
        return unique;
    }

    @Override
    public void check(SpecCheck check) {
        ColumnLimits limits = check.limits();
        TextPattern texts = TextPattern.of(pattern);
        SpecCheck there = check.at("pattern");
        if (texts.longest() > limits.longestText()) {
            there.error(
                    "Texts of the pattern can be up to " + texts.longest() + " bytes long, but max_length is "
                            + limits.longestText() + ".",
                    "Write fewer repetitions, or a larger max_length.");
        }
        if (unique) {
            checkDistinct(texts, there);
        }
    }

    private static void checkDistinct(TextPattern texts, SpecCheck check) {
        long distinct = texts.distinct();
        if (distinct == 0) {
            check.error(
                    "The pattern is too intricate for its texts to be counted, as unique needs.",
                    "Write a shorter pattern, or remove unique.");
        } else if (distinct < check.rows()) {
            check.error(
                    "Only " + distinct + " texts match the pattern, but there are " + check.rows()
                            + " rows, and unique gives each its own.",
                    "Write a pattern that more texts match, use at most " + distinct + " rows, or remove unique.");
        }
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        return unique ? TextPattern.of(pattern).distinct() : 0;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        TextPattern texts = TextPattern.of(pattern);
        long key = binding.keys().values();
        return unique ? new UniquePattern(texts, key) : new PatternTexts(texts, key);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return new PatternTexts(TextPattern.of(pattern), binding.keys().values());
    }
}
