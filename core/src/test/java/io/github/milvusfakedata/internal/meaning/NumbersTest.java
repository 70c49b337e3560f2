package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final int ROWS = 2_000;

    @Test
    void coversAllOf64Bits() {
        ColumnBuffer out =
                filled(Meant.integers(ColumnShape.INT64, "anything", Long.MIN_VALUE, Long.MAX_VALUE, true, recipe(1)));
        long smallest = Long.MAX_VALUE;
        long largest = Long.MIN_VALUE;
        for (int row = 0; row < ROWS; row++) {
            smallest = Math.min(smallest, out.longs()[row]);
            largest = Math.max(largest, out.longs()[row]);
        }
        assertThat(smallest).isLessThan(Long.MIN_VALUE / 4 * 3);
        assertThat(largest).isGreaterThan(Long.MAX_VALUE / 4 * 3);
    }

    @Test
    void givesTheOnlyValueOfANarrowRange() {
        ColumnBuffer ints = filled(Meant.integers(ColumnShape.INT8, "anything", -7, -7, true, recipe(1)));
        ColumnBuffer doubles = filled(Meant.floats(ColumnShape.DOUBLE, "anything", 0.1, 0.1, true, recipe(1)));
        for (int row = 0; row < ROWS; row++) {
            assertThat(ints.ints()[row]).isEqualTo(-7);
            assertThat(doubles.doubles()[row]).isEqualTo(0.1);
        }
    }

    @Test
    void staysFiniteOverTheWidestRange() {
        ColumnBuffer out =
                filled(Meant.floats(ColumnShape.FLOAT, "anything", -Float.MAX_VALUE, Float.MAX_VALUE, true, recipe(1)));
        for (int row = 0; row < ROWS; row++) {
            assertThat(out.floats()[row]).isFinite();
        }
    }

    /** Whole numbers were spread between the bounds as fractions and then rounded down, so that the largest never came. */
    @ParameterizedTest
    @ValueSource(strings = {"rank", "month", "progress", "weekday", "anything"})
    void reachesBothBoundsOfWholeNumbersAboutAsOften(String name) {
        int[] counts = new int[6];
        ColumnBuffer out = filled(Meant.integers(ColumnShape.INT8, name, 2, 5, true, recipe(1)));
        for (int row = 0; row < ROWS; row++) {
            counts[out.ints()[row]]++;
        }
        assertThat(counts[2]).as("2").isGreaterThan(ROWS / 8);
        assertThat(counts[5]).as("5").isGreaterThan(ROWS / 8);
    }

    private static ColumnBuffer filled(ColumnSource source) {
        ColumnBuffer out = new ColumnBuffer(source.layout());
        source.fill(0, ROWS, out);
        return out;
    }

    private static Recipe recipe(long seed) {
        return new Recipe(seed, Subject.GENERAL);
    }
}
