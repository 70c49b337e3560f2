package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;

/**
 * Sentences about the row's topic.
 *
 * @param words how many words a text has
 */
record ProsePlan(WordRange words) implements TextPlan {
    /** Texts of so many words. */
    static ProsePlan of(int fewestWords, int mostWords) {
        return new ProsePlan(new WordRange(fewestWords, mostWords));
    }

    @Override
    public ColumnSource column(TextRequest request) {
        return new ProseText(words, request);
    }

    @Override
    public ElementSource elements(TextRequest request) {
        return new ProseText(words, request);
    }
}
