package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Moments of a row, one after the other: created, published, updated, last seen; started and ended; due and expired. */
final class MomentQuantities {
    private static final long DAY = 86_400_000L;
    private static final long RECENT = 180 * DAY;

    private final SharedDraws draws;

    MomentQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    long created(long row) {
        long window = SharedDraws.WINDOW_END - SharedDraws.WINDOW_START + 1;
        return SharedDraws.WINDOW_START + below(row, 0, window);
    }

    /** Up to three days later. */
    long published(long row) {
        return Math.min(SharedDraws.WINDOW_END, created(row) + below(row, 1, 3 * DAY));
    }

    /** Later than published, mostly much later. */
    long updated(long row) {
        long bits = draws.lane(Draw.TIME, row, 2) >>> 33;
        long early = bits * bits >>> 31 << 33;
        return SharedDraws.WINDOW_END - CounterRng.below(early, SharedDraws.WINDOW_END - published(row) + 1);
    }

    /** Not before it was updated, mostly of late. */
    long accessed(long row) {
        long bits = draws.lane(Draw.TIME, row, 3) >>> 33;
        long square = bits * bits >>> 31;
        long early = square * square >>> 31 << 33;
        return SharedDraws.WINDOW_END - CounterRng.below(early, SharedDraws.WINDOW_END - updated(row) + 1);
    }

    boolean active(long row) {
        return accessed(row) > SharedDraws.WINDOW_END - RECENT;
    }

    /** As long after it was created as something plays. */
    long ended(long row) {
        return created(row) + draws.quantity(Quantity.PLAY_MILLIS, row);
    }

    /** Some days later, mostly few. */
    long lastDay(long row) {
        long part = draws.lane(Draw.TIME, row, 4) >>> 33;
        return created(row) + DAY * (4 + (part * part >>> 31) * 120 / (1L << 31));
    }

    /** One month to three years later. */
    long expires(long row) {
        return created(row) + 30 * DAY + below(row, 5, 1066 * DAY);
    }

    private long below(long row, int lane, long bound) {
        return CounterRng.below(draws.lane(Draw.TIME, row, lane), bound);
    }

    /** A quantity of the row's moments. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case CREATED -> created(row);
            case CREATED_YEAR -> DateParts.year(created(row));
            case CREATED_MONTH -> DateParts.month(created(row));
            case CREATED_DAY -> DateParts.dayOfMonth(created(row));
            case CREATED_HOUR -> DateParts.hour(created(row));
            case CREATED_WEEKDAY -> DateParts.weekday(created(row));
            case CREATED_WEEK -> DateParts.week(created(row));
            case PUBLISHED -> published(row);
            case UPDATED -> updated(row);
            case ACCESSED -> accessed(row);
            case ENDED -> ended(row);
            case LAST_DAY -> lastDay(row);
            case EXPIRES -> expires(row);
            case WORDS, READING_MINUTES, PAGES, VIEWS, LIKES, COMMENTS, SHARES, WIDTH -> throw quantity.misplaced();
            case HEIGHT, SECONDS, MINUTES, FILE_BYTES, EPISODE, BITRATE, SECOND_CHAPTER -> throw quantity.misplaced();
            case THIRD_CHAPTER, CHUNK_COUNT, CHUNK_INDEX, CHUNK_PAGE, CHUNK_LAST_PAGE -> throw quantity.misplaced();
            case PROMPT_TOKENS, COMPLETION_TOKENS, TOTAL_TOKENS, SEGMENT_START -> throw quantity.misplaced();
            case SEGMENT_END, CHUNK_PAGES, CHARACTERS, CHUNK_START, CHUNK_END, AGE -> throw quantity.misplaced();
            case BORN, BIRTH_YEAR, PURCHASES, SPENT_CENTS, POINTS, PRICE_CENTS -> throw quantity.misplaced();
            case SALE_PRICE_CENTS, DISCOUNT_PERCENT, DISCOUNT_CENTS, UNITS -> throw quantity.misplaced();
            case SUBTOTAL_CENTS, TAX_CENTS, SHIPPING_CENTS, TOTAL_CENTS, WEIGHT_GRAMS -> throw quantity.misplaced();
            case THING_WIDTH, THING_HEIGHT, THING_DEPTH, RATING_TENTHS, REVIEWS, STOCK -> throw quantity.misplaced();
            case LATITUDE, LONGITUDE, SENTIMENT -> throw quantity.misplaced();
            case PLAY_MILLIS, HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS -> throw quantity.misplaced();
            case EVENT_MINUTES, EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END -> throw quantity.misplaced();
            case PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXPECTED, ORDER_CHANGED -> throw quantity.misplaced();
            case LOCAL_PRICE, LOCAL_SALE_PRICE, LOCAL_DISCOUNT, LOCAL_SUBTOTAL, LOCAL_TAX -> throw quantity.misplaced();
            case LOCAL_SHIPPING, LOCAL_TOTAL -> throw quantity.misplaced();
            case EVENT_LINE, SPAN_STATUS, ANSWER_MILLIS, ANSWERED, SALARY_FROM, SALARY_TO -> throw quantity.misplaced();
            case RECIPE_PREP, RECIPE_COOK, RECIPE_TOTAL -> throw quantity.misplaced();
            case ASPECT_RATIO, REVIEW_STARS -> throw quantity.misplaced();
        };
    }
}
