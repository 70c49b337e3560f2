package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;

/**
 * What the texts of a subject allow themselves beside their own sentences.
 *
 * @param sections whether long texts may have a second part about something near
 * @param openers whether words such as "in fact" may stand before a sentence
 * @param tails whether a source may stand behind a sentence
 * @param sentences frames of so many fillings, as a power of 2, are never passed over: offers may all say how to wash a thing
 * @param ending with fewer words left a text comes to its end
 * @param titles title frames of so many fillings, as a power of 2, are never passed over: a headline hardly ever comes twice
 * @param givenNames whether people are called by their given names, as one writes about friends
 */
record TextManner(
        boolean sections, boolean openers, boolean tails, int sentences, int ending, int titles, boolean givenNames) {
    /**
     * The manner of a subject. Reports and news may turn to a second matter: else a search by words would find nothing but the
     * own topic. All others speak of one thing only.
     */
    static TextManner of(Subject subject) {
        return switch (subject) {
            case COMMERCE -> new TextManner(false, false, false, 0, 14, 4, false);
            case VIDEOS -> new TextManner(false, false, false, 0, 14, 14, false);
            case IMAGES -> new TextManner(false, false, false, 0, 14, 4, false);
            case USERS -> new TextManner(false, false, false, 0, 20, 4, true);
            case GENERAL -> new TextManner(false, false, false, 0, 20, 8, false);
            case DOCUMENTS, NEWS -> new TextManner(true, true, true, 12, 30, 14, false);
        };
    }
}
