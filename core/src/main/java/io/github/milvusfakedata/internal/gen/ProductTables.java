package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductKind;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.Products;
import io.github.milvusfakedata.internal.pool.TopicWords;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The goods of commerce as flat tables: one place for each noun of each topic. A row's thing is the noun that
 * {@link Draw#ITEM} chooses among those of its topic, so that numbers and words of the row speak of the same thing.
 */
public final class ProductTables {
    /** Lane of {@link Draw#ITEM} that chooses the noun. */
    public static final int NOUN_LANE = 0;

    /** Lane that chooses the size, evenly. */
    public static final int SIZE_LANE = 6;

    private static final int WEIGHT_LANE = 7;
    private static final int SIDE_LANE = 8;
    private static final int LEAST_GRAMS = 10;
    private static final int LEAST_CENTS = 29;
    private static final int PERCENT = 100;

    /** Twice as much costs less than twice the price. */
    private static final double PRICE_OF_MORE = 0.75;

    private static final int[] STARTS = new int[Topics.TOPICS + 1];
    private static final List<ProductNoun> NOUNS = nouns();
    private static final int[] KINDS = new int[NOUNS.size()];
    private static final int[] CENTS = new int[NOUNS.size()];
    private static final int[] GRAMS = new int[NOUNS.size()];
    private static final int[] SIDES = new int[NOUNS.size()];
    private static final int[] SECOND_PERCENT = new int[NOUNS.size()];
    private static final int[] THIRD_PERCENT = new int[NOUNS.size()];
    private static final boolean[] TALL = new boolean[NOUNS.size()];
    private static final ProductKind[] EACH = Products.kinds().toArray(new ProductKind[0]);

    /** Grams inside of each size of each kind, 0 where sizes do not say; and what that does to the price. */
    private static final int[][] INSIDE = new int[EACH.length][];

    private static final double[][] SIZE_PRICE = new double[EACH.length][];

    static {
        // Kinds are looked up by name: to compare them as records would compare all that is said of them.
        Map<String, Integer> places = new HashMap<>();
        for (int kind = 0; kind < EACH.length; kind++) {
            fillSizes(kind);
            places.put(EACH[kind].id(), kind);
        }
        for (int place = 0; place < KINDS.length; place++) {
            ProductNoun noun = NOUNS.get(place);
            KINDS[place] = places.get(noun.kind().id());
            CENTS[place] = noun.cents();
            GRAMS[place] = noun.grams();
            SIDES[place] = noun.millimeters();
            TALL[place] = noun.tall();
            long shape = CounterRng.mix(noun.noun().hashCode());
            SECOND_PERCENT[place] = 45 + CounterRng.below(CounterRng.lane(shape, 0), 45);
            THIRD_PERCENT[place] = 20 + CounterRng.below(CounterRng.lane(shape, 1), 25);
        }
    }

    private ProductTables() {}

    private static List<ProductNoun> nouns() {
        List<ProductNoun> nouns = new ArrayList<>();
        List<TopicWords> topics = Pools.topics(Subject.COMMERCE.id());
        for (int topic = 0; topic < topics.size(); topic++) {
            nouns.addAll(Products.of(topics.get(topic)));
            STARTS[topic + 1] = nouns.size();
        }
        return List.copyOf(nouns);
    }

    private static void fillSizes(int kind) {
        List<String> sizes = EACH[kind].sizes();
        INSIDE[kind] = new int[sizes.size()];
        SIZE_PRICE[kind] = new double[sizes.size()];
        double middle = EACH[kind].contents() ? grams(sizes.get(sizes.size() / 2)) : 1;
        for (int size = 0; size < sizes.size(); size++) {
            INSIDE[kind][size] = EACH[kind].contents() ? grams(sizes.get(size)) : 0;
            SIZE_PRICE[kind][size] =
                    EACH[kind].contents() ? StrictMath.pow(INSIDE[kind][size] / middle, PRICE_OF_MORE) : 1;
        }
    }

    /** Grams of {@code 500 g}, {@code 1.5 kg}, {@code 250 ml} or {@code 2 L}. */
    private static int grams(String size) {
        int space = size.indexOf(' ');
        double number = Double.parseDouble(size.substring(0, space));
        String unit = size.substring(space + 1);
        return (int) (unit.equals("kg") || unit.equals("L") ? number * 1000 : number);
    }

    /** The goods of all topics, one topic behind the other. */
    public static List<ProductNoun> goods() {
        return NOUNS;
    }

    /** The place of a row's thing among all goods. */
    public static int place(int topic, long itemBits) {
        int first = STARTS[topic];
        return first + Spread.EVEN.index(CounterRng.lane(itemBits, NOUN_LANE), STARTS[topic + 1] - first);
    }

    /** The kind of the goods at a place, counted as {@link Products#kinds} has them. */
    public static int kind(int place) {
        return KINDS[place];
    }

    /** What a thing costs before its price ends in 99, in cents. */
    static long cents(int place, long itemBits, long priceBits) {
        double factor = QuantityTables.PriceFactors.TABLE.at(priceBits);
        return Math.max(LEAST_CENTS, (long) (CENTS[place] * SIZE_PRICE[KINDS[place]][size(place, itemBits)] * factor));
    }

    /** What it weighs with its package, in grams. */
    static long grams(int place, long itemBits) {
        int inside = INSIDE[KINDS[place]][size(place, itemBits)];
        int more = CounterRng.below(CounterRng.lane(itemBits, WEIGHT_LANE), 40);
        long grams = inside > 0
                ? (long) inside * (PERCENT + 4 + more / 2) / PERCENT + 3
                : (long) GRAMS[place] * (80 + more) / PERCENT;
        return Math.max(LEAST_GRAMS, grams >= 1000 ? grams / 10 * 10 : grams);
    }

    /** Its width (0), height (1) or depth (2) in millimeters. */
    static long millimeters(int place, long itemBits, int side) {
        long longest =
                (long) SIDES[place] * (88 + CounterRng.below(CounterRng.lane(itemBits, SIDE_LANE), 25)) / PERCENT;
        int longSide = TALL[place] ? 1 : 0;
        if (side == longSide) {
            return longest;
        }
        int percent = side == 2 ? THIRD_PERCENT[place] : SECOND_PERCENT[place];
        return Math.max(2, longest * percent / PERCENT);
    }

    /** Pieces in store of a thing that usually has so many. */
    static long stock(int place, double usual) {
        return Math.max(1, (long) (usual * EACH[KINDS[place]].stock() / PERCENT));
    }

    /** How many tenths of a star its kind is above or below what is usual. */
    static int ratingShift(int place) {
        return EACH[KINDS[place]].ratingTenths() - QuantityTables.USUAL_RATING;
    }

    private static int size(int place, long itemBits) {
        return Spread.EVEN.index(CounterRng.lane(itemBits, SIZE_LANE), INSIDE[KINDS[place]].length);
    }
}
