package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;
import java.util.Map;

/** How far the row's order has come, and what it comes to in the currency of the row's place. */
final class OrderQuantities {
    static final int STATE_LANE = 3;
    private static final int PAID_LANE = 4;
    private static final int SHIPPED_LANE = 5;
    private static final int DELIVERED_LANE = 6;
    private static final int LATER_LANE = 7;

    private static final long MINUTE = 60_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long FREE_SHIPPING = 6_000;

    /** How many units of a currency a price of one unit is worth, about; a currency that isn't here is worth as much. */
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("AED|SAR|QAR|PEN|PLN|MYR|ILS|RON|BRL", 4),
            Map.entry("DKK|HKD|CNY|BOB|GTQ|BWP|NOK|SEK|ZAR|MAD", 8),
            Map.entry("MXN|MDL|CZK|UAH|ZMW|NAD|GHS|EGP|TRY|THB|TWD", 25),
            Map.entry("UYU|INR|PHP|RUB|DOP|BTN|MKD|MZN|BDT|NPR|MUR|KGS|ETB|ISK|JMD|DZD|RSD|KES", 90),
            Map.entry("JPY|LKR|PKR|ALL|HUF|AMD|CRC|XAF|XOF|KZT", 150),
            Map.entry("ARS|CLP|NGN|IQD|KRW|RWF|AOA|MMK", 1_300),
            Map.entry("COP|UGX|TZS|MNT|MGA|KHR|CDF|PYG|UZS", 4_000),
            Map.entry("IDR|VND|LAK|LBP|IRR", 20_000));

    private final SharedDraws draws;

    OrderQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** The worth of each city's currency. */
    private static final class Worths {
        static final int[] OF_CITIES = worths();

        private static int[] worths() {
            List<String> countries = Pools.entries("country_facts");
            List<String> currencies = Pools.column("country_facts", 2);
            return Pools.column("cities", 1).stream()
                    .mapToInt(country -> units(currencies.get(countries.indexOf(country))))
                    .toArray();
        }

        private static int units(String currency) {
            return UNITS.entrySet().stream()
                    .filter(entry -> List.of(entry.getKey().split("\\|")).contains(currency))
                    .mapToInt(Map.Entry::getValue)
                    .findFirst()
                    .orElse(1);
        }
    }

    /** How far the order of a row has come. */
    OrderState state(long row) {
        return OrderState.of(draws.lane(Draw.ORDER, row, STATE_LANE));
    }

    private long after(long moment, int lane, long row, long least, long most) {
        return moment + least + CounterRng.below(draws.lane(Draw.ORDER, row, lane), most - least);
    }

    private long paid(long row) {
        return after(draws.quantity(Quantity.CREATED, row), PAID_LANE, row, MINUTE, 3 * HOUR);
    }

    private long shipped(long row) {
        return after(paid(row), SHIPPED_LANE, row, 4 * HOUR, 3 * DAY);
    }

    private long delivered(long row) {
        return after(shipped(row), DELIVERED_LANE, row, 18 * HOUR, 7 * DAY);
    }

    /** Sent back after it came, or called off before it was sent. */
    private long later(long row) {
        return state(row) == OrderState.RETURNED
                ? after(delivered(row), LATER_LANE, row, DAY, 14 * DAY)
                : after(draws.quantity(Quantity.CREATED, row), LATER_LANE, row, 3 * HOUR, 2 * DAY);
    }

    /** The last that happened to it. */
    private long changed(long row) {
        return switch (state(row)) {
            case PENDING -> draws.quantity(Quantity.CREATED, row);
            case PAID, PROCESSING -> paid(row);
            case SHIPPED -> shipped(row);
            case DELIVERED -> delivered(row);
            case CANCELLED, RETURNED -> later(row);
        };
    }

    private int worth(long row) {
        return Worths.OF_CITIES[Spread.EVEN.index(draws.lane(Draw.PLACE, row, 0), Worths.OF_CITIES.length)];
    }

    /** What nobody pays less of, in hundredths: cents, whole units, or thousands of them. */
    private static long smallest(int worth) {
        return worth < 20 ? 1 : worth < 100 ? 100 : worth < 1_000 ? 1_000 : worth < 10_000 ? 10_000 : 100_000;
    }

    /** An amount in the currency of the row's place; where cents count, they stay as they are. */
    private long local(Quantity amount, long row) {
        int worth = worth(row);
        long cents = draws.quantity(amount, row);
        long whole = cents / 100 * worth * 100;
        long smallest = smallest(worth);
        return smallest == 1 ? whole + cents % 100 : rounded(cents * worth, smallest);
    }

    private static long rounded(long amount, long smallest) {
        return (amount + smallest / 2) / smallest * smallest;
    }

    private long minor(long amount, long row) {
        return rounded(amount, worth(row) < 20 ? 1 : 100);
    }

    private long salePrice(long row) {
        long price = local(Quantity.PRICE_CENTS, row);
        return minor(price * (100 - draws.quantity(Quantity.DISCOUNT_PERCENT, row)) / 100, row);
    }

    private long subtotal(long row) {
        return local(Quantity.PRICE_CENTS, row) * draws.quantity(Quantity.UNITS, row);
    }

    private long tax(long row) {
        return minor(subtotal(row) * draws.taxRate(row) / 1000, row);
    }

    private long shipping(long row) {
        long cents = draws.quantity(Quantity.SHIPPING_CENTS, row);
        return subtotal(row) >= FREE_SHIPPING * worth(row) || cents == 0 ? 0 : local(Quantity.SHIPPING_CENTS, row);
    }

    /** A quantity of the row's order. */
    long quantity(Quantity quantity, long row) {
        OrderState state = state(row);
        return switch (quantity) {
            case PAID -> state.isPaid() ? paid(row) : 0;
            case SHIPPED -> state.isShipped() ? shipped(row) : 0;
            case DELIVERED -> state.isDelivered() ? delivered(row) : 0;
            case CANCELLED -> state == OrderState.CANCELLED ? later(row) : 0;
            case RETURNED -> state == OrderState.RETURNED ? later(row) : 0;
            case EXPECTED -> delivered(row);
            case ORDER_CHANGED -> changed(row);
            case LOCAL_PRICE -> local(Quantity.PRICE_CENTS, row);
            case LOCAL_SALE_PRICE -> salePrice(row);
            case LOCAL_DISCOUNT -> local(Quantity.PRICE_CENTS, row) - salePrice(row);
            case LOCAL_SUBTOTAL -> subtotal(row);
            case LOCAL_TAX -> tax(row);
            case LOCAL_SHIPPING -> shipping(row);
            case LOCAL_TOTAL -> subtotal(row) + tax(row) + shipping(row);
            case WORDS, READING_MINUTES, CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY ->
                throw quantity.misplaced();
            case CREATED_HOUR, CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED ->
                throw quantity.misplaced();
            case ENDED, LAST_DAY, EXPIRES, AGE, BORN, BIRTH_YEAR, VIEWS, LIKES, COMMENTS -> throw quantity.misplaced();
            case SHARES, PURCHASES, SPENT_CENTS, PRICE_CENTS, SALE_PRICE_CENTS -> throw quantity.misplaced();
            case DISCOUNT_PERCENT, DISCOUNT_CENTS, UNITS, SUBTOTAL_CENTS, TAX_CENTS -> throw quantity.misplaced();
            case SHIPPING_CENTS, TOTAL_CENTS, WEIGHT_GRAMS, THING_WIDTH, THING_HEIGHT -> throw quantity.misplaced();
            case THING_DEPTH, WIDTH, HEIGHT, SECONDS, MINUTES, FILE_BYTES, RATING_TENTHS -> throw quantity.misplaced();
            case REVIEWS, STOCK, PAGES, EPISODE, BITRATE, SECOND_CHAPTER, THIRD_CHAPTER -> throw quantity.misplaced();
            case POINTS, CHUNK_COUNT, CHUNK_INDEX, CHUNK_PAGE, CHUNK_LAST_PAGE, CHUNK_PAGES ->
                throw quantity.misplaced();
            case PROMPT_TOKENS, COMPLETION_TOKENS, TOTAL_TOKENS, SEGMENT_START, SEGMENT_END ->
                throw quantity.misplaced();
            case CHARACTERS, CHUNK_START, CHUNK_END, SENTIMENT, LATITUDE, LONGITUDE -> throw quantity.misplaced();
            case PLAY_MILLIS, HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS -> throw quantity.misplaced();
            case EVENT_MINUTES, EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END -> throw quantity.misplaced();
            case EVENT_LINE, SPAN_STATUS, ANSWER_MILLIS, ANSWERED, SALARY_FROM, SALARY_TO -> throw quantity.misplaced();
            case RECIPE_PREP, RECIPE_COOK, RECIPE_TOTAL -> throw quantity.misplaced();
            case ASPECT_RATIO, REVIEW_STARS -> throw quantity.misplaced();
        };
    }
}
