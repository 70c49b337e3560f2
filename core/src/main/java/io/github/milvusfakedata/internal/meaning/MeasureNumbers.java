package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Measures, ranks, and shares of a whole. */
final class MeasureNumbers {
    private static final Distribution EVEN = Distribution.through(0, 1);
    private static final Distribution MIDDLE = Distribution.through(0, 0.22, 0.34, 0.43, 0.5, 0.57, 0.66, 0.78, 1);
    private static final Distribution HIGH = Distribution.through(0, 0.35, 0.55, 0.67, 0.75, 0.82, 0.88, 0.93, 0.97, 1);

    private MeasureNumbers() {}

    static List<NumberMeaning> of(Subject subject) {
        return Stream.of(places(), measures(subject), ranks(), shares())
                .flatMap(List::stream)
                .toList();
    }

    /** Where on earth, and how warm it is there. */
    private static List<NumberMeaning> places() {
        return List.of(
                new NumberMeaning(
                        "latitude, lat",
                        "degrees, in the row's country",
                        NumberPlan.shared(Quantity.LATITUDE, 100_000, 5)),
                new NumberMeaning(
                        "longitude, lng, lon, long",
                        "degrees, in the row's country",
                        NumberPlan.shared(Quantity.LONGITUDE, 100_000, 5)),
                new NumberMeaning(
                        "temperature, temp, temperature c, celsius",
                        "degrees Celsius, −18 to 41",
                        NumberPlan.own(Distribution.through(-18, 2, 8, 12, 16, 19, 22, 26, 41), 1)),
                new NumberMeaning(
                        "humidity", "per cent", NumberPlan.own(Distribution.through(8, 40, 52, 61, 70, 80, 100), 1)));
    }

    /** Weights, lengths and what else has a unit. */
    private static List<NumberMeaning> measures(Subject subject) {
        boolean pictures = subject == Subject.IMAGES || subject == Subject.VIDEOS;
        return List.of(
                new NumberMeaning(
                        "weight, weight kg, mass, package weight",
                        "kilograms, half of them below 1.4",
                        NumberPlan.own(Distribution.heavyTail(1.4, 0.75, 0.02, 180), 2)),
                new NumberMeaning(
                        "weight g, weight gram, gram, net weight",
                        "grams",
                        NumberPlan.own(Distribution.heavyTail(420, 0.75, 2, 60_000), 0)),
                new NumberMeaning(
                        "height cm, body height",
                        "centimetres of a person",
                        NumberPlan.own(Distribution.through(142, 158, 163, 167, 171, 175, 180, 204), 0)),
                new NumberMeaning(
                        (pictures ? "" : "width, height, ")
                                + "length, depth, width cm, length cm, depth cm, diameter, dimension",
                        "centimetres, half of them below 24",
                        NumberPlan.own(Distribution.heavyTail(24, 0.55, 0.5, 600), 1)),
                new NumberMeaning(
                        "distance, distance km, mileage, km",
                        "kilometres",
                        NumberPlan.own(Distribution.heavyTail(12, 0.8, 0.1, 9_000), 2)),
                new NumberMeaning(
                        "speed, velocity",
                        "kilometres an hour",
                        NumberPlan.own(Distribution.heavyTail(42, 0.4, 0, 320), 1)),
                new NumberMeaning(
                        "altitude, elevation",
                        "metres above the sea",
                        NumberPlan.own(Distribution.heavyTail(210, 0.8, 0, 6_500), 0)),
                new NumberMeaning(
                        "area, square meter, sqm, floor area",
                        "square metres",
                        NumberPlan.own(Distribution.heavyTail(78, 0.45, 6, 9_000), 1)),
                new NumberMeaning(
                        "volume, capacity, liter, litre",
                        "litres",
                        NumberPlan.own(Distribution.heavyTail(2.2, 0.7, 0.05, 500), 2)),
                new NumberMeaning(
                        "calory, energy, kcal, calorie",
                        "kilocalories",
                        NumberPlan.own(Distribution.heavyTail(240, 0.4, 2, 2_400), 0)),
                new NumberMeaning(
                        "power, watt, voltage", "watts", NumberPlan.own(Distribution.heavyTail(60, 0.8, 1, 5_000), 0)));
    }

    /** Numbers without a unit: levels, places in an order, counts. */
    private static List<NumberMeaning> ranks() {
        return List.of(
                new NumberMeaning(
                        "zip, zip code, postal code, postcode, zipcode",
                        "five digits",
                        NumberPlan.own(Distribution.through(10_000, 99_999.9), 0)),
                new NumberMeaning(
                        "port", "port of a network service", NumberPlan.own(Distribution.through(1_024, 65_535.9), 0)),
                new NumberMeaning(
                        "priority, severity, difficulty, star level",
                        "1 to 5",
                        NumberPlan.own(Distribution.through(1, 5.99), 0)),
                new NumberMeaning(
                        "level, tier, grade, floor, stage, room, bedroom, bathroom, seat",
                        "1 to 10, mostly low",
                        NumberPlan.own(Distribution.through(1, 1.6, 2.3, 3.2, 4.5, 6.5, 10.9), 0)),
                new NumberMeaning(
                        "rank, ranking, position, place, sort order, chunk index, chunk number, chunk, page number, section number",
                        "from 1, mostly low",
                        NumberPlan.own(Distribution.heavyTail(14, 0.9, 1, 10_000), 0)),
                new NumberMeaning(
                        "version, revision, edition, season, volume number, version number",
                        "from 1, mostly low",
                        NumberPlan.own(Distribution.heavyTail(2.4, 0.6, 1, 60), 0)),
                new NumberMeaning("episode, episode number", "1 to 120", NumberPlan.shared(Quantity.EPISODE, 1, 0)),
                new NumberMeaning(
                        "count, num, total count, counter, frequency, occurrence, attempt, retry",
                        "from 0, half of them below 16",
                        NumberPlan.own(Distribution.heavyTail(16, 0.85, 0, 100_000), 0)));
    }

    private static List<NumberMeaning> shares() {
        return List.of(
                new NumberMeaning(
                        "score, confidence, probability, similarity, relevance, quality, quality score, confidence score, relevance"
                                + " score, popularity, popularity score, trust score, weight score, engagement, importance",
                        "0 to 1, mostly high; from bound to bound where bounds are given",
                        NumberPlan.stretched(HIGH, 0, 1, 4)),
                new NumberMeaning(
                        "ratio, share, rate, fraction, proportion, conversion rate, click rate, ctr, bounce rate, interest rate, churn rate",
                        "0 to 1; from bound to bound where bounds are given",
                        NumberPlan.stretched(EVEN, 0, 1, 4)),
                new NumberMeaning(
                        "percent, percentage, pct, progress, completion, completeness, discount, discount percent, discount percentage, humidity percent, battery, battery level",
                        "0 to 100; from bound to bound where bounds are given",
                        NumberPlan.stretched(EVEN, 0, 100, 1)),
                new NumberMeaning(
                        "sentiment, sentiment score, polarity, sentiment value, tone",
                        "−1 to 1, mostly near the middle; from bound to bound where bounds are given",
                        NumberPlan.stretched(MIDDLE, -1, 1, 3)));
    }
}
