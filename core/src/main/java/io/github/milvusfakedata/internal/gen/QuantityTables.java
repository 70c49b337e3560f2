package io.github.milvusfakedata.internal.gen;

/**
 * How the numbers fall that several fields of a row share. Each table is made when its quantity is first asked for: start-up
 * does not pay for those that a schema lacks.
 */
final class QuantityTables {
    private QuantityTables() {}

    static final class Ages {
        static final Quantiles TABLE = Distribution.through(16, 20, 23, 26, 29, 33, 37, 42, 48, 56, 66, 90)
                .quantiles();
    }

    static final class Ratings {
        static final Quantiles TABLE = Distribution.through(1, 2.6, 3.3, 3.7, 4.0, 4.2, 4.3, 4.5, 4.6, 4.8, 5)
                .quantiles();
    }

    static final class Stocks {
        static final Quantiles TABLE =
                Distribution.heavyTail(85, 0.65, 1, 8_000).quantiles();
    }

    static final class Views {
        static final Quantiles TABLE =
                Distribution.heavyTail(2_400, 1.05, 3, 60_000_000).quantiles();
    }

    static final class Purchases {
        static final Quantiles TABLE = Distribution.heavyTail(5, 0.75, 0, 900).quantiles();
    }

    static final class Baskets {
        static final Quantiles TABLE =
                Distribution.heavyTail(4_300, 0.35, 500, 60_000).quantiles();
    }

    static final class Prices {
        static final Quantiles TABLE =
                Distribution.heavyTail(3_900, 0.55, 149, 400_000).quantiles();
    }

    static final class Durations {
        static final Quantiles TABLE =
                Distribution.heavyTail(420, 0.6, 12, 10_800).quantiles();
    }

    static final class Files {
        static final Quantiles TABLE =
                Distribution.heavyTail(380_000, 0.8, 900, 90_000_000).quantiles();
    }
}
