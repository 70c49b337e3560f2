package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Where the row's piece of text stands in its document. */
final class ChunkQuantities {
    /** Characters of a word, the space behind it included, in tenths. */
    private static final int TENTHS_A_WORD = 62;

    /** Characters that a piece shares with the one before. */
    private static final int OVERLAP = 100;

    private static final int CHUNKS_A_PAGE = 3;
    private static final int LONG_PIECE = 2_000;

    private final SharedDraws draws;

    ChunkQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** Pieces of the document. */
    long count(long row) {
        return (long) QuantityTables.Chunks.TABLE.at(draws.lane(Draw.CHUNK, row, 0));
    }

    /** From 0 to one less than there are. */
    long index(long row) {
        return CounterRng.below(draws.lane(Draw.CHUNK, row, 1), count(row));
    }

    /** From 1. */
    long page(long row) {
        return 1 + index(row) / CHUNKS_A_PAGE;
    }

    /** Long pieces go on to the next page. */
    long lastPage(long row) {
        return Math.min(pages(row), page(row) + (characters(row) > LONG_PIECE ? 1 : 0));
    }

    /** Within the first nine tenths of what plays. */
    long segmentStart(long row) {
        return draws.quantity(Quantity.SECONDS, row) * CounterRng.below(draws.lane(Draw.CHUNK, row, 2), 900);
    }

    /** Two to twelve seconds later, unless it all ends before. */
    long segmentEnd(long row) {
        long end = segmentStart(row) + 2_000 + CounterRng.below(draws.lane(Draw.CHUNK, row, 3), 10_000);
        return Math.min(end, 1000 * draws.quantity(Quantity.SECONDS, row));
    }

    long promptTokens(long row) {
        return (long) QuantityTables.Prompts.TABLE.at(draws.lane(Draw.CHUNK, row, 4));
    }

    /** Three words have four tokens. */
    long completionTokens(long row) {
        return draws.quantity(Quantity.WORDS, row) * 4 / 3;
    }

    /** Fourteen milliseconds a token, and some until the first. */
    private long answerMillis(long row) {
        return 180 + 14 * completionTokens(row) + CounterRng.below(draws.lane(Draw.CHUNK, row, 5), 900);
    }

    long pages(long row) {
        return 1 + (count(row) - 1) / CHUNKS_A_PAGE;
    }

    long characters(long row) {
        return draws.quantity(Quantity.WORDS, row) * TENTHS_A_WORD / 10;
    }

    /** All pieces before are taken for as long as this one. */
    long start(long row) {
        return index(row) * Math.max(OVERLAP, characters(row) - OVERLAP);
    }

    long end(long row) {
        return start(row) + characters(row);
    }

    /** A quantity of the row as a part of a document. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case ANSWER_MILLIS -> answerMillis(row);
            case ANSWERED -> draws.quantity(Quantity.CREATED, row) + answerMillis(row);
            case CHUNK_COUNT -> count(row);
            case CHUNK_INDEX -> index(row);
            case CHUNK_PAGE -> page(row);
            case CHUNK_LAST_PAGE -> lastPage(row);
            case PROMPT_TOKENS -> promptTokens(row);
            case COMPLETION_TOKENS -> completionTokens(row);
            case TOTAL_TOKENS -> promptTokens(row) + completionTokens(row);
            case SEGMENT_START -> segmentStart(row);
            case SEGMENT_END -> segmentEnd(row);
            case CHUNK_PAGES -> pages(row);
            case CHARACTERS -> characters(row);
            case CHUNK_START -> start(row);
            case CHUNK_END -> end(row);
            case CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY, CREATED_HOUR -> throw quantity.misplaced();
            case CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED, ENDED -> throw quantity.misplaced();
            case LAST_DAY, EXPIRES, WORDS, READING_MINUTES, PAGES, VIEWS, LIKES -> throw quantity.misplaced();
            case COMMENTS, SHARES, WIDTH, HEIGHT, SECONDS, MINUTES, FILE_BYTES, EPISODE -> throw quantity.misplaced();
            case BITRATE, SECOND_CHAPTER, THIRD_CHAPTER, AGE, BORN, BIRTH_YEAR -> throw quantity.misplaced();
            case PURCHASES, SPENT_CENTS, POINTS, PRICE_CENTS, SALE_PRICE_CENTS -> throw quantity.misplaced();
            case DISCOUNT_PERCENT, DISCOUNT_CENTS, UNITS, SUBTOTAL_CENTS, TAX_CENTS -> throw quantity.misplaced();
            case SHIPPING_CENTS, TOTAL_CENTS, WEIGHT_GRAMS, THING_WIDTH, THING_HEIGHT -> throw quantity.misplaced();
            case THING_DEPTH, RATING_TENTHS, REVIEWS, STOCK, LATITUDE, LONGITUDE -> throw quantity.misplaced();
            case SENTIMENT -> throw quantity.misplaced();
            case PLAY_MILLIS, HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS -> throw quantity.misplaced();
            case EVENT_MINUTES, EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END -> throw quantity.misplaced();
            case PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXPECTED, ORDER_CHANGED -> throw quantity.misplaced();
            case LOCAL_PRICE, LOCAL_SALE_PRICE, LOCAL_DISCOUNT, LOCAL_SUBTOTAL, LOCAL_TAX -> throw quantity.misplaced();
            case LOCAL_SHIPPING, LOCAL_TOTAL -> throw quantity.misplaced();
            case EVENT_LINE, SPAN_STATUS, SALARY_FROM, SALARY_TO, RECIPE_PREP, RECIPE_COOK ->
                throw quantity.misplaced();
            case RECIPE_TOTAL -> throw quantity.misplaced();
            case ASPECT_RATIO, REVIEW_STARS -> throw quantity.misplaced();
        };
    }
}
