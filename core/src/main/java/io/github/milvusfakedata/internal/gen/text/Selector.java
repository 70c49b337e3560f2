package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.ShownThings;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.pool.Products;

/** Which of several word lists a row draws from. */
public enum Selector {
    /** There is one list for all rows. */
    NONE,
    /** One list for each topic. */
    TOPIC,
    /** One list for each finer group of each topic. */
    GROUP,
    /** One list for each city of the pool, in its order: that of the row's place. */
    CITY,
    /** One list each for sad, plain and glad texts. */
    MOOD,
    /** One list for each kind of goods. */
    KIND,
    /** One list for each thing among the goods. */
    THING,
    /** One list for each kind of goods: its colors, or its sizes where nobody would ask for a color. */
    VARIANT,
    /** One list for each thing that pictures show. */
    PICTURE,
    /** One list for each thing that videos show. */
    VIDEO;

    /** Number of lists. */
    int lists() {
        return switch (this) {
            case NONE -> 1;
            case TOPIC -> Topics.TOPICS;
            case GROUP -> Topics.TOPICS * Topics.SUBTOPICS;
            case CITY -> CityFacts.CITIES;
            case MOOD -> 3;
            case KIND, VARIANT -> Products.kinds().size();
            case THING -> ProductTables.goods().size();
            case PICTURE -> ShownThings.ofPictures().count();
            case VIDEO -> ShownThings.ofVideos().count();
        };
    }

    /** The list of a row whose topic and finer group are one number. */
    public int list(int group, long row, SharedDraws hidden) {
        return switch (this) {
            case NONE -> 0;
            case TOPIC -> group / Topics.SUBTOPICS;
            case GROUP -> group;
            case CITY -> Spread.EVEN.index(hidden.lane(Draw.PLACE, row, 0), CityFacts.CITIES);
            case MOOD -> hidden.mood(row);
            case KIND, VARIANT -> ProductTables.kind(thing(group, row, hidden));
            case THING -> thing(group, row, hidden);
            case PICTURE -> shown(ShownThings.ofPictures(), group, row, hidden);
            case VIDEO -> shown(ShownThings.ofVideos(), group, row, hidden);
        };
    }

    /** Which of the {@code count} words of the row's list bits choose; a size is the one that the row has anyway. */
    int entry(Spread spread, long bits, int count, int list, long row, SharedDraws hidden) {
        boolean size = this == VARIANT && Products.kinds().get(list).colors().isEmpty();
        return size
                ? Spread.EVEN.index(hidden.lane(Draw.ITEM, row, ProductTables.SIZE_LANE), count)
                : spread.index(bits, count);
    }

    private static int thing(int group, long row, SharedDraws hidden) {
        return ProductTables.place(group / Topics.SUBTOPICS, hidden.bits(Draw.ITEM, row));
    }

    private static int shown(ShownThings things, int group, long row, SharedDraws hidden) {
        return things.place(group / Topics.SUBTOPICS, hidden.bits(Draw.ITEM, row));
    }
}
