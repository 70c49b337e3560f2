package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** The numbers of a row's text, picture or film, and of those who saw it. */
final class ContentQuantities {
    private static final int WORD_BLOCK_BITS = 10;
    private static final int WORD_BLOCK = 1 << WORD_BLOCK_BITS;
    private static final int FEWEST_WORDS = 60;
    private static final int WORDS_A_MINUTE = 200;
    private static final int WORDS_A_PAGE = 250;
    private static final int EPISODE_LANE = 5;
    private static final int MILLIS_LANE = 3;
    private static final int PREP_LANE = 4;
    private static final int COOK_LANE = 5;

    /** Films that nobody can find have fewer views than this. */
    private static final int FEW_VIEWS = 25;

    private static final int[] WORDS = words();

    private final SharedDraws draws;
    private final Subject subject;
    private final Frames frames;

    ContentQuantities(SharedDraws draws) {
        this.draws = draws;
        this.subject = draws.subject();
        this.frames = Frames.of(subject);
    }

    /** A quantity of the row's content. */
    long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case RECIPE_PREP -> minutes(row, PREP_LANE);
            case RECIPE_COOK -> minutes(row, COOK_LANE);
            case RECIPE_TOTAL -> minutes(row, PREP_LANE) + minutes(row, COOK_LANE);
            case WORDS -> wordCount(row);
            case READING_MINUTES -> (wordCount(row) + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
            case PAGES -> (wordCount(row) + WORDS_A_PAGE - 1) / WORDS_A_PAGE;
            case VIEWS -> views(row);
            case LIKES -> likes(row);
            case COMMENTS -> share(draws.lane(Draw.AUDIENCE, row, 2), likes(row) / 5 + 1);
            case SHARES -> share(draws.lane(Draw.AUDIENCE, row, 3), likes(row) / 3 + 1);
            case WIDTH -> frames.width(draws.lane(Draw.FRAME, row, 0));
            case HEIGHT -> frames.height(draws.lane(Draw.FRAME, row, 0));
            case SECONDS -> (long) QuantityTables.Durations.TABLE.at(draws.lane(Draw.DURATION, row, 0));
            case PLAY_MILLIS -> playMillis(row);
            case ASPECT_RATIO -> aspectRatio(row);
            case MINUTES -> Math.max(1, (quantity(Quantity.SECONDS, row) + 30) / 60);
            case FILE_BYTES -> fileBytes(row);
            case EPISODE -> 1 + share(draws.lane(Draw.ITEM, row, EPISODE_LANE), 120);
            case BITRATE -> fileBytes(row) / (125 * quantity(Quantity.SECONDS, row));
            case SECOND_CHAPTER -> chapter(row, 10, 1);
            case THIRD_CHAPTER -> chapter(row, 45, 2);
            case CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY, CREATED_HOUR -> throw quantity.misplaced();
            case CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED, ENDED -> throw quantity.misplaced();
            case LAST_DAY, EXPIRES, CHUNK_COUNT, CHUNK_INDEX, CHUNK_PAGE -> throw quantity.misplaced();
            case CHUNK_LAST_PAGE, PROMPT_TOKENS, COMPLETION_TOKENS, TOTAL_TOKENS -> throw quantity.misplaced();
            case SEGMENT_START, SEGMENT_END, CHUNK_PAGES, CHARACTERS, CHUNK_START -> throw quantity.misplaced();
            case CHUNK_END, AGE, BORN, BIRTH_YEAR, PURCHASES, SPENT_CENTS, POINTS -> throw quantity.misplaced();
            case PRICE_CENTS, SALE_PRICE_CENTS, DISCOUNT_PERCENT, DISCOUNT_CENTS, UNITS -> throw quantity.misplaced();
            case SUBTOTAL_CENTS, TAX_CENTS, SHIPPING_CENTS, TOTAL_CENTS, WEIGHT_GRAMS -> throw quantity.misplaced();
            case THING_WIDTH, THING_HEIGHT, THING_DEPTH, RATING_TENTHS, REVIEWS, STOCK -> throw quantity.misplaced();
            case LATITUDE, LONGITUDE, SENTIMENT -> throw quantity.misplaced();
            case HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS, EVENT_MINUTES -> throw quantity.misplaced();
            case EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END, PAID, SHIPPED -> throw quantity.misplaced();
            case DELIVERED, CANCELLED, RETURNED, EXPECTED, ORDER_CHANGED, LOCAL_PRICE -> throw quantity.misplaced();
            case LOCAL_SALE_PRICE, LOCAL_DISCOUNT, LOCAL_SUBTOTAL, LOCAL_TAX, LOCAL_SHIPPING ->
                throw quantity.misplaced();
            case LOCAL_TOTAL -> throw quantity.misplaced();
            case EVENT_LINE, SPAN_STATUS, ANSWER_MILLIS, ANSWERED, SALARY_FROM, SALARY_TO -> throw quantity.misplaced();
            case REVIEW_STARS -> throw quantity.misplaced();
        };
    }

    /**
     * Within each block of 1,024 rows every word count of the table occurs once, in an order of the block's own: sizes of
     * texts then hardly differ from block to block, and files can be planned to the brim.
     */
    private int wordCount(long row) {
        long bits = draws.bits(Draw.WORDS, row >> WORD_BLOCK_BITS);
        int mask = WORD_BLOCK - 1;
        int place = ((int) row ^ (int) bits) & mask;
        place = place * ((int) (bits >>> 10) | 1) & mask;
        place ^= place >>> (WORD_BLOCK_BITS / 2);
        place = place * ((int) (bits >>> 20) | 1) & mask;
        return WORDS[(place ^ (int) (bits >>> 40)) & mask];
    }

    private static int[] words() {
        int[] words = new int[WORD_BLOCK];
        for (int place = 0; place < WORD_BLOCK; place++) {
            double share = place / (WORD_BLOCK - 1.0);
            words[place] = FEWEST_WORDS + (int) ((SharedDraws.MOST_WORDS - FEWEST_WORDS) * share * Math.sqrt(share));
        }
        return words;
    }

    /** How many saw it. */
    long views(long row) {
        long views = (long) QuantityTables.Views.TABLE.at(draws.lane(Draw.AUDIENCE, row, 0));
        return subject == Subject.VIDEOS && !draws.visible(row) ? views % FEW_VIEWS : views;
    }

    /** A moment of the film between this share of it, in per cent, and 30 per cent more. */
    private long chapter(long row, int percent, int lane) {
        return quantity(Quantity.SECONDS, row) * (percent + share(draws.lane(Draw.DURATION, row, lane), 30)) / 100;
    }

    private long likes(long row) {
        return views(row) * (100 + share(draws.lane(Draw.AUDIENCE, row, 1), 800)) / 10_000;
    }

    private long aspectRatio(long row) {
        long height = quantity(Quantity.HEIGHT, row);
        return (10_000 * quantity(Quantity.WIDTH, row) + height / 2) / height;
    }

    /** In steps of five. */
    private long minutes(long row, int lane) {
        return 5 * (long) QuantityTables.KitchenMinutes.TABLE.at(draws.lane(Draw.DURATION, row, lane));
    }

    /** Nothing plays for a round number of seconds. */
    private long playMillis(long row) {
        return 1000 * quantity(Quantity.SECONDS, row) + share(draws.lane(Draw.DURATION, row, MILLIS_LANE), 500);
    }

    /** To the byte: sizes that are all multiples of a thousand give themselves away. */
    private long fileBytes(long row) {
        long bits = draws.lane(Draw.FILE, row, FileLane.SIZE);
        long pixels = frames.pixels(draws.lane(Draw.FRAME, row, 0));
        return switch (subject) {
            case IMAGES ->
                PictureSizes.bytes(
                        Spread.STEEP.index(draws.lane(Draw.FILE, row, FileLane.FORMAT), PictureSizes.FORMATS),
                        pixels,
                        bits);
            case VIDEOS -> {
                long shown = quantity(Quantity.SECONDS, row) * pixels;
                yield shown * 10 / 100 + share(bits, shown * 30 / 100);
            }
            case GENERAL, COMMERCE, DOCUMENTS, USERS, NEWS -> (long) QuantityTables.Files.TABLE.at(bits);
        };
    }

    private static long share(long bits, long bound) {
        return CounterRng.below(bits, bound);
    }
}
