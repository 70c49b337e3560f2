package io.github.milvusfakedata.internal.gen;

/**
 * Whole numbers of a row that several fields show, and that therefore agree: a last login follows its registration, likes
 * never exceed views. Each is a function of hidden draws alone and knows no field's bounds; the field clamps it.
 */
public enum Quantity {
    /** Words of the row's long text, 60 … 500. */
    WORDS,
    /** Minutes to read that many words, at 200 a minute. */
    READING_MINUTES,
    /** When the row came about, in epoch milliseconds, 2015 … 2025. */
    CREATED,
    /** The year in which the row came about, as are the five that follow parts of that moment, in UTC. */
    CREATED_YEAR,
    /** Its month, 1 … 12. */
    CREATED_MONTH,
    /** Its day of the month, 1 … 31. */
    CREATED_DAY,
    /** Its hour, 0 … 23. */
    CREATED_HOUR,
    /** Its day of the week, 0 (Monday) … 6. */
    CREATED_WEEKDAY,
    /** Its week of ISO 8601, 1 … 53. */
    CREATED_WEEK,
    /** When it was published: up to three days later. */
    PUBLISHED,
    /** When it was last changed or visited, in epoch milliseconds. */
    UPDATED,
    /** Age of the row's person in years, 16 … 90. */
    AGE,
    /** Birth of the row's person, in epoch milliseconds, fitting the age at the end of 2025. */
    BORN,
    /** Views of the row's content, heavy-tailed. */
    VIEWS,
    /** Likes: one to nine per cent of the views. */
    LIKES,
    /** Comments: at most a fifth of the likes. */
    COMMENTS,
    /** Shares: at most a third of the likes. */
    SHARES,
    /** Purchases of the row's person, heavy-tailed, many of them none. */
    PURCHASES,
    /** What those purchases came to, in cents. */
    SPENT_CENTS,
    /** Price of the row's thing in cents. */
    PRICE_CENTS,
    /** A reduced price: 60 to 95 per cent of the price, in cents. */
    SALE_PRICE_CENTS,
    /** Width in pixels. */
    WIDTH,
    /** Height in pixels. */
    HEIGHT,
    /** Playing time in seconds. */
    SECONDS,
    /** Size of the row's file in bytes. */
    FILE_BYTES,
    /** Rating of the row's thing in tenths, 10 … 50. */
    RATING_TENTHS,
    /** Units in store; none of one thing in eight. */
    STOCK,
    /** Pages that the row's long text fills, at 250 words a page. */
    PAGES,
    /** Number of an episode, 1 … 120. */
    EPISODE,
    /** Kilobits a second that the file's size and playing time come to. */
    BITRATE,
    /** Second at which a second chapter starts. */
    SECOND_CHAPTER,
    /** Second at which a third chapter starts. */
    THIRD_CHAPTER,
    /** Loyalty points of a person, 0 … 89,999. */
    POINTS,
    /** Latitude of a place in the row's country, in units of 10^−5 degrees. */
    LATITUDE,
    /** Longitude of the same place. */
    LONGITUDE
}
