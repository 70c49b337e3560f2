package io.github.milvusfakedata.internal.gen;

/** What is true or false of a row in several of its fields. */
public enum SharedFlag {
    /** Whether the row's thing can be bought: nothing without stock, everything of which there is plenty. */
    AVAILABLE,
    /** Whether everyone may see the row's content. */
    VISIBLE,
    /** Whether the row's film has subtitles. */
    SUBTITLED,
    /** Whether the row's person was there within the last half year. */
    ACTIVE,
    /** Whether the row's person has spent more than four of five. */
    PREMIUM,
    /** Whether the row's thing costs less than usual. */
    ON_SALE,
    /** Whether the row's content is among the most viewed. */
    TRENDING
}
