package io.github.milvusfakedata.internal.gen.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws say the same of shares and of values, out to the far ends of both tails. */
class LawTest {
    static Stream<Law> laws() {
        return Stream.of(
                new UniformLaw(-3, 9),
                new NormalLaw(10, 2),
                new LogNormalLaw(40, 0.8),
                new LogNormalLaw(1e-3, 5),
                new ExponentialLaw(30),
                new ParetoLaw(2, 0.5),
                new ParetoLaw(2, 3),
                new TriangularLaw(0, 3, 10),
                new TriangularLaw(0, 0, 10),
                new TriangularLaw(0, 10, 10),
                new LogLogisticLaw(39, 0.55),
                new PowerLaw(0.5, 10, 1e6),
                new PowerLaw(1, 10, 1e6),
                new PowerLaw(2.5, 10, 1e6),
                new PercentileLaw(List.of(0.0, 50.0, 100.0), List.of(1.0, 40.0, 900.0)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theValueOfAShareHasThatShareBelowOrAboveIt(Law law) {
        for (double share : new double[] {0.5, 0.3, 0.01, 1e-4}) {
            assertThat(law.below(law.fromBelow(share)))
                    .as("below, %s", share)
                    .isCloseTo(share, Percentage.withPercentage(1e-6));
            assertThat(law.above(law.fromAbove(share)))
                    .as("above, %s", share)
                    .isCloseTo(share, Percentage.withPercentage(1e-6));
            assertThat(law.fromBelow(share)).isLessThanOrEqualTo(law.fromAbove(share) * (1 + 1e-12));
        }
    }

    /** Shares of the standard normal distribution as tables have them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.3085375387259869",
        "1.959963984540054, 0.025",
        "2.4999, 0.006211416",
        "2.5, 0.006209665325776132",
        "6, 9.865876450376981e-10",
        "10, 7.619853024160527e-24",
        "37, 5.725571222524576e-300"
    })
    void theTailOfTheBellCurveIsRightHoweverFarOut(double z, double share) {
        Law law = new NormalLaw(0, 1);

        assertThat(law.above(z)).isCloseTo(share, Percentage.withPercentage(1e-4));
        assertThat(law.below(-z)).isEqualTo(law.above(z));
        assertThat(law.fromAbove(law.above(z))).isCloseTo(z, within(1e-9));
    }

    @Test
    void whatIsCutFarInATailKeepsItsShape() {
        TruncatedLaw part = new TruncatedLaw(new NormalLaw(0, 1), 8, 9);

        assertThat(part.inside()).isCloseTo(6.22096e-16 - 1.1286e-19, Percentage.withPercentage(0.001));
        double middle = part.fromBelow(0.5);
        assertThat(new NormalLaw(0, 1).above(middle)).isCloseTo(part.inside() / 2, Percentage.withPercentage(0.1));
        assertThat(part.fromBelow(0)).isEqualTo(8);
        assertThat(part.fromAbove(0)).isEqualTo(9);
    }

    @Test
    void whatIsCutOnBothSidesMeetsInTheMiddle() {
        for (double from : new double[] {-7, -1, 0.5, 5}) {
            TruncatedLaw part = new TruncatedLaw(new NormalLaw(0, 1), from, from + 2);
            assertThat(part.fromBelow(0.5)).isCloseTo(part.fromAbove(0.5), within(1e-9));
        }
    }

    @Test
    void nothingIsInsideWhereNothingIs() {
        assertThat(new TruncatedLaw(new NormalLaw(0, 1), 50, 60).inside()).isZero();
        assertThat(new TruncatedLaw(new ExponentialLaw(1), -5, -1).inside()).isZero();
        assertThat(new TruncatedLaw(new ParetoLaw(5, 1), 0, 4).inside()).isZero();
    }

    @Test
    void percentilesThatAreOneValueAreInsideWithIt() {
        Law law = new PercentileLaw(List.of(0.0, 50.0, 90.0, 100.0), List.of(1.0, 40.0, 40.0, 900.0));

        assertThat(law.strictlyBelow(40)).isEqualTo(0.5);
        assertThat(law.below(40)).isEqualTo(0.9);
        assertThat(new TruncatedLaw(law, 40, 40).inside()).isCloseTo(0.4, within(1e-12));
        assertThat(new TruncatedLaw(law, 40, 900).inside()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aTableOfWeightsHasEachEntryAsOftenAsItsWeightSays() {
        double[] weights = {3, 0, 1e-9, 5, 0.5, 0};
        AliasTable table = new AliasTable(weights);
        double[] shares = new double[weights.length];
        int draws = 1 << 22;
        for (int draw = 0; draw < draws; draw++) {
            shares[table.at(draw * 0x9E3779B97F4A7C15L)] += 1.0 / draws;
        }

        double sum = Arrays.stream(weights).sum();
        for (int entry = 0; entry < weights.length; entry++) {
            assertThat(shares[entry]).as("entry %s", entry).isCloseTo(weights[entry] / sum, within(2e-4));
        }
        assertThat(shares[1]).isZero();
        assertThat(shares[5]).isZero();
    }
}
