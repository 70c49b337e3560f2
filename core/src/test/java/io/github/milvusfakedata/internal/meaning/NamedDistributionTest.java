package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.gen.law.ExponentialLaw;
import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.LogLogisticLaw;
import io.github.milvusfakedata.internal.gen.law.LogNormalLaw;
import io.github.milvusfakedata.internal.gen.law.NormalLaw;
import io.github.milvusfakedata.internal.gen.law.ParetoLaw;
import io.github.milvusfakedata.internal.gen.law.PercentileLaw;
import io.github.milvusfakedata.internal.gen.law.TriangularLaw;
import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;
import io.github.milvusfakedata.internal.gen.law.UniformLaw;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of a distribution that has a name, as statistics see them. */
class NamedDistributionTest {
    private static final int ROWS = 1_000_000;
    private static final double ONCE_IN_A_THOUSAND = 1.95;
    private static final String NORMAL = "{\"distribution\": \"normal\", \"mean\": 10, \"stddev\": 2%s}";

    static Stream<Arguments> curves() {
        return Stream.of(
                curve(NORMAL, "", new NormalLaw(10, 2)),
                curve(NORMAL, ", \"min\": 9, \"max\": 10.5", new NormalLaw(10, 2)),
                curve(NORMAL, ", \"min\": 22", new NormalLaw(10, 2)),
                curve(NORMAL, ", \"max\": -4", new NormalLaw(10, 2)),
                curve("{\"distribution\": \"uniform\", \"min\": -1, \"max\": 3%s}", "", new UniformLaw(-1, 3)),
                curve(
                        "{\"distribution\": \"lognormal\", \"median\": 40, \"sigma\": 0.8%s}",
                        "", new LogNormalLaw(40, 0.8)),
                curve("{\"distribution\": \"lognormal\", \"median\": 40, \"sigma\": 6%s}", "", new LogNormalLaw(40, 6)),
                curve(
                        "{\"distribution\": \"lognormal\", \"median\": 40, \"sigma\": 0.8%s}",
                        ", \"min\": 500", new LogNormalLaw(40, 0.8)),
                curve("{\"distribution\": \"exponential\", \"mean\": 30%s}", "", new ExponentialLaw(30)),
                curve(
                        "{\"distribution\": \"exponential\", \"mean\": 30%s}",
                        ", \"min\": 300, \"max\": 310", new ExponentialLaw(30)),
                curve("{\"distribution\": \"pareto\", \"minimum\": 1, \"shape\": 1.16%s}", "", new ParetoLaw(1, 1.16)),
                curve("{\"distribution\": \"pareto\", \"minimum\": 1, \"shape\": 0.1%s}", "", new ParetoLaw(1, 0.1)),
                curve(
                        "{\"distribution\": \"pareto\", \"minimum\": 1, \"shape\": 1.16%s}",
                        ", \"min\": 1000, \"max\": 5000", new ParetoLaw(1, 1.16)),
                curve(
                        "{\"distribution\": \"triangular\", \"min\": 0, \"mode\": 3, \"max\": 10%s}",
                        "", new TriangularLaw(0, 3, 10)),
                curve(
                        "{\"distribution\": \"loglogistic\", \"median\": 39, \"spread\": 0.55%s}",
                        "", new LogLogisticLaw(39, 0.55)),
                curve(
                        "{\"distribution\": \"loglogistic\", \"median\": 39, \"spread\": 0.55%s}",
                        ", \"min\": 30, \"max\": 400", new LogLogisticLaw(39, 0.55)),
                curve(
                        "{\"distribution\": {\"p0\": 1, \"p20\": 7, \"p100\": 9}%s}",
                        "", new PercentileLaw(List.of(0.0, 20.0, 100.0), List.of(1.0, 7.0, 9.0))),
                curve(
                        "{\"distribution\": {\"p0\": 1, \"p50\": 40, \"p99.9\": 90, \"p100\": 900}%s}",
                        ", \"min\": 20, \"max\": 95",
                        new PercentileLaw(List.of(0.0, 50.0, 99.9, 100.0), List.of(1.0, 40.0, 90.0, 900.0))));
    }

