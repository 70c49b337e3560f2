package io.github.milvusfakedata.internal.gen.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.rng.CounterRng;
import org.junit.jupiter.api.Test;

class ByteSumsTest {
    private static final int DIM = 48;
    private static final int ROWS = 40_000;
    /** Standard errors that no honest figure among some thousand reaches. */
    private static final double FAR = 5;

    private final double[][] columns = columns();

    private static double[][] columns() {
        ByteSums sums = new ByteSums(DIM);
        double[][] columns = new double[DIM][ROWS];
        for (int row = 0; row < ROWS; row++) {
            float[] values = sums.of(CounterRng.bits(7, row));
            for (int i = 0; i < DIM; i++) {
                columns[i][row] = (values[i] - ByteSums.OFFSET) / ByteSums.DEVIATION;
            }
        }
        return columns;
    }

    @Test
    void everyDimensionHasMeanZeroAndDeviationOne() {
        for (double[] column : columns) {
            assertThat(meanOfProducts(column, null)).isCloseTo(0, within(FAR / Math.sqrt(ROWS)));
            assertThat(meanOfProducts(column, column)).isCloseTo(1, within(FAR * 1.3 / Math.sqrt(ROWS)));
        }
    }

    @Test
    void tailsAreNearlyNormal() {
        double fourth = 0;
        double beyondTwo = 0;
        for (double[] column : columns) {
            for (double value : column) {
                fourth += Math.pow(value, 4);
                beyondTwo += Math.abs(value) > 2 ? 1 : 0;
            }
        }
        assertThat(fourth / (DIM * ROWS) - 3).isCloseTo(-0.3, within(0.03));
        assertThat(beyondTwo / (DIM * ROWS)).isCloseTo(0.0455, within(0.004));
    }

    @Test
    void noDimensionTellsAnythingAboutAnother() {
        for (int i = 0; i < DIM; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(meanOfProducts(columns[i], columns[j])).isCloseTo(0, within(FAR / Math.sqrt(ROWS)));
                assertThat(meanOfProducts(squares(columns[i]), squares(columns[j])))
                        .isCloseTo(1, within(FAR * 2.3 / Math.sqrt(ROWS)));
            }
        }
    }

    @Test
    void noRowTellsAnythingAboutTheNext() {
        double sum = 0;
        for (double[] column : columns) {
            for (int row = 1; row < ROWS; row++) {
                sum += column[row] * column[row - 1];
            }
        }
        assertThat(sum / (DIM * ROWS)).isCloseTo(0, within(FAR / Math.sqrt((double) DIM * ROWS)));
    }

    private static double[] squares(double[] column) {
        double[] squares = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            squares[row] = column[row] * column[row];
        }
        return squares;
    }

    /** The mean of the products, or of the first alone. */
    private static double meanOfProducts(double[] first, double[] second) {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            sum += second == null ? first[row] : first[row] * second[row];
        }
        return sum / ROWS;
    }
}
