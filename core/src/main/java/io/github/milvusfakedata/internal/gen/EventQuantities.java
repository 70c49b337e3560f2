package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;

/** Numbers of what a row's service logged, and of the code that a row shows: those that its line and its code go with. */
public final class EventQuantities {
    /** The part of the draw that chooses a row's event. */
    static final int LOG_LANE = 0;

    /** The part that chooses its code. */
    static final int CODE_LANE = 1;

    private static final int LASTS_LANE = 2;
    private static final int ID_LANE = 3;
    private static final int LINE_LANE = 4;

    private static final int FIRST_LINE = 21;
    private static final int LINES = 340;
    private static final int SECOND = 1000;
    private static final int MINUTE = 60 * SECOND;
    private static final long FIRST_ID = 10_000;
    private static final long IDS = 90_000;
    private static final long LAST_START = 400;

    private final SharedDraws draws;

    EventQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** What the lines of the pool go with, in its order. */
    private static final class Lines {
        static final int[] STATUS = Pools.column("log_events", 4).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        static final int[] SEVERITY = Pools.column("log_events", 0).stream()
                .mapToInt(EventQuantities::severity)
                .toArray();
        static final int[] ERROR_LINE = lines();
        static final int[] LEAST = millis(0);
        static final int[] MOST = millis(1);

        private static int[] lines() {
            List<String> errors = Pools.column("log_events", 5);
            List<String> services = Pools.column("log_events", 1);
            List<String> messages = Pools.column("log_events", 7);
            int[] lines = new int[errors.size()];
            for (int at = 0; at < lines.length; at++) {
                lines[at] = errors.get(at).isEmpty() ? 0 : errorLine(services.get(at), messages.get(at));
            }
            return lines;
        }

        private static int[] millis(int part) {
            return Pools.column("log_events", 6).stream()
                    .mapToInt(range -> Integer.parseInt(range.split(" ")[part]))
                    .toArray();
        }
    }

    /** The line of a service's file that an error of this message always comes from. */
    public static int errorLine(String service, String message) {
        return FIRST_LINE + message.length() * service.length() % LINES;
    }

    /** How many lines each code of the pool has. */
    private static final class Codes {
        static final int[] LINES = Pools.column("code_samples", 4).stream()
                .mapToInt(EventQuantities::lines)
                .toArray();
    }

    /** As OpenTelemetry numbers levels. */
    private static int severity(String level) {
        return 5 + 4 * List.of("DEBUG", "INFO", "WARN", "ERROR", "FATAL").indexOf(level);
    }

    private static int lines(String template) {
        return 1 + template.split("\\\\n", -1).length - 1;
    }

    private int event(long row) {
        return Spread.EVEN.index(draws.lane(Draw.EVENT, row, LOG_LANE), Lines.STATUS.length);
    }

    /** Mostly near the least that such an event takes. */
    private long millis(long row) {
        int event = event(row);
        long part = draws.lane(Draw.EVENT, row, LASTS_LANE) >>> 33;
        long range = Lines.MOST[event] - Lines.LEAST[event] + 1L;
        return Lines.LEAST[event] + ((part * part >>> 31) * range >>> 31);
    }

    private int codeLines(long row) {
        return Codes.LINES[Spread.EVEN.index(draws.lane(Draw.EVENT, row, CODE_LANE), Codes.LINES.length)];
    }

    private long firstLine(long row) {
        return 1 + CounterRng.below(draws.lane(Draw.EVENT, row, LINE_LANE), LAST_START);
    }

    /** A quantity of the row's event or code. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case EVENT_LINE -> Lines.ERROR_LINE[event(row)];
            case SPAN_STATUS -> Lines.STATUS[event(row)] >= 500 ? 2 : 1;
            case HTTP_STATUS -> Lines.STATUS[event(row)];
            case SEVERITY -> Lines.SEVERITY[event(row)];
            case EVENT_MILLIS -> millis(row);
            case EVENT_SECONDS -> Math.max(1, (millis(row) + SECOND / 2) / SECOND);
            case EVENT_MINUTES -> Math.max(1, (millis(row) + MINUTE / 2) / MINUTE);
            case EVENT_ENDED -> draws.quantity(Quantity.CREATED, row) + millis(row);
            case EVENT_ID -> FIRST_ID + CounterRng.below(draws.lane(Draw.EVENT, row, ID_LANE), IDS);
            case CODE_LINES -> codeLines(row);
            case CODE_START -> firstLine(row);
            case CODE_END -> firstLine(row) + codeLines(row) - 1;
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
            case PLAY_MILLIS, PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXPECTED -> throw quantity.misplaced();
            case ORDER_CHANGED, LOCAL_PRICE, LOCAL_SALE_PRICE, LOCAL_DISCOUNT -> throw quantity.misplaced();
            case LOCAL_SUBTOTAL, LOCAL_TAX, LOCAL_SHIPPING, LOCAL_TOTAL -> throw quantity.misplaced();
            case ANSWER_MILLIS, ANSWERED, SALARY_FROM, SALARY_TO, RECIPE_PREP, RECIPE_COOK ->
                throw quantity.misplaced();
            case RECIPE_TOTAL -> throw quantity.misplaced();
            case ASPECT_RATIO, REVIEW_STARS -> throw quantity.misplaced();
        };
    }
}
