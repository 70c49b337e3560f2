package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/**
 * One of few words or names, such as a category or a country.
 *
 * @param slot what to choose from, as {@link TemplateParser} reads it
 */
record WordPlan(String slot) implements TextPlan {
    @Override
    public ColumnSource column(TextRequest request) {
        return new DictionaryText(TemplateParser.choice(slot, request.vocabulary()), request);
    }

    @Override
    public ElementSource elements(TextRequest request) {
        return new DictionaryElements(TemplateParser.choice(slot, request.vocabulary()), 0, request);
    }
}
