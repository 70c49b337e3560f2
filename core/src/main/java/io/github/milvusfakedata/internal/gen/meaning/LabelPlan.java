package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/**
 * Labels of a row: one of them in a text field, several different ones in an array.
 *
 * @param slot what to choose from, as {@link TemplateParser} reads it
 * @param several what arrays choose from
 * @param leading how many of an array's elements are always the first entries of the list
 */
record LabelPlan(String slot, String several, int leading) implements TextPlan {
    @Override
    public ColumnSource column(TextRequest request) {
        return new DictionaryText(TemplateParser.choice(slot, request.vocabulary()), request);
    }

    @Override
    public ElementSource elements(TextRequest request) {
        return new DictionaryElements(TemplateParser.choice(several, request.vocabulary()), leading, request);
    }
}
