package io.github.milvusfakedata.internal.gen;

import java.math.BigDecimal;
import java.util.Objects;

/** How rows come together in groups: data, of which {@link #bind} makes what computes them. */
public sealed interface GroupLaw {
    /** The groups of a dataset, by a key of their own. */
    RowGroups bind(long key);

    /** Whether the groups have sizes, so that a row has a place in its own. */
    default boolean isSized() {
        return false;
    }

    /** As many groups as there are rows. */
    long ENDLESS = Long.MAX_VALUE;

    /** How many numbers the groups of the first rows have at most: these are 0 and up, but not each of them has a row. */
    long most(long rows);

    /** The same, but of so many groups at most, at least 1: where there would be more, those that were come again. */
    GroupLaw atMost(long groups);

    private static void requireLimit(long limit, long least) {
        if (limit < least) {
            throw new IllegalArgumentException("\"most\" is " + least + " or more, got " + limit);
        }
    }

    /**
     * Groups of so many rows, one after the other.
     *
     * @param sizes how sizes are distributed, before they are rounded to whole numbers of 1 or more
     * @param order where the rows of a group are
     * @param limit how many groups there are at most: behind the last one comes the first again, with as many rows; {@link
     *     #ENDLESS} where all are new
     */
    record Sized(Distribution sizes, GroupOrder order, long limit) implements GroupLaw {
        /** The largest group. */
        public static final int MOST_ROWS = 1 << 20;

        public Sized {
            Objects.requireNonNull(sizes, "sizes");
            Objects.requireNonNull(order, "order");
            requireLimit(limit, 1);
            if (limit != ENDLESS && order == GroupOrder.SPREAD) {
                throw new IllegalArgumentException("groups come again only where their rows are contiguous");
            }
            // The largest of all is seldom among the sizes that are drawn, but it was asked for.
            double largest = Math.floor(sizes.most() + 0.5);
            if (largest > MOST_ROWS) {
                throw new IllegalArgumentException(
                        "a group has 1 to " + MOST_ROWS + " rows, got " + new BigDecimal(largest).toPlainString());
            }
            int smallest = SizedGroups.smallest(sizes);
            if (smallest < 1) {
                throw new IllegalArgumentException("a group has 1 to " + MOST_ROWS + " rows, got " + smallest);
            }
        }

        /** Groups that are all new. */
        public Sized(Distribution sizes, GroupOrder order) {
            this(sizes, order, ENDLESS);
        }

        /** The most rows that a group has. */
        public int largest() {
            return SizedGroups.largest(sizes);
        }

        @Override
        public long most(long rows) {
            return Math.min(limit, new SizedGroups(sizes, order, limit, 0).most(rows));
        }

        @Override
        public GroupLaw atMost(long groups) {
            return new Sized(sizes, order, Math.min(limit, groups));
        }

        @Override
        public boolean isSized() {
            return true;
        }

        @Override
        public RowGroups bind(long key) {
            return new SizedGroups(sizes, order, limit, key);
        }
    }

    /** Where the rows of a group are. */
    enum GroupOrder {
        /** One behind the other. */
        CONTIGUOUS,
        /** Among those of other groups. */
        SPREAD
    }

    /**
     * So many groups, some of which have far more rows than others.
     *
     * @param count how many, at least 1
     * @param exponent of the law of Zipf: the group of rank r has a share of rows in proportion to 1 / r^exponent; 0 for even
     *     shares
     */
    record Counted(long count, double exponent) implements GroupLaw {
        public Counted {
            ZipfRanks.require(count, exponent);
        }

        @Override
        public long most(long rows) {
            return count;
        }

        @Override
        public GroupLaw atMost(long groups) {
            return new Counted(Math.min(count, groups), exponent);
        }

        @Override
        public RowGroups bind(long key) {
            return new CountedGroups(count, exponent, key);
        }
    }

    /**
     * New groups with the rows, old ones more often, as with customers that come back.
     *
     * @param distinct different groups a row, above 0 to 1
     * @param first how many the first rows choose from
     * @param limit how many groups there are at most; {@link #ENDLESS} where new ones never stop to come
     */
    record Growing(double distinct, int first, long limit) implements GroupLaw {
        public Growing {
            if (!(distinct > 0 && distinct <= 1)) {
                throw new IllegalArgumentException("different groups a row: above 0 to 1, got " + distinct);
            }
            if (first < 1) {
                throw new IllegalArgumentException("the first rows choose from 1 group or more, got " + first);
            }
            requireLimit(limit, first);
        }

        /** Groups of which new ones never stop to come. */
        public Growing(double distinct, int first) {
            this(distinct, first, ENDLESS);
        }

        /** The first rows choose from all of the first groups, however few rows there are. */
        @Override
        public long most(long rows) {
            return new GrowingGroups(distinct, first, limit, 0).known(rows - 1);
        }

        @Override
        public GroupLaw atMost(long groups) {
            long fewer = Math.min(limit, groups);
            return new Growing(distinct, (int) Math.min(first, fewer), fewer);
        }

        @Override
        public RowGroups bind(long key) {
            return new GrowingGroups(distinct, first, limit, key);
        }
    }
}
