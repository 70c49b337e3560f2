package io.github.milvusfakedata.internal.gen.meaning;

/**
 * How many words a text has.
 *
 * @param fewest fewest words, at least {@link SentenceParts#SHORTEST}; 0 for the row's hidden number
 * @param most most words
 */
record WordRange(int fewest, int most) {
    /** As many words as the row's hidden number says, which word counts show too. */
    static final WordRange HIDDEN = new WordRange(0, 0);
}
