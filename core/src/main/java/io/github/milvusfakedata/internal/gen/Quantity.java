package io.github.milvusfakedata.internal.gen;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
    /** When it was last changed, in epoch milliseconds: not before it was published. */
    UPDATED,
    /** When someone was last there, in epoch milliseconds: not before it was changed. */
    ACCESSED,
    /** When it ended, in epoch milliseconds: {@link #SECONDS} after it was created. */
    ENDED,
    /** The end of what lasts for days: up to four months after it was created. */
    LAST_DAY,
    /** When it expires, in epoch milliseconds: one month to three years after it was created. */
    EXPIRES,
    /** Age of the row's person at the end of 2025, in years; at least 18 when the row came about. */
    AGE,
    /** Birth of the row's person, in epoch milliseconds, fitting the age at the end of 2025. */
    BORN,
    /** The year of that birth. */
    BIRTH_YEAR,
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
    /** What it costs now, in cents: less than the price if it is on sale. */
    SALE_PRICE_CENTS,
    /** Per cent that are off: 0, or 5 … 40. */
    DISCOUNT_PERCENT,
    /** Cents that are off. */
    DISCOUNT_CENTS,
    /** Pieces of the row's thing that someone ordered, mostly few. */
    UNITS,
    /** Price times units, in cents. */
    SUBTOTAL_CENTS,
    /** Tax on that, in cents. */
    TAX_CENTS,
    /** What sending it costs, in cents. */
    SHIPPING_CENTS,
    /** Subtotal, tax and shipping together, in cents. */
    TOTAL_CENTS,
    /** Weight of the row's thing with its package, in grams. */
    WEIGHT_GRAMS,
    /** Width of the row's thing in millimeters. */
    THING_WIDTH,
    /** Its height in millimeters. */
    THING_HEIGHT,
    /** Its depth in millimeters. */
    THING_DEPTH,
    /** Width in pixels. */
    WIDTH,
    /** Height in pixels. */
    HEIGHT,
    /** Playing time in seconds. */
    SECONDS,
    /** Playing time in minutes, at least 1. */
    MINUTES,
    /** Size of the row's file in bytes. */
    FILE_BYTES,
    /** Mean of the ratings of the row's thing in tenths, 10 … 50; 0 where nobody has rated it. */
    RATING_TENTHS,
    /** How many have rated it. */
    REVIEWS,
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
    /** Loyalty points of a person: one for each whole unit of money spent. */
    POINTS,
    /** Pieces that the row's document is cut into. */
    CHUNK_COUNT,
    /** Number of the row's piece, from 0. */
    CHUNK_INDEX,
    /** Page that it starts on, from 1. */
    CHUNK_PAGE,
    /** Page that it ends on. */
    CHUNK_LAST_PAGE,
    /** Pages of that document. */
    CHUNK_PAGES,
    /** Tokens of a prompt. */
    PROMPT_TOKENS,
    /** Tokens of the answer to it. */
    COMPLETION_TOKENS,
    /** Both together. */
    TOTAL_TOKENS,
    /** Where the row's part of a film or sound begins, in milliseconds. */
    SEGMENT_START,
    /** Where that part ends. */
    SEGMENT_END,
    /** Characters of the row's long text, about. */
    CHARACTERS,
    /** Place of its first character in the document. */
    CHUNK_START,
    /** Place behind its last character. */
    CHUNK_END,
    /** How glad (1000) or sad (−1000) the row's text is. */
    SENTIMENT,
    /** Latitude of a place in the row's city, in units of 10^−5 degrees. */
    LATITUDE,
    /** Longitude of the same place. */
    LONGITUDE,
    /** Playing time in milliseconds: {@link #SECONDS} and less than half a second more. */
    PLAY_MILLIS,
    /** HTTP status of the request that a service logged. */
    HTTP_STATUS,
    /** Level of what it logged, as OpenTelemetry numbers them: 5 (debug), 9, 13, 17, 21 (fatal). */
    SEVERITY,
    /** How long that took in milliseconds, as its line says where it does. */
    EVENT_MILLIS,
    /** The same in seconds, at least 1. */
    EVENT_SECONDS,
    /** The same in minutes, at least 1. */
    EVENT_MINUTES,
    /** When that ended, in epoch milliseconds: as long after the row came about. */
    EVENT_ENDED,
    /** Number of the user, product or order that it is about. */
    EVENT_ID,
    /** Lines of the row's code. */
    CODE_LINES,
    /** Line of its file that the code starts on. */
    CODE_START,
    /** Line that it ends on. */
    CODE_END,
    /** When the row's order was paid, in epoch milliseconds; 0 where it isn't, as in the four that follow. */
    PAID,
    /** When it was sent. */
    SHIPPED,
    /** When it arrived. */
    DELIVERED,
    /** When it was called off. */
    CANCELLED,
    /** When it was sent back. */
    RETURNED,
    /** When it arrived or should arrive. */
    EXPECTED,
    /** The last moment of those that have been. */
    ORDER_CHANGED,
    /** Price of the row's thing in hundredths of the currency of its place, as are the six that follow. */
    LOCAL_PRICE,
    /** What it costs now. */
    LOCAL_SALE_PRICE,
    /** What is off. */
    LOCAL_DISCOUNT,
    /** Price times units. */
    LOCAL_SUBTOTAL,
    /** Tax on that. */
    LOCAL_TAX,
    /** What sending it costs. */
    LOCAL_SHIPPING,
    /** Subtotal, tax and shipping together. */
    LOCAL_TOTAL,
    /** Line of the file that an error came from, as its stack says; 0 without an error. */
    EVENT_LINE,
    /** How a span ended, as OpenTelemetry numbers it: 1 (ok) or 2 (error). */
    SPAN_STATUS,
    /** How long a model takes for an answer of so many tokens, in milliseconds. */
    ANSWER_MILLIS,
    /** When that answer was complete, in epoch milliseconds. */
    ANSWERED,
    /** The least that a year of the row's work is paid. */
    SALARY_FROM,
    /** The most. */
    SALARY_TO,
    /** Minutes of preparing the row's dish. */
    RECIPE_PREP,
    /** Minutes of cooking it. */
    RECIPE_COOK,
    /** Both together. */
    RECIPE_TOTAL,
    /** Width of the row's picture by its height, in units of 10^−4. */
    ASPECT_RATIO,
    /** Stars of a review, 1 … 5, by {@link #SENTIMENT}. */
    REVIEW_STARS;

    private static final Set<Quantity> OF_REVIEWS = EnumSet.of(RATING_TENTHS, REVIEWS);
    private static final Set<Quantity> OF_SALES =
            EnumSet.of(SALE_PRICE_CENTS, DISCOUNT_PERCENT, DISCOUNT_CENTS, LOCAL_SALE_PRICE, LOCAL_DISCOUNT);
    private static final Set<Quantity> OF_ORDERS = EnumSet.of(PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED);

    /** The draw that says in which rows nullable fields of this quantity are null, if several are so together. */
    public Optional<Draw> absentTogether() {
        return OF_REVIEWS.contains(this)
                ? Optional.of(Draw.REVIEWS)
                : OF_SALES.contains(this) ? Optional.of(Draw.SALE) : Optional.empty();
    }

    /** Whether it is a moment that is 0 where what it tells has not happened. */
    public boolean isMissingAtTimes() {
        return OF_ORDERS.contains(this);
    }

    /** What goes wrong where someone else makes the quantity. */
    IllegalStateException misplaced() {
        return new IllegalStateException("made elsewhere: " + this);
    }
}
