package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/**
 * What the fields of a row share without reading each other's columns: the person, the thing, the moment that the row is
 * about. Every draw is a function of seed, its name and the row; no field's name, bounds or presence enters.
 */
public final class SharedDraws {
    /** Number of persons that write rows. */
    public static final int AUTHORS = 2048;

    /** First moment of all dates: 2015-01-01T00:00:00Z in epoch milliseconds. */
    public static final long WINDOW_START = 1_420_070_400_000L;

    /** Last moment of all dates: 2025-12-31T23:59:59.999Z in epoch milliseconds. */
    public static final long WINDOW_END = 1_767_225_599_999L;

    private static final long AUTHOR_KEY = CounterRng.key(RecipeKey.VERSION, 0, Stream.CONSTANT, "author");
    private static final Draw[] DRAWS = Draw.values();
    private static final int WORD_BLOCK_BITS = 10;
    private static final int WORD_BLOCK = 1 << WORD_BLOCK_BITS;
    private static final int FEWEST_WORDS = 60;
    /** The most words that a row's hidden number can be. */
    public static final int MOST_WORDS = 500;

    private static final int WORDS_A_MINUTE = 200;
    private static final int WORDS_A_PAGE = 250;
    private static final int EPISODE_LANE = 5;
    /** Lane of {@link Draw#SPENDING} that grows with what was spent, and that tiers are chosen by. */
    public static final int SPENT_LANE = 0;

    /** About one row in ten has as many views. */
    private static final long TRENDING_VIEWS = 24_000;

    /** Films that nobody can find have fewer views than this. */
    private static final int FEW_VIEWS = 25;

    private static final int PUBLIC_PERCENT = 75;
    /** How many films of a hundred have subtitles. */
    public static final int SUBTITLED_PERCENT = 45;

    private static final int[] WORDS = words();

    private final long[] keys = new long[DRAWS.length];
    private final Frames frames;
    private final Subject subject;
    private final Topics topics;
    private final ProductQuantities products;
    private final PersonQuantities persons;
    private final MomentQuantities moments;
    private final ChunkQuantities chunks;
    private final Sentiments sentiments;

    /** The draws of a dataset. */
    public SharedDraws(Recipe recipe) {
        subject = recipe.subject();
        frames = Frames.of(subject);
        for (Draw draw : DRAWS) {
            keys[draw.ordinal()] = recipe.hidden(draw.id());
        }
        topics = new Topics(recipe);
        products = new ProductQuantities(this);
        persons = new PersonQuantities(this);
        moments = new MomentQuantities(this);
        chunks = new ChunkQuantities(this);
        sentiments = new Sentiments(subject);
    }

    /** The place of the row's thing among the goods of commerce. */
    public int product(long row) {
        return ProductTables.place(topics.topic(row), bits(Draw.ITEM, row));
    }

    /** How glad the row's text is, from −1 to 1; some topics are gladder than others. */
    public double sentiment(long row) {
        return quantity(Quantity.SENTIMENT, row) / 1000.0;
    }

    /** Whether the row's text is sad (0), plain (1) or glad (2). */
    public int mood(long row) {
        long thousandths = quantity(Quantity.SENTIMENT, row);
        return thousandths <= -Sentiments.CLEAR ? 0 : thousandths < Sentiments.CLEAR ? 1 : 2;
    }

    /** The business that the rows are about. */
    public Subject subject() {
        return subject;
    }

    /** The bits of a shared draw; {@link Draw#OWN} is not one. */
    public long bits(Draw draw, long row) {
        return draw == Draw.AUTHOR ? authorBits(author(row)) : CounterRng.bits(keys[draw.ordinal()], row);
    }

    /** The bits of one lane of a shared draw. */
    public long lane(Draw draw, long row, int lane) {
        return CounterRng.lane(bits(draw, row), lane);
    }

    /** Which of the {@link #AUTHORS} wrote a row; some write much more than others, most about one or two topics. */
    public int author(long row) {
        return authorOfRank(AuthorRanks.of(topics.topic(row), lane(Draw.AUTHOR_CHOICE, row, 0)));
    }

    /** The author who comes next in the number of rows after so many others. */
    public int authorOfRank(int rank) {
        int first = (int) keys[Draw.AUTHOR.ordinal()];
        return rank + first & AUTHORS - 1;
    }

    /**
     * The bits of one author. All datasets know the same authors, so that a dictionary of them has the same size whatever
     * the seed; the seed decides who writes most.
     */
    public static long authorBits(int author) {
        return CounterRng.bits(AUTHOR_KEY, author);
    }

