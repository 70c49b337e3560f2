package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks by the law of Zipf, of few things and of a trillion. */
class ZipfRanksTest {
    private static final int DRAWS = 2_000_000;

    /** The exponent by which counts of stretches of ranks, each twice as long as the one before, fit the law best. */
    @ParameterizedTest
    @CsvSource({"1000, 0.5", "1000, 1", "1000, 1.3", "100000, 0.8", "100000, 1.1", "1099511627776, 1.05"})
    void theExponentIsTheOneThatWasAskedFor(long count, double exponent) {
        ZipfRanks ranks = new ZipfRanks(count, exponent);
        int octaves = 9;
        long[] counts = new long[octaves];
        for (int draw = 0; draw < DRAWS; draw++) {
            long rank = ranks.rank(CounterRng.bits(11, draw)) + 1;
            int octave = Long.SIZE - 1 - Long.numberOfLeadingZeros(rank);
            if (octave < octaves) {
                counts[octave]++;
            }
        }
        double best = 0;
        double likeliest = Double.NEGATIVE_INFINITY;
        for (double tried = 0; tried <= 2; tried += 0.005) {
            double likelihood = likelihood(counts, tried);
            if (likelihood > likeliest) {
                likeliest = likelihood;
                best = tried;
            }
        }
        assertThat(best).isCloseTo(exponent, within(0.05));
    }

    private static double likelihood(long[] counts, double exponent) {
        double[] shares = new double[counts.length];
        double sum = 0;
        for (int octave = 0; octave < shares.length; octave++) {
            for (int rank = 1 << octave; rank < 2 << octave; rank++) {
                shares[octave] += Math.pow(rank, -exponent);
            }
            sum += shares[octave];
        }
        double likelihood = 0;
        for (int octave = 0; octave < shares.length; octave++) {
            likelihood += counts[octave] * Math.log(shares[octave] / sum);
        }
        return likelihood;
    }

    @Test
    void theFirstRankHasTheLargestShare() {
        ZipfRanks ranks = new ZipfRanks(50, 1.1);
        double all = IntStream.rangeClosed(1, 50)
                .mapToDouble(rank -> Math.pow(rank, -1.1))
                .sum();
        long first = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            long rank = ranks.rank(CounterRng.bits(12, draw));
            assertThat(rank).isBetween(0L, 49L);
            first += rank == 0 ? 1 : 0;
        }
        assertThat((double) first / DRAWS).isCloseTo(1 / all, within(0.002));
        assertThat(new ZipfRanks(1, 1).rank(-1)).isZero();
    }
}