    private static final int SEEDS = 40;
    private static final int FEW_ROWS = 20_000;
    private static final double ONCE_IN_A_HUNDRED = 1.63;

    /** Of forty seeds none or one fails a test that one in a hundred fails by chance; five would be no chance. */
    @ParameterizedTest
    @MethodSource("curves")
    void isDistributedAsSaidWhateverTheSeed(String json, Law law) {
        TruncatedLaw part = part(json, law);
        int failed = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            double[] values = SaidNumbers.of(json, MilvusType.DOUBLE, seed * 0x9E3779B97F4A7C15L, FEW_ROWS);
            double distance = SaidNumbers.distance(
                    values, value -> part.inside() == 1 ? law.below(value) : below(part, law, value));
            failed += distance > ONCE_IN_A_HUNDRED ? 1 : 0;
        }

        assertThat(failed).isLessThan(5);
    }

    /** The product of the sides was beyond what doubles hold, and all values were 0. */
    @ParameterizedTest
    @CsvSource({"0, 1e307, 1e308", "0, 3e-200, 9e-200", "-5e307, 0, 1e308"})
    void aTriangleHasItsShapeHoweverLargeOrSmallItIs(double min, double mode, double max) {
        double[] values = SaidNumbers.of(
                "{\"distribution\": \"triangular\", \"min\": " + min + ", \"mode\": " + mode + ", \"max\": " + max
                        + '}',
                MilvusType.DOUBLE,
                6,
                100_000);

        assertThat(SaidNumbers.distance(values, new TriangularLaw(min, mode, max)::below))
                .isLessThan(ONCE_IN_A_THOUSAND);
    }

    /** Every float between the bounds as likely as any other made nearly all of them as small as 4.3e-216. */
    @ParameterizedTest
    @CsvSource({"FLOAT, 0, 1000", "DOUBLE, 0, 1000", "FLOAT, -3, 5", "DOUBLE, -1e300, 1e300"})
    void uniqueFloatsAreSpreadEvenly(MilvusType type, double min, double max) {
        double[] values = SaidNumbers.of("{\"unique_floats\": [" + min + ", " + max + "]}", type, 3, 100_000);

        assertThat(SaidNumbers.distance(values, value -> value / (max - min) - min / (max - min)))
                .isLessThan(ONCE_IN_A_THOUSAND);
        assertThat(Arrays.stream(values).distinct().count()).isEqualTo(100_000);
        assertThat(Arrays.stream(values)).allMatch(value -> value >= min && value <= max);
    }

    /** Rounded to whole numbers where nothing was said of it, these were 2, 5 and the like. */
    @Test
    void numbersOfListsAndLinesAreAsTheyAreWhereNothingIsSaidOfRounding() {
        assertThat(SaidNumbers.of("{\"one_of\": [1.5, 0.1, 123456789.123]}", MilvusType.DOUBLE, 1, 100))
                .containsOnly(1.5, 0.1, 123456789.123);
        double[] lines =
                SaidNumbers.of("{\"at_percents\": [0, 50, 100], \"values\": [1, 2, 5]}", MilvusType.DOUBLE, 1, 100_000);
        Law law = new PercentileLaw(List.of(0.0, 50.0, 100.0), List.of(1.0, 2.0, 5.0));

        assertThat(SaidNumbers.distance(lines, law::below)).isLessThan(ONCE_IN_A_THOUSAND);
        assertThat(SaidNumbers.of("{\"quantiles\": [1, 2], \"round\": 0}", MilvusType.DOUBLE, 1, 100))
                .containsOnly(1, 2);
    }

    private static Arguments curve(String json, String cut, Law law) {
        return Arguments.of(json.formatted(cut), law);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void isDistributedAsSaid(String json, Law law) {
        double[] values = SaidNumbers.of(json, MilvusType.DOUBLE, 7, ROWS);
        TruncatedLaw part = part(json, law);

        assertThat(SaidNumbers.distance(
                        values, value -> part.inside() == 1 ? law.below(value) : below(part, law, value)))
                .isLessThan(ONCE_IN_A_THOUSAND);
    }

    /** Bounds of the field cut as those of the distribution do, and those that have bounds of their own too. */
    @ParameterizedTest
    @MethodSource("curves")
    void theBoundsOfTheFieldCutEveryLaw(String json, Law law) {
        TruncatedLaw said = part(json, law);
        double min = said.fromBelow(0.2);
        double max = said.fromAbove(0.3);
        ColumnLimits limits = ColumnLimits.numbers(MilvusType.DOUBLE, NumberRange.fractional(min, max));
        TruncatedLaw part = new TruncatedLaw(law, min, max);
        double[] values = SaidNumbers.of(json, limits, 12, 200_000);

        assertThat(SaidNumbers.distance(values, value -> below(part, law, value)))
                .isLessThan(ONCE_IN_A_THOUSAND);
    }

    private static double below(TruncatedLaw part, Law law, double value) {
        return part.shareBelow() > 0.5
                ? (law.above(part.from()) - law.above(value)) / part.inside()
                : (law.below(value) - part.shareBelow()) / part.inside();
    }

    private static TruncatedLaw part(String json, Law law) {
        return new TruncatedLaw(law, bound(json, "min", -1.7e308), bound(json, "max", 1.7e308));
    }

    private static double bound(String json, String name, double otherwise) {
        int at = json.indexOf('"' + name + "\": ");
        return at < 0
                ? otherwise
                : Double.parseDouble(json.substring(at + name.length() + 4).split("[,}]")[0]);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void noneHeapsAtABound(String json, Law law) {
        TruncatedLaw part = part(json, law);
        double[] values = SaidNumbers.of(json, MilvusType.DOUBLE, 8, 100_000);

        assertThat(Arrays.stream(values).filter(value -> value <= part.from() || value >= part.to()))
                .hasSizeLessThan(3);
        assertThat(Arrays.stream(values).distinct().count()).isGreaterThan(99_900);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wholeNumbersAreRoundedToTheNearestAndTheBoundsHaveTheirWholeShare(long seed) {
        double[] values = SaidNumbers.of(NORMAL.formatted(", \"min\": 8, \"max\": 13"), MilvusType.INT64, seed, ROWS);
        Law law = new NormalLaw(10, 2);
        double[] counts = new double[6];
        double[] expected = new double[6];
        double all = law.below(13.5) - law.below(7.5);
        for (double value : values) {
            counts[(int) value - 8]++;
        }
        for (int at = 0; at < 6; at++) {
            expected[at] = (law.below(at + 8.5) - law.below(at + 7.5)) / all * ROWS;
        }

        assertThat(SaidNumbers.excess(counts, expected)).isLessThan(4);
    }

    /** Numbers that are no name's but lines or a list, where the type ends before them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatATypeDoesNotHoldIsLeftOutAndHeapsNowhere(long seed) {
        double[] lines = SaidNumbers.of(
                "{\"at_percents\": [0, 50, 100], \"values\": [28, 78, 178]}", MilvusType.INT8, seed, 100_000);
        double[] counts = new double[100];
        double[] expected = new double[100];
        for (double value : lines) {
            counts[(int) value - 28]++;
        }
        // Each number has one per cent up to 78, and half a per cent from there to 127, of 75 per cent in all.
        Arrays.setAll(expected, at -> (at < 50 ? 1.0 : 0.5) / 75 * 100_000);

        assertThat(SaidNumbers.excess(counts, expected)).isLessThan(4);
        assertThat(SaidNumbers.of("{\"one_of\": [1, 2, 1000]}", MilvusType.INT8, seed, 1000))
                .containsOnly(1, 2);
    }

    @Test
    void percentilesOfDoubleReachAsFarAsDoubles() {
        double[] values = SaidNumbers.of(
                "{\"distribution\": {\"p0\": 0, \"p50\": 1e300, \"p100\": 2e300}}", MilvusType.DOUBLE, 4, 100_000);

        assertThat(SaidNumbers.distance(values, value -> value / 2e300)).isLessThan(ONCE_IN_A_THOUSAND);
    }

    /** Stepped one by one, from the bound to the first multiple that a float holds within it, this took for ever. */
    @Test
    void floatsTakeStepsFarFinerThanTheyAreApart() {
        String json = "{\"distribution\": \"uniform\", \"min\": 9000.1, \"max\": 9001, \"round\": 12%s}";
        double[] values = SaidNumbers.of(json.formatted(""), MilvusType.FLOAT, 3, 100_000);
        double from = Math.nextUp(9000.1f);
        int floats = Float.floatToIntBits(9001) - Float.floatToIntBits((float) from) + 1;

        assertThat(Arrays.stream(values).min().orElseThrow()).isEqualTo(from);
        assertThat(Arrays.stream(values).max().orElseThrow()).isEqualTo(9001);
        double[] counts = new double[floats];
        double[] expected = new double[floats];
        for (double value : values) {
            counts[Float.floatToIntBits((float) value) - Float.floatToIntBits((float) from)]++;
        }
        Arrays.fill(expected, 100_000.0 / (floats - 1));
        assertThat(SaidNumbers.excess(
                        Arrays.copyOfRange(counts, 1, floats - 1), Arrays.copyOfRange(expected, 1, floats - 1)))
                .isLessThan(4);
        double[] unique = SaidNumbers.of(json.formatted(", \"unique\": true"), MilvusType.FLOAT, 3, floats);
        assertThat(Arrays.stream(unique).distinct().count()).isEqualTo(floats);
    }

    @Test
    void evenWholeNumbersAndStepsAreEvenUpToBothBounds() {
        for (String rest : List.of("", ", \"multiple_of\": 2", ", \"multiple_of\": 0.1", ", \"round\": 1")) {
            MilvusType type = rest.contains(".") || rest.contains("round") ? MilvusType.DOUBLE : MilvusType.INT8;
            double step = rest.contains("2") ? 2 : type == MilvusType.INT8 ? 1 : 0.1;
            double[] values = SaidNumbers.of(
                    "{\"distribution\": \"uniform\", \"min\": 2, \"max\": 6" + rest + "}", type, 5, ROWS);
            double[] counts = new double[(int) Math.round(4 / step) + 1];
            double[] expected = new double[counts.length];
            for (double value : values) {
                counts[(int) Math.round((value - 2) / step)]++;
            }
            Arrays.fill(expected, (double) ROWS / counts.length);

            assertThat(SaidNumbers.excess(counts, expected)).as(rest).isLessThan(4);
        }
    }

    @Test
    void roundedNumbersAreTheDecimalsThatPeopleWrite() {
        double[] values = SaidNumbers.of(NORMAL.formatted(", \"round\": 2"), MilvusType.DOUBLE, 3, 10_000);
        double[] steps = SaidNumbers.of(NORMAL.formatted(", \"multiple_of\": 0.05"), MilvusType.DOUBLE, 3, 10_000);

        assertThat(Arrays.stream(values).allMatch(value -> value == Math.round(value * 100) / 100.0))
                .isTrue();
        assertThat(Arrays.stream(steps).allMatch(value -> value == Math.round(value * 20) * 5 / 100.0))
                .isTrue();
        assertThat(SaidNumbers.distance(steps, value -> new NormalLaw(10, 2).below(value + 0.025)))
                .isLessThan(5);
    }

    /** As a float, 0.1 is more than a tenth, and 0.7 less than seven. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.7", "0.7, 0.9", "-0.1, 0.1", "0.3, 0.3000001", "16777217, 16777225"})
    void floatsNeverLeaveBoundsThatTheyDoNotHold(String min, String max) {
        for (String law : List.of(
                "\"uniform\"",
                "\"normal\", \"mean\": 0.4, \"stddev\": 0.2",
                "\"lognormal\", \"median\": 9, \"sigma\": 9")) {
            if (law.contains("normal") && min.startsWith("1677")) {
                continue;
            }
            String json = "{\"distribution\": " + law + ", \"min\": " + min + ", \"max\": " + max + "}";
            double[] values = SaidNumbers.of(json, MilvusType.FLOAT, 4, 20_000);
            assertThat(Arrays.stream(values))
                    .allMatch(value -> value >= Double.parseDouble(min) && value <= Double.parseDouble(max));
        }
        double[] rounded = SaidNumbers.of(
                "{\"distribution\": \"normal\", \"mean\": 0.4, \"stddev\": 0.2, \"min\": 0.1, \"max\": 0.7, \"round\": 1}",
                MilvusType.FLOAT,
                4,
                20_000);
        assertThat(Arrays.stream(rounded)).allMatch(value -> value >= 0.1 && value <= 0.7);
    }

    @Test
    void theBoundsOfTheFieldCutToo() {
        ColumnLimits limits = ColumnLimits.numbers(MilvusType.INT64, NumberRange.whole(11, 12));
        double[] values = SaidNumbers.of(NORMAL.formatted(""), limits, 1, 100_000);
        Law law = new NormalLaw(10, 2);
        double share = (law.below(11.5) - law.below(10.5)) / (law.below(12.5) - law.below(10.5));

        assertThat(Arrays.stream(values)).allMatch(value -> value == 11 || value == 12);
        assertThat(Arrays.stream(values).filter(value -> value == 11).count() / 1e5)
                .isCloseTo(share, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 5000",
        "1.0, 100",
        "0.5, 1000",
        "2.5, 50",
        "1.1, 10000000",
        "1.0, 1000000000000000",
        "0.8, 100000",
        "3, 1000000"
    })
    void ranksHaveTheExponentThatIsSaid(double exponent, long n) {
        String json = "{\"distribution\": \"zipf\", \"exponent\": " + exponent + ", \"n\": " + n + "}";
        double[] values = SaidNumbers.of(json, MilvusType.INT64, 11, ROWS);

        assertThat(Arrays.stream(values)).allMatch(value -> value >= 1 && value <= n && value == Math.rint(value));
        assertThat(likeliest(values, n)).isCloseTo(exponent, within(0.05));
    }

    /** The exponent at which these ranks are likeliest: where the mean of their logarithms is the expected one. */
    private static double likeliest(double[] values, long n) {
        double mean = Arrays.stream(values).map(Math::log).average().orElseThrow();
        double low = -1;
        double high = 6;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            if (meanLog(middle, n) > mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Ranks one by one, then integrals over ever longer stretches. */
    private static double meanLog(double exponent, long n) {
        double weights = 0;
        double logs = 0;
        double at = 1;
        while (at < n + 0.5) {
            double step = at < 2000 ? 1 : Math.min(at / 100, n - at + 1);
            double middle = step == 1 ? at : at - 0.5 + step / 2;
            double weight = step * Math.pow(middle, -exponent);
            weights += weight;
            logs += weight * Math.log(middle);
            at += step;
        }
        return logs / weights;
    }

    @Test
    void ranksOfATableAndOfATailMeet() {
        double[] values = SaidNumbers.of(
                "{\"distribution\": \"zipf\", \"exponent\": 1.2, \"n\": 100000, \"min\": 4000, \"max\": 90000}",
                MilvusType.INT32,
                2,
                ROWS);
        double[] counts = new double[86];
        double[] expected = new double[86];
        double sum = 0;
        for (int rank = 4000; rank <= 90_000; rank++) {
            expected[(rank - 4000) / 1001] += Math.pow(rank, -1.2);
            sum += Math.pow(rank, -1.2);
        }
        for (double value : values) {
            counts[(int) (value - 4000) / 1001]++;
        }
        for (int cell = 0; cell < expected.length; cell++) {
            expected[cell] *= ROWS / sum;
        }

        assertThat(SaidNumbers.excess(counts, expected)).isLessThan(4);
    }

    @Test
    void uniqueNumbersAreAllNumbersOfTheRange() {
        double[] cents = SaidNumbers.of(
                "{\"distribution\": \"uniform\", \"min\": 0, \"max\": 99.99, \"round\": 2, \"unique\": true}",
                MilvusType.DOUBLE,
                9,
                10_000);
        Set<Double> seen = new HashSet<>();
        for (double value : cents) {
            seen.add(value);
        }

        assertThat(seen).hasSize(10_000).contains(0.0, 0.01, 99.99);
        assertThat(Arrays.stream(SaidNumbers.of(
                                "{\"distribution\": \"uniform\", \"min\": -10, \"max\": 10, \"multiple_of\": 5, \"unique\": true}",
                                MilvusType.INT8,
                                9,
                                5))
                        .sorted())
                .containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
    }
}
