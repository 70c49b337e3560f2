package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Numbers of the person that a row is about: age and what they have bought. */
final class PersonQuantities {
    private static final int LAST_YEAR = 2025;
    private static final long DAY = 86_400_000L;

    /** Persons of a hundred who have bought nothing yet. */
    private static final double NO_BUYER = 0.12;

    /** Persons of a hundred who have spent too little to be premium. */
    private static final double NO_PREMIUM = 0.8;

    private static final long MOST_PURCHASES = 900;

    private final SharedDraws draws;

    PersonQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** At the end of 2025; everyone was at least eighteen when the row came about. */
    long age(long row) {
        long then = (long) QuantityTables.Ages.TABLE.at(draws.lane(Draw.PERSON, row, PersonLane.AGE));
        return then + LAST_YEAR - draws.quantity(Quantity.CREATED_YEAR, row);
    }

    long birthYear(long row) {
        return LAST_YEAR - age(row);
    }

    /** A day of the year of birth, so that the age at the end of 2025 is right whatever the day. */
    long born(long row) {
        int day = CounterRng.below(draws.lane(Draw.PERSON, row, PersonLane.BIRTHDAY), 365);
        return (DateParts.firstDay((int) birthYear(row)) + day) * DAY;
    }

    /** Grows with the lane's bits, as tiers do that are chosen by them. */
    long spentCents(long row) {
        long bits = draws.lane(Draw.SPENDING, row, SharedDraws.SPENT_LANE);
        return CounterRng.unit(bits) < NO_BUYER ? 0 : (long) QuantityTables.Spent.TABLE.at(bits);
    }

    boolean premium(long row) {
        return CounterRng.unit(draws.lane(Draw.SPENDING, row, SharedDraws.SPENT_LANE)) >= NO_PREMIUM;
    }

    /** As many baskets of this person's size as what was spent comes to. */
    long purchases(long row) {
        long spent = spentCents(row);
        long basket = (long) QuantityTables.Baskets.TABLE.at(draws.lane(Draw.SPENDING, row, 1));
        return spent == 0 ? 0 : Math.max(1, Math.min(MOST_PURCHASES, spent / basket));
    }

    /** In whole thousands. */
    private long salary(long row) {
        return (long) QuantityTables.Salaries.TABLE.at(draws.lane(Draw.PERSON, row, PersonLane.PAY)) / 1000 * 1000;
    }

    private long mostSalary(long row) {
        int percent = 108 + CounterRng.below(draws.lane(Draw.PERSON, row, PersonLane.RAISE), 28);
        return salary(row) * percent / 100_000 * 1000 + 1000;
    }

    /** A quantity of the row's person. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case SALARY_FROM -> salary(row);
            case SALARY_TO -> mostSalary(row);
            case AGE -> age(row);
            case BORN -> born(row);
            case BIRTH_YEAR -> birthYear(row);
            case PURCHASES -> purchases(row);
            case SPENT_CENTS -> spentCents(row);
            case POINTS -> spentCents(row) / 100;
            case CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY, CREATED_HOUR -> throw quantity.misplaced();
            case CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED, ENDED -> throw quantity.misplaced();
            case LAST_DAY, EXPIRES, WORDS, READING_MINUTES, PAGES, VIEWS, LIKES -> throw quantity.misplaced();
            case COMMENTS, SHARES, WIDTH, HEIGHT, SECONDS, MINUTES, FILE_BYTES, EPISODE -> throw quantity.misplaced();
            case BITRATE, SECOND_CHAPTER, THIRD_CHAPTER, CHUNK_COUNT, CHUNK_INDEX -> throw quantity.misplaced();
            case CHUNK_PAGE, CHUNK_LAST_PAGE, PROMPT_TOKENS, COMPLETION_TOKENS -> throw quantity.misplaced();
            case TOTAL_TOKENS, SEGMENT_START, SEGMENT_END, CHUNK_PAGES, CHARACTERS -> throw quantity.misplaced();
            case CHUNK_START, CHUNK_END, PRICE_CENTS, SALE_PRICE_CENTS -> throw quantity.misplaced();
            case DISCOUNT_PERCENT, DISCOUNT_CENTS, UNITS, SUBTOTAL_CENTS, TAX_CENTS -> throw quantity.misplaced();
            case SHIPPING_CENTS, TOTAL_CENTS, WEIGHT_GRAMS, THING_WIDTH, THING_HEIGHT -> throw quantity.misplaced();
            case THING_DEPTH, RATING_TENTHS, REVIEWS, STOCK, LATITUDE, LONGITUDE -> throw quantity.misplaced();
            case SENTIMENT -> throw quantity.misplaced();
            case PLAY_MILLIS, HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS -> throw quantity.misplaced();
            case EVENT_MINUTES, EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END -> throw quantity.misplaced();
            case PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXPECTED, ORDER_CHANGED -> throw quantity.misplaced();
            case LOCAL_PRICE, LOCAL_SALE_PRICE, LOCAL_DISCOUNT, LOCAL_SUBTOTAL, LOCAL_TAX -> throw quantity.misplaced();
            case LOCAL_SHIPPING, LOCAL_TOTAL -> throw quantity.misplaced();
            case EVENT_LINE, SPAN_STATUS, ANSWER_MILLIS, ANSWERED, RECIPE_PREP, RECIPE_COOK ->
                throw quantity.misplaced();
            case RECIPE_TOTAL -> throw quantity.misplaced();
            case ASPECT_RATIO, REVIEW_STARS -> throw quantity.misplaced();
        };
    }
}
