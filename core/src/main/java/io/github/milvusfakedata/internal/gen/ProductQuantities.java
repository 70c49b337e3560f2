package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Numbers of the thing that a row is about: what it costs, weighs and measures, what an order of it comes to. */
final class ProductQuantities {
    /** Share of things that nobody has rated: that of null rows where a schema says nothing of them. */
    private static final double UNRATED = 0.1;

    /** Share of things that are not on sale. */
    private static final double FULL_PRICE = 0.7;

    /** Tax rates in tenths of a per cent. */
    private static final int[] TAX_RATES = {0, 50, 60, 70, 70, 80, 100, 190, 190, 200, 200, 210};

    private static final int[] SHIPPING_CENTS = {299, 399, 495, 495, 599, 795, 1295};
    private static final long FREE_SHIPPING_CENTS = 6_000;

    private final SharedDraws draws;
    private final boolean goods;

    ProductQuantities(SharedDraws draws) {
        this.draws = draws;
        goods = draws.subject() == Subject.COMMERCE;
    }

    private int place(long row) {
        return draws.product(row);
    }

    private long item(long row) {
        return draws.bits(Draw.ITEM, row);
    }

    /** Most prices end in .99, some in .95, .50 or .00, the rest anyhow. */
    long price(long row) {
        long drawn = draws.lane(Draw.PRICE, row, 0);
        long cents = goods
                ? ProductTables.cents(place(row), item(row), drawn)
                : (long) QuantityTables.Prices.TABLE.at(drawn);
        long whole = cents / 100 * 100;
        if (whole == 0) {
            return cents / 10 * 10 + 9;
        }
        int ending = CounterRng.below(draws.lane(Draw.PRICE, row, 1), 100);
        if (ending < 55) {
            return whole + 99;
        }
        if (ending < 75) {
            return whole + (ending < 65 ? 95 : ending < 70 ? 50 : 0);
        }
        return cents;
    }

    boolean onSale(long row) {
        return CounterRng.unit(draws.bits(Draw.SALE, row)) >= FULL_PRICE;
    }

    /** In steps of five, as shops have it. */
    long discount(long row) {
        return onSale(row) ? 5 + 5L * CounterRng.below(draws.lane(Draw.SALE, row, 0), 8) : 0;
    }

    long salePrice(long row) {
        return price(row) * (100 - discount(row)) / 100;
    }

    long units(long row) {
        return (long) QuantityTables.Units.TABLE.at(draws.lane(Draw.ORDER, row, 0));
    }

    long subtotal(long row) {
        return price(row) * units(row);
    }

    /** In tenths of a per cent. */
    int taxRate(long row) {
        return TAX_RATES[CounterRng.below(draws.lane(Draw.ORDER, row, 1), TAX_RATES.length)];
    }

    /** To the nearest cent. */
    long tax(long row) {
        return (subtotal(row) * taxRate(row) + 500) / 1000;
    }

    /** Large orders are sent for nothing. */
    long shipping(long row) {
        return subtotal(row) >= FREE_SHIPPING_CENTS
                ? 0
                : SHIPPING_CENTS[CounterRng.below(draws.lane(Draw.ORDER, row, 2), SHIPPING_CENTS.length)];
    }

    long total(long row) {
        return subtotal(row) + tax(row) + shipping(row);
    }

    long grams(long row) {
        return goods
                ? ProductTables.grams(place(row), item(row))
                : (long) QuantityTables.Weights.TABLE.at(draws.lane(Draw.ITEM, row, ProductTables.SIZE_LANE));
    }

    /** Width (0), height (1) or depth (2). */
    long millimeters(long row, int side) {
        return goods
                ? ProductTables.millimeters(place(row), item(row), side)
                : (long) QuantityTables.Sides.TABLE.at(draws.lane(Draw.ITEM, row, ProductTables.SIZE_LANE + 1 + side));
    }

    /** Units in store; none of one thing in eight. */
    long stock(long row) {
        if (CounterRng.below(draws.lane(Draw.STOCK, row, 0), 8) == 0) {
            return 0;
        }
        double usual = QuantityTables.Stocks.TABLE.at(draws.lane(Draw.STOCK, row, 1));
        return goods ? ProductTables.stock(place(row), usual) : (long) usual;
    }

    /** Whether the row's thing can be bought: nothing without stock, everything of which there is plenty. */
    boolean available(long row) {
        long stock = stock(row);
        return stock > 50 || stock > 0 && CounterRng.below(draws.lane(Draw.STOCK, row, 2), 20) > 0;
    }

    /** How many have rated it; none in those rows in which a nullable field of ratings is null first. */
    long reviews(long row) {
        return rated(row) ? (long) QuantityTables.Reviews.TABLE.at(draws.lane(Draw.REVIEWS, row, 0)) : 0;
    }

    private boolean rated(long row) {
        return CounterRng.unit(draws.bits(Draw.REVIEWS, row)) >= UNRATED;
    }

    /** 0 where nobody has rated it. */
    long ratingTenths(long row) {
        if (!rated(row)) {
            return 0;
        }
        long tenths = (long) (QuantityTables.Ratings.TABLE.at(draws.lane(Draw.RATING, row, 0)) * 10 + 0.5);
        return goods ? Math.max(10, Math.min(50, tenths + ProductTables.ratingShift(place(row)))) : tenths;
    }

    /** A quantity of the row's thing for sale. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case PRICE_CENTS -> price(row);
            case SALE_PRICE_CENTS -> salePrice(row);
            case DISCOUNT_PERCENT -> discount(row);
            case DISCOUNT_CENTS -> price(row) - salePrice(row);
            case UNITS -> units(row);
            case SUBTOTAL_CENTS -> subtotal(row);
            case TAX_CENTS -> tax(row);
            case SHIPPING_CENTS -> shipping(row);
            case TOTAL_CENTS -> total(row);
            case WEIGHT_GRAMS -> grams(row);
            case THING_WIDTH -> millimeters(row, 0);
            case THING_HEIGHT -> millimeters(row, 1);
            case THING_DEPTH -> millimeters(row, 2);
            case RATING_TENTHS -> ratingTenths(row);
            case REVIEWS -> reviews(row);
            case STOCK -> stock(row);
            case CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY, CREATED_HOUR -> throw quantity.misplaced();
            case CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED, ENDED -> throw quantity.misplaced();
            case LAST_DAY, EXPIRES, WORDS, READING_MINUTES, PAGES, VIEWS, LIKES -> throw quantity.misplaced();
            case COMMENTS, SHARES, WIDTH, HEIGHT, SECONDS, MINUTES, FILE_BYTES, EPISODE -> throw quantity.misplaced();
            case BITRATE, SECOND_CHAPTER, THIRD_CHAPTER, CHUNK_COUNT, CHUNK_INDEX -> throw quantity.misplaced();
            case CHUNK_PAGE, CHUNK_LAST_PAGE, PROMPT_TOKENS, COMPLETION_TOKENS -> throw quantity.misplaced();
            case TOTAL_TOKENS, SEGMENT_START, SEGMENT_END, CHUNK_PAGES, CHARACTERS -> throw quantity.misplaced();
            case CHUNK_START, CHUNK_END, AGE, BORN, BIRTH_YEAR, PURCHASES, SPENT_CENTS -> throw quantity.misplaced();
            case POINTS, LATITUDE, LONGITUDE, SENTIMENT -> throw quantity.misplaced();
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