    /** A quantity of a row. */
    public long quantity(Quantity quantity, long row) {
        return switch (quantity) {
            case WORDS -> wordCount(row);
            case READING_MINUTES -> (wordCount(row) + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
            case CREATED -> moments.created(row);
            case CREATED_YEAR -> DateParts.year(moments.created(row));
            case CREATED_MONTH -> DateParts.month(moments.created(row));
            case CREATED_DAY -> DateParts.dayOfMonth(moments.created(row));
            case CREATED_HOUR -> DateParts.hour(moments.created(row));
            case CREATED_WEEKDAY -> DateParts.weekday(moments.created(row));
            case CREATED_WEEK -> DateParts.week(moments.created(row));
            case PUBLISHED -> moments.published(row);
            case UPDATED -> moments.updated(row);
            case ACCESSED -> moments.accessed(row);
            case ENDED -> moments.ended(row);
            case LAST_DAY -> moments.lastDay(row);
            case EXPIRES -> moments.expires(row);
            case VIEWS -> views(row);
            case LIKES -> likes(row);
            case COMMENTS -> share(lane(Draw.AUDIENCE, row, 2), likes(row) / 5 + 1);
            case SHARES -> share(lane(Draw.AUDIENCE, row, 3), likes(row) / 3 + 1);
            case WIDTH -> frames.width(lane(Draw.FRAME, row, 0));
            case HEIGHT -> frames.height(lane(Draw.FRAME, row, 0));
            case SECONDS -> (long) QuantityTables.Durations.TABLE.at(lane(Draw.DURATION, row, 0));
            case MINUTES -> Math.max(1, (quantity(Quantity.SECONDS, row) + 30) / 60);
            case FILE_BYTES -> fileBytes(row);
            case PAGES -> (wordCount(row) + WORDS_A_PAGE - 1) / WORDS_A_PAGE;
            case EPISODE -> 1 + share(lane(Draw.ITEM, row, EPISODE_LANE), 120);
            case BITRATE -> fileBytes(row) / (125 * quantity(Quantity.SECONDS, row));
            case SECOND_CHAPTER -> chapter(row, 10, 1);
            case THIRD_CHAPTER -> chapter(row, 45, 2);
            case LATITUDE -> CityPlaces.latitude(lane(Draw.PLACE, row, 0), lane(Draw.PLACE, row, 1));
            case LONGITUDE -> CityPlaces.longitude(lane(Draw.PLACE, row, 0), lane(Draw.PLACE, row, 2));
            case CHUNK_COUNT -> chunks.count(row);
            case CHUNK_INDEX -> chunks.index(row);
            case CHUNK_PAGE -> chunks.page(row);
            case CHUNK_LAST_PAGE -> chunks.lastPage(row);
            case PROMPT_TOKENS -> chunks.promptTokens(row);
            case COMPLETION_TOKENS -> chunks.completionTokens(row);
            case TOTAL_TOKENS -> chunks.promptTokens(row) + chunks.completionTokens(row);
            case SEGMENT_START -> chunks.segmentStart(row);
            case SEGMENT_END -> chunks.segmentEnd(row);
            case CHUNK_PAGES -> chunks.pages(row);
            case CHARACTERS -> chunks.characters(row);
            case CHUNK_START -> chunks.start(row);
            case CHUNK_END -> chunks.end(row);
            case SENTIMENT -> sentiments.thousandths(topics.topic(row), bits(Draw.SENTIMENT, row));
            case AGE,
                    BORN,
                    BIRTH_YEAR,
                    PURCHASES,
                    SPENT_CENTS,
                    PRICE_CENTS,
                    SALE_PRICE_CENTS,
                    DISCOUNT_PERCENT,
                    DISCOUNT_CENTS,
                    UNITS,
                    SUBTOTAL_CENTS,
                    TAX_CENTS,
                    SHIPPING_CENTS,
                    TOTAL_CENTS,
                    WEIGHT_GRAMS,
                    THING_WIDTH,
                    THING_HEIGHT,
                    THING_DEPTH,
                    RATING_TENTHS,
                    REVIEWS,
                    STOCK,
                    POINTS -> ofThing(quantity, row);
        };
    }

    /** A quantity of the row's thing or person. */
    private long ofThing(Quantity quantity, long row) {
        return switch (quantity) {
            case AGE -> persons.age(row);
            case BORN -> persons.born(row);
            case BIRTH_YEAR -> persons.birthYear(row);
            case PURCHASES -> persons.purchases(row);
            case SPENT_CENTS -> persons.spentCents(row);
            case PRICE_CENTS -> products.price(row);
            case SALE_PRICE_CENTS -> products.salePrice(row);
            case DISCOUNT_PERCENT -> products.discount(row);
            case DISCOUNT_CENTS -> products.price(row) - products.salePrice(row);
            case UNITS -> products.units(row);
            case SUBTOTAL_CENTS -> products.subtotal(row);
            case TAX_CENTS -> products.tax(row);
            case SHIPPING_CENTS -> products.shipping(row);
            case TOTAL_CENTS -> products.total(row);
            case WEIGHT_GRAMS -> products.grams(row);
            case THING_WIDTH -> products.millimeters(row, 0);
            case THING_HEIGHT -> products.millimeters(row, 1);
            case THING_DEPTH -> products.millimeters(row, 2);
            case RATING_TENTHS -> products.ratingTenths(row);
            case REVIEWS -> products.reviews(row);
            case STOCK -> products.stock(row);
            case POINTS -> persons.spentCents(row) / 100;
            case WORDS,
                    READING_MINUTES,
                    CREATED,
                    CREATED_YEAR,
                    CREATED_MONTH,
                    CREATED_DAY,
                    CREATED_HOUR,
                    CREATED_WEEKDAY,
                    CREATED_WEEK,
                    PUBLISHED,
                    UPDATED,
                    ACCESSED,
                    ENDED,
                    LAST_DAY,
                    EXPIRES,
                    VIEWS,
                    LIKES,
                    COMMENTS,
                    SHARES,
                    WIDTH,
                    HEIGHT,
                    SECONDS,
                    MINUTES,
                    FILE_BYTES,
                    PAGES,
                    EPISODE,
                    BITRATE,
                    SECOND_CHAPTER,
                    THIRD_CHAPTER,
                    LATITUDE,
                    LONGITUDE,
                    CHUNK_COUNT,
                    CHUNK_INDEX,
                    CHUNK_PAGE,
                    CHUNK_LAST_PAGE,
                    PROMPT_TOKENS,
                    COMPLETION_TOKENS,
                    TOTAL_TOKENS,
                    SEGMENT_START,
                    SEGMENT_END,
                    CHUNK_PAGES,
                    CHARACTERS,
                    CHUNK_START,
                    CHUNK_END,
                    SENTIMENT -> throw new IllegalStateException("not of a thing: " + quantity);
        };
    }

    /**
     * Within each block of 1,024 rows every word count of the table occurs once, in an order of the block's own: sizes of
     * texts then hardly differ from block to block, and files can be planned to the brim.
     */
    private int wordCount(long row) {
        long bits = CounterRng.bits(keys[Draw.WORDS.ordinal()], row >> WORD_BLOCK_BITS);
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
            words[place] = FEWEST_WORDS + (int) ((MOST_WORDS - FEWEST_WORDS) * share * Math.sqrt(share));
        }
        return words;
    }

