package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.language.LanguageText;

/**
 * Sentences about the row's topic.
 *
 * @param fewest fewest words of a text; 0 for exactly as many as word counts of the row say
 * @param most most words of a text; 0 with the former
 */
public record ProseSpec(int fewest, int most) implements ValueSpec {
    /** As many words as word counts of the row say. */
    public static final ProseSpec COUNTED = new ProseSpec(0, 0);

    public ProseSpec {
        boolean counted = fewest == 0 && most == 0;
        if (!counted && (fewest < LanguageText.FEWEST_WORDS || most < fewest)) {
            throw new IllegalArgumentException("sentences have " + LanguageText.FEWEST_WORDS
                    + " words or more, and at most as many as asked for, got " + fewest + " to " + most);
        }
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return prose(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return prose(limits, binding);
    }

    private LanguageText prose(ColumnLimits limits, Binding binding) {
        return new LanguageText(fewest, most, limits.longestText(), binding.keys(), binding.recipe());
    }
}
