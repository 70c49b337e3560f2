package io.github.milvusfakedata.milvus.verify;

import java.util.Objects;

/**
 * What a search or a filter with a known answer came to.
 *
 * @param kind search or filter
 * @param question what was asked: a field with its metric, or the filter
 * @param right whether the server's answer is the known one
 * @param told both in words
 */
public record Answer(QuestionKind kind, String question, boolean right, String told) {
    public Answer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(told, "told");
    }

    /** What was asked for. */
    public enum QuestionKind {
        /** Nearest neighbours of rows whose vectors are known. */
        SEARCH,
        /** Rows for which a condition holds. */
        FILTER
    }
}
