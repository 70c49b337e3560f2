package io.github.milvusfakedata.internal.gen.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import org.junit.jupiter.api.Test;

final class ClusteredFloatsTest {
    private static final Recipe RECIPE = new Recipe(42, Subject.GENERAL);

    @Test
    void everyVectorHasNormOne() {
        for (int dim : new int[] {1, 2, 3, 4, 5, 127, 128, 768, 4096, 4097}) {
            float[] values = new float[50 * dim];
            new ClusteredFloats(dim, RECIPE.keys("v"), RECIPE).fill(1000, 50, values);
            for (int row = 0; row < 50; row++) {
                assertThat(dot(values, row, values, row, dim)).isCloseTo(1, within(1e-5));
            }
        }
    }

    @Test
    void hotLoopAgreesWithItsPlainTwin() {
        for (int dim = 1; dim <= 70; dim++) {
            float[] values = new float[20 * dim];
            new ClusteredFloats(dim, RECIPE.keys("v"), RECIPE).fill(7, 20, values);
            for (int row = 0; row < 20; row++) {
                double[] expected = plain(dim, 7 + row);
                for (int i = 0; i < dim; i++) {
                    assertThat((double) values[row * dim + i]).isCloseTo(expected[i], within(1e-6));
                }
            }
        }
    }

    /** One value after the other, in doubles, from the definition: centre + spread × normal, divided by the norm. */
    private static double[] plain(int dim, long row) {
        Clusters clusters = Clusters.of(dim, RECIPE.keys("v").constants());
        float[] centre = clusters.centre(new Topics(RECIPE), row);
        long rowBits = CounterRng.bits(RECIPE.keys("v").values(), row);
        double[] vector = new double[dim];
        double energy = 0;
        for (int i = 0; i < dim; i++) {
            vector[i] = centre[i] + (double) clusters.spread()[i] * sumOfBytes(rowBits, i);
            energy += vector[i] * vector[i];
        }
        for (int i = 0; i < dim; i++) {
            vector[i] /= Math.sqrt(energy);
        }
        return vector;
    }

    /** The distance from the mean of the sum of the bytes of a dimension's word, by unsigned 32-bit arithmetic. */
    private static double sumOfBytes(long rowBits, int dimension) {
        long mask = 0xFFFF_FFFFL;
        long word = (dimension * 0x9E37_79B9L & mask ^ rowBits & mask) * 0x21F0_AAADL & mask;
        word = ((word ^ word >> 15) + (rowBits >>> 32) & mask) * 0x735A_2D97L & mask;
        word ^= word >> 15;
        return (word & 255) + (word >> 8 & 255) + (word >> 16 & 255) + (word >> 24) - 510;
    }

    @Test
    void aVectorOfZerosGetsADirection() {
        float[] vector = {0, 0, 0};
        ClusteredFloats.toUnit(vector, 0, 3);
        assertThat(vector).containsExactly(1, 0, 0);
    }

    @Test
    void nearestNeighbourNearlyAlwaysSharesTheTopic() {
        int dim = 128;
        int rows = 1500;
        float[] values = new float[rows * dim];
        new ClusteredFloats(dim, RECIPE.keys("v"), RECIPE).fill(0, rows, values);
        Topics topics = new Topics(RECIPE);
        int same = 0;
        for (int row = 0; row < 300; row++) {
            same += topics.topic(row) == topics.topic(nearest(values, row, rows, dim)) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(290);
    }

    @Test
    void distancesWithinAGroupDifferClearly() {
        int dim = 768;
        int rows = 2000;
        float[] values = new float[rows * dim];
        new ClusteredFloats(dim, RECIPE.keys("v"), RECIPE).fill(0, rows, values);
        Topics topics = new Topics(RECIPE);
        double spread = 0;
        for (int first = 0; first < 20; first++) {
            double least = 1;
            double most = 0;
            for (int row = 0; row < rows; row++) {
                if (row != first && topics.group(row) == topics.group(first)) {
                    double cosine = dot(values, first, values, row, dim);
                    least = Math.min(least, cosine);
                    most = Math.max(most, cosine);
                }
            }
            spread += most - least;
        }
        assertThat(spread / 20).isGreaterThan(0.12);
    }

    private static int nearest(float[] values, int row, int rows, int dim) {
        int best = -1;
        double bestDot = -2;
        for (int other = 0; other < rows; other++) {
            double dot = other == row ? -2 : dot(values, row, values, other, dim);
            if (dot > bestDot) {
                bestDot = dot;
                best = other;
            }
        }
        return best;
    }

    private static double dot(float[] left, int leftRow, float[] right, int rightRow, int dim) {
        double sum = 0;
        for (int i = 0; i < dim; i++) {
            sum += (double) left[leftRow * dim + i] * right[rightRow * dim + i];
        }
        return sum;
    }
}
