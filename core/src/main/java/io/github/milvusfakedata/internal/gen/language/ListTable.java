package io.github.milvusfakedata.internal.gen.language;

/**
 * The compiled lists.
 *
 * @param first the first entry of each list; one more number than lists
 * @param entries each a piece, or the complement of a program
 * @param slots which lists share the memory of used entries: forms of the same list do
 * @param mostGaps entries of more blanks are never chosen for their length
 * @param lengths for each list, bit k for plain entries of k blanks
 * @param places where the entries of each list and number of blanks start in {@code sorted}, {@link #stride} for a list
 * @param sorted the plain entries of each list by their number of blanks, as places in {@code entries}
 */
record ListTable(int[] first, int[] entries, int[] slots, int mostGaps, int[] lengths, int[] places, int[] sorted) {
    /** Entries of more words are hardly ever wanted for their length. */
    static final int MOST_BLANKS = 14;

    /** Where characters are counted: claims have twenty and more, and the bits of their lengths are those of an int. */
    static final int MOST_CHARACTERS = Integer.SIZE - 2;

    /** Numbers in {@link #places} for each list. */
    int stride() {
        return mostGaps + 2;
    }
}
