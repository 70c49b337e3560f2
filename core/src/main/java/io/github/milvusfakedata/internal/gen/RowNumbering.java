package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Whole numbers of rows: a closed set of ways, so that a loop over rows has one of few calls. */
public abstract sealed class RowNumbering
        permits RowNumbering.Sequence, RowNumbering.Ranked, EvenMoments, PacedMoments, PacedProfile, ProfiledMoments {
    /** The number of a row. */
    public abstract long at(long row);

    /** Numbers at even distances. */
    public static RowNumbering sequence(long start, long step) {
        return new Sequence(start, step);
    }

    /** Ranks that are drawn for each row. */
    public static RowNumbering ranks(ZipfRanks ranks, long key) {
        return new Ranked(ranks, key);
    }

    static final class Sequence extends RowNumbering {
        private final long start;
        private final long step;

        Sequence(long start, long step) {
            this.start = start;
            this.step = step;
        }

        @Override
        public long at(long row) {
            return start + step * row;
        }
    }

    static final class Ranked extends RowNumbering {
        private final ZipfRanks ranks;
        private final long key;

        Ranked(ZipfRanks ranks, long key) {
            this.ranks = ranks;
            this.key = key;
        }

        @Override
        public long at(long row) {
            return ranks.at(CounterRng.bits(key, row));
        }
    }
}
