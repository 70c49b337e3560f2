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
    /** The most words that a row's hidden number can be. */
    public static final int MOST_WORDS = 500;

    /** Lane of {@link Draw#SPENDING} that grows with what was spent, and that tiers are chosen by. */
    public static final int SPENT_LANE = 0;

    /** About one row in ten has as many views. */
    private static final long TRENDING_VIEWS = 24_000;

    private static final int PUBLIC_PERCENT = 75;
    /** How many films of a hundred have subtitles. */
    public static final int SUBTITLED_PERCENT = 45;

    private final long[] keys = new long[DRAWS.length];
    private final Subject subject;
    /** The cities that all rows are in; none if they are from everywhere. */
    private final int[] home;

    private final Topics topics;
    private final ProductQuantities products;
    private final PersonQuantities persons;
    private final MomentQuantities moments;
    private final ContentQuantities contents;
    private final ChunkQuantities chunks;
    private final Sentiments sentiments;
    private final EventQuantities events;
    private final OrderQuantities orders;

    /** The draws of a dataset. */
    public SharedDraws(Recipe recipe) {
        subject = recipe.subject();
        home = CityPlaces.of(recipe.language());
        for (Draw draw : DRAWS) {
            keys[draw.ordinal()] = recipe.hidden(draw.id());
        }
        topics = new Topics(recipe);
        products = new ProductQuantities(this);
        persons = new PersonQuantities(this);
        moments = new MomentQuantities(this);
        contents = new ContentQuantities(this);
        chunks = new ChunkQuantities(this);
        sentiments = new Sentiments(subject);
        events = new EventQuantities(this);
        orders = new OrderQuantities(this);
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
        long bits = CounterRng.lane(bits(draw, row), lane);
        return home.length > 0 && draw == Draw.PLACE && lane == 0 ? CityPlaces.moved(bits, home) : bits;
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
            case WORDS, READING_MINUTES, PAGES, VIEWS, LIKES, COMMENTS, SHARES -> contents.quantity(quantity, row);
            case WIDTH, HEIGHT, SECONDS, MINUTES, FILE_BYTES, EPISODE, BITRATE -> contents.quantity(quantity, row);
            case SECOND_CHAPTER, THIRD_CHAPTER, PLAY_MILLIS, ASPECT_RATIO -> contents.quantity(quantity, row);
            case RECIPE_PREP, RECIPE_COOK, RECIPE_TOTAL -> contents.quantity(quantity, row);
            case CREATED, CREATED_YEAR, CREATED_MONTH, CREATED_DAY, CREATED_HOUR -> moments.quantity(quantity, row);
            case CREATED_WEEKDAY, CREATED_WEEK, PUBLISHED, UPDATED, ACCESSED -> moments.quantity(quantity, row);
            case ENDED, LAST_DAY, EXPIRES -> moments.quantity(quantity, row);
            case CHUNK_COUNT, CHUNK_INDEX, CHUNK_PAGE, CHUNK_LAST_PAGE -> chunks.quantity(quantity, row);
            case PROMPT_TOKENS, COMPLETION_TOKENS, TOTAL_TOKENS, SEGMENT_START -> chunks.quantity(quantity, row);
            case SEGMENT_END, CHUNK_PAGES, CHARACTERS, CHUNK_START, CHUNK_END -> chunks.quantity(quantity, row);
            case ANSWER_MILLIS, ANSWERED -> chunks.quantity(quantity, row);
            case AGE, BORN, BIRTH_YEAR, PURCHASES, SPENT_CENTS, POINTS -> persons.quantity(quantity, row);
            case SALARY_FROM, SALARY_TO -> persons.quantity(quantity, row);
            case PRICE_CENTS, SALE_PRICE_CENTS, DISCOUNT_PERCENT, DISCOUNT_CENTS -> products.quantity(quantity, row);
            case UNITS, SUBTOTAL_CENTS, TAX_CENTS, SHIPPING_CENTS, TOTAL_CENTS -> products.quantity(quantity, row);
            case WEIGHT_GRAMS, THING_WIDTH, THING_HEIGHT, THING_DEPTH -> products.quantity(quantity, row);
            case RATING_TENTHS, REVIEWS, STOCK -> products.quantity(quantity, row);
            case HTTP_STATUS, SEVERITY, EVENT_MILLIS, EVENT_SECONDS, EVENT_MINUTES -> events.quantity(quantity, row);
            case EVENT_ENDED, EVENT_ID, CODE_LINES, CODE_START, CODE_END -> events.quantity(quantity, row);
            case EVENT_LINE, SPAN_STATUS -> events.quantity(quantity, row);
            case PAID, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXPECTED -> orders.quantity(quantity, row);
            case ORDER_CHANGED, LOCAL_PRICE, LOCAL_SALE_PRICE, LOCAL_DISCOUNT -> orders.quantity(quantity, row);
            case LOCAL_SUBTOTAL, LOCAL_TAX, LOCAL_SHIPPING, LOCAL_TOTAL -> orders.quantity(quantity, row);
            case LATITUDE -> CityPlaces.latitude(lane(Draw.PLACE, row, 0), lane(Draw.PLACE, row, 1));
            case LONGITUDE -> CityPlaces.longitude(lane(Draw.PLACE, row, 0), lane(Draw.PLACE, row, 2));
            case REVIEW_STARS -> Sentiments.stars(quantity(Quantity.SENTIMENT, row));
            case SENTIMENT -> sentiments.thousandths(topics.topic(row), bits(Draw.SENTIMENT, row));
        };
    }

    /** The tax on the row's thing, in tenths of a per cent. */
    int taxRate(long row) {
        return products.taxRate(row);
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
            case TRENDING -> contents.views(row) >= TRENDING_VIEWS;
        };
    }

    /** Whether everyone may see the row's content. */
    boolean visible(long row) {
        return Spread.EVEN.index(lane(Draw.VISIBILITY, row, 0), 100) < PUBLIC_PERCENT;
    }

    /** Whether the row's film has subtitles. */
    private boolean subtitled(long row) {
        return Spread.EVEN.index(lane(Draw.SUBTITLES, row, 0), 100) < SUBTITLED_PERCENT;
    }
}
