package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.LogLogisticLaw;

/**
 * How the numbers fall that several fields of a row share. Each table is made when its quantity is first asked for: start-up
 * does not pay for those that a schema lacks.
 */
final class QuantityTables {
    /** Usual rating of goods in tenths, about the mean of {@link Ratings}. */
    static final int USUAL_RATING = 43;

    private QuantityTables() {}

    private static Quantiles heavyTail(double median, double spread, double min, double max) {
        return Quantiles.ofOwn(new LogLogisticLaw(median, spread), min, max);
    }

    static final class Ages {
        static final Quantiles TABLE = Distribution.through(19, 20, 22, 24, 26, 29, 32, 36, 41, 48, 58, 80)
                .quantiles();
    }

    static final class Ratings {
        static final Quantiles TABLE = Distribution.through(1, 2.6, 3.3, 3.7, 4.0, 4.2, 4.3, 4.5, 4.6, 4.8, 5)
                .quantiles();
    }

    static final class Stocks {
        static final Quantiles TABLE = heavyTail(85, 0.65, 1, 8_000);
    }

    static final class Views {
        static final Quantiles TABLE = heavyTail(2_400, 1.05, 3, 60_000_000);
    }

    static final class Spent {
        static final Quantiles TABLE = heavyTail(16_000, 0.9, 900, 6_000_000);
    }

    static final class Reviews {
        static final Quantiles TABLE = heavyTail(46, 0.85, 1, 40_000);
    }

    static final class Units {
        static final Quantiles TABLE =
                Distribution.through(1, 1.4, 1.8, 2.2, 2.8, 3.6, 5, 12.9).quantiles();
    }

    static final class PriceFactors {
        static final Quantiles TABLE = Distribution.through(
                        0.42, 0.6, 0.7, 0.78, 0.86, 0.93, 1, 1.08, 1.18, 1.3, 1.48, 1.8, 2.7)
                .quantiles();
    }

    static final class Weights {
        static final Quantiles TABLE = heavyTail(1_400, 0.75, 20, 78_000);
    }

    static final class Sides {
        static final Quantiles TABLE = heavyTail(240, 0.55, 5, 6_000);
    }

    static final class Prompts {
        static final Quantiles TABLE = heavyTail(420, 0.7, 6, 120_000);
    }

    static final class Chunks {
        static final Quantiles TABLE = heavyTail(12, 0.7, 1, 400);
    }

    static final class Baskets {
        static final Quantiles TABLE = heavyTail(4_300, 0.35, 500, 60_000);
    }

    static final class Salaries {
        static final Quantiles TABLE = heavyTail(44_000, 0.28, 14_000, 400_000);
    }

    static final class KitchenMinutes {
        static final Quantiles TABLE =
                Distribution.through(1, 2, 3, 4, 5, 6.5, 9, 18.9).quantiles();
    }

    static final class Prices {
        static final Quantiles TABLE = heavyTail(3_900, 0.55, 149, 400_000);
    }

    static final class Durations {
        static final Quantiles TABLE = heavyTail(420, 0.6, 12, 10_800);
    }

    static final class Files {
        static final Quantiles TABLE = heavyTail(380_000, 0.8, 900, 90_000_000);
    }
}
