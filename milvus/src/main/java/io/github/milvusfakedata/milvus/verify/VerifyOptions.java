package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.dataset.Cancellation;
import java.util.Objects;

/**
 * How a collection is verified.
 *
 * @param level how much is compared
 * @param sampleRows rows that {@link VerifyLevel#SAMPLE} compares, and that searches and filters go by, at least 1
 * @param shownRows the most differing rows of each kind that are told one by one
 * @param questions whether searches and filters with known answers are asked after the rows
 * @param listener is told of progress
 * @param cancellation ends the verification from another thread
 */
public record VerifyOptions(
        VerifyLevel level,
        int sampleRows,
        int shownRows,
        boolean questions,
        VerifyListener listener,
        Cancellation cancellation) {
    /** Rows of a sample where no number is named. */
    public static final int DEFAULT_SAMPLE_ROWS = 1_000;

    /** Rows of each kind that are told where no number is named. */
    public static final int DEFAULT_SHOWN_ROWS = 10;

    /** A key list in a filter must stay within what a server parses at once. */
    public static final int MOST_SAMPLE_ROWS = 10_000_000;

    public VerifyOptions {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(cancellation, "cancellation");
        if (sampleRows < 1 || sampleRows > MOST_SAMPLE_ROWS) {
            throw new IllegalArgumentException("a sample has 1 to " + MOST_SAMPLE_ROWS + " rows, got " + sampleRows);
        }
        if (shownRows < 0) {
            throw new IllegalArgumentException("the number of rows to tell must be 0 or more, got " + shownRows);
        }
    }

    /** Everything compared, searches and filters asked, nobody told of progress. */
    public static VerifyOptions of(VerifyLevel level) {
        return new VerifyOptions(
                level, DEFAULT_SAMPLE_ROWS, DEFAULT_SHOWN_ROWS, true, VerifyListener.NONE, new Cancellation());
    }

    /** The same with another number of sampled rows. */
    public VerifyOptions sampleRows(int rows) {
        return new VerifyOptions(level, rows, shownRows, questions, listener, cancellation);
    }

    /** The same with another number of rows told one by one. */
    public VerifyOptions shownRows(int rows) {
        return new VerifyOptions(level, sampleRows, rows, questions, listener, cancellation);
    }

    /** The same without searches and filters. */
    public VerifyOptions withoutQuestions() {
        return new VerifyOptions(level, sampleRows, shownRows, false, listener, cancellation);
    }

    /** The same with somebody who is told of progress and may end it. */
    public VerifyOptions watched(VerifyListener watcher, Cancellation ending) {
        return new VerifyOptions(level, sampleRows, shownRows, questions, watcher, ending);
    }
}