    private long views(long row) {
        long views = (long) QuantityTables.Views.TABLE.at(lane(Draw.AUDIENCE, row, 0));
        return subject == Subject.VIDEOS && !visible(row) ? views % FEW_VIEWS : views;
    }

    /** What is true or false of a row. */
    public boolean flag(SharedFlag flag, long row) {
        return switch (flag) {
            case AVAILABLE -> products.available(row);
            case VISIBLE -> visible(row);
            case SUBTITLED -> subtitled(row);
            case ACTIVE -> moments.active(row);
            case PREMIUM -> persons.premium(row);
            case ON_SALE -> products.onSale(row);
            case TRENDING -> views(row) >= TRENDING_VIEWS;
        };
    }

    /** Whether everyone may see the row's content. */
    private boolean visible(long row) {
        return Spread.EVEN.index(lane(Draw.VISIBILITY, row, 0), 100) < PUBLIC_PERCENT;
    }

    /** Whether the row's film has subtitles. */
    private boolean subtitled(long row) {
        return Spread.EVEN.index(lane(Draw.SUBTITLES, row, 0), 100) < SUBTITLED_PERCENT;
    }

    /** A moment of the film between this share of it, in per cent, and 30 per cent more. */
    private long chapter(long row, int percent, int lane) {
        return quantity(Quantity.SECONDS, row) * (percent + share(lane(Draw.DURATION, row, lane), 30)) / 100;
    }

    private long likes(long row) {
        return views(row) * (100 + share(lane(Draw.AUDIENCE, row, 1), 800)) / 10_000;
    }

    /** To the byte: sizes that are all multiples of a thousand give themselves away. */
    private long fileBytes(long row) {
        long bits = lane(Draw.FILE, row, FileLane.SIZE);
        long pixels = frames.pixels(lane(Draw.FRAME, row, 0));
        return switch (subject) {
            case IMAGES ->
                PictureSizes.bytes(
                        Spread.STEEP.index(lane(Draw.FILE, row, FileLane.FORMAT), PictureSizes.FORMATS), pixels, bits);
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
