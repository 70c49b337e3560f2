package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Numbers of the person that a row is about: age and what they have bought. */
final class PersonQuantities {
    private static final int LAST_YEAR = 2025;
    private static final long DAY = 86_400_000L;

    /** Persons of a hundred who have bought nothing yet. */
    private static final double NO_BUYER = 0.12;

    /** Persons of a hundred who have spent too little to be premium. */
    private static final double NO_PREMIUM = 0.8;

    private static final long MOST_PURCHASES = 900;

    private final SharedDraws draws;

    PersonQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** At the end of 2025; everyone was at least eighteen when the row came about. */
    long age(long row) {
        long then = (long) QuantityTables.Ages.TABLE.at(draws.lane(Draw.PERSON, row, PersonLane.AGE));
        return then + LAST_YEAR - draws.quantity(Quantity.CREATED_YEAR, row);
    }

    long birthYear(long row) {
        return LAST_YEAR - age(row);
    }

    /** A day of the year of birth, so that the age at the end of 2025 is right whatever the day. */
    long born(long row) {
        int day = CounterRng.below(draws.lane(Draw.PERSON, row, PersonLane.BIRTHDAY), 365);
        return (DateParts.firstDay((int) birthYear(row)) + day) * DAY;
    }

    /** Grows with the lane's bits, as tiers do that are chosen by them. */
    long spentCents(long row) {
        long bits = draws.lane(Draw.SPENDING, row, SharedDraws.SPENT_LANE);
        return CounterRng.unit(bits) < NO_BUYER ? 0 : (long) QuantityTables.Spent.TABLE.at(bits);
    }

    boolean premium(long row) {
        return CounterRng.unit(draws.lane(Draw.SPENDING, row, SharedDraws.SPENT_LANE)) >= NO_PREMIUM;
    }

    /** As many baskets of this person's size as what was spent comes to. */
    long purchases(long row) {
        long spent = spentCents(row);
        long basket = (long) QuantityTables.Baskets.TABLE.at(draws.lane(Draw.SPENDING, row, 1));
        return spent == 0 ? 0 : Math.max(1, Math.min(MOST_PURCHASES, spent / basket));
    }
}
