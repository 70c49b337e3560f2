package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;

/**
 * What the texts of a subject allow themselves beside their own sentences.
 *
 * @param borrowed of 64 sentences, how many are of a second topic
 * @param leaning the same in texts that lean to their second topic
 * @param openers whether words such as "in short" or a reason may stand before a sentence
 * @param tails whether a source or a reason may stand behind a sentence
 * @param sentences frames of so many fillings, as a power of 2, are never passed over: offers may all say how to wash a thing
 * @param titles title frames of so many fillings, as a power of 2, are never passed over: a headline hardly ever comes twice
 */
record TextManner(int borrowed, int leaning, boolean openers, boolean tails, int sentences, int titles) {
    /**
     * The manner of a subject. Offers and videos speak of one thing only. Documents and news borrow most: else a search by
     * words would find nothing but the own topic.
     */
    static TextManner of(Subject subject) {
        return switch (subject) {
            case COMMERCE -> new TextManner(0, 0, false, false, 2, 14);
            case VIDEOS -> new TextManner(0, 0, false, false, 12, 14);
            case IMAGES, USERS -> new TextManner(2, 14, true, false, 12, 11);
            case GENERAL -> new TextManner(2, 14, true, true, 12, 14);
            case DOCUMENTS, NEWS -> new TextManner(6, 42, true, true, 12, 14);
        };
    }
}
