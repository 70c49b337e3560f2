package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/**
 * One of few words or names, such as a category or a country.
 *
 * @param slot what to choose from, as {@link TemplateParser} reads it
 * @param whole whether a word that is too long gives way to another one instead of being cut
 */
record WordPlan(String slot, boolean whole) implements TextPlan {
    WordPlan(String slot) {
        this(slot, false);
    }

    @Override
    public ColumnSource column(TextRequest request) {
        return new DictionaryText(choice(request), request);
    }

    @Override
    public ElementSource elements(TextRequest request) {
        return new DictionaryElements(choice(request), 0, request);
    }

    private Choice choice(TextRequest request) {
        Choice choice = TemplateParser.choice(slot, request.vocabulary());
        return whole ? choice.within(request.limit()) : choice;
    }
}
