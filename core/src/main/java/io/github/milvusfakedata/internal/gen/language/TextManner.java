package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;

/**
 * What the texts of a subject allow themselves beside their own sentences.
 *
 * @param borrowed of 64 sentences, how many are of a second topic
 * @param leaning the same in texts that lean to their second topic
 * @param openers whether words such as "in short" or a reason may stand before a sentence
 * @param tails whether a source or a reason may stand behind a sentence
 * @param titles title frames of so many fillings, as a power of 2, are never passed over: a headline hardly ever comes twice
 */
record TextManner(int borrowed, int leaning, boolean openers, boolean tails, int titles) {
    /**
     * The manner of a subject. Offers and videos speak of one thing only. Documents and news borrow most: else a search by
     * words would find nothing but the own topic.
     */
    static TextManner of(Subject subject) {
        return switch (subject) {
            case COMMERCE, VIDEOS -> new TextManner(0, 0, false, false, 14);
            case IMAGES, USERS -> new TextManner(2, 14, true, false, 11);
            case GENERAL -> new TextManner(2, 14, true, true, 14);
            case DOCUMENTS, NEWS -> new TextManner(6, 42, true, true, 14);
        };
    }
}
