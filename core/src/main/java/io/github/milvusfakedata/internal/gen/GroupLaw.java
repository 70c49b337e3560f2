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

    /** The most groups that the first rows have. */
    long most(long rows);

    /**
     * Groups of so many rows, one after the other.
     *
     * @param sizes how sizes are distributed, before they are rounded to whole numbers of 1 or more
     * @param order where the rows of a group are
     */
    record Sized(Distribution sizes, GroupOrder order) implements GroupLaw {
        /** The largest group. */
        public static final int MOST_ROWS = 1 << 20;

        public Sized {
            Objects.requireNonNull(sizes, "sizes");
            Objects.requireNonNull(order, "order");
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

        /** The most rows that a group has. */
        public int largest() {
            return SizedGroups.largest(sizes);
        }

        @Override
        public long most(long rows) {
            return new SizedGroups(sizes, order, 0).most(rows);
        }

        @Override
        public boolean isSized() {
            return true;
        }

        @Override
        public RowGroups bind(long key) {
            return new SizedGroups(sizes, order, key);
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
        public RowGroups bind(long key) {
            return new CountedGroups(count, exponent, key);
        }
    }

    /**
     * New groups with the rows, old ones more often, as with customers that come back.
     *
     * @param distinct different groups a row, above 0 to 1
     * @param first how many the first rows choose from
     */
    record Growing(double distinct, int first) implements GroupLaw {
        public Growing {
            if (!(distinct > 0 && distinct <= 1)) {
                throw new IllegalArgumentException("different groups a row: above 0 to 1, got " + distinct);
            }
            if (first < 1) {
                throw new IllegalArgumentException("the first rows choose from 1 group or more, got " + first);
            }
        }

        @Override
        public long most(long rows) {
            return Math.min(rows, first + (long) (distinct * rows) + 1);
        }

        @Override
        public RowGroups bind(long key) {
            return new GrowingGroups(distinct, first, key);
        }
    }
}
