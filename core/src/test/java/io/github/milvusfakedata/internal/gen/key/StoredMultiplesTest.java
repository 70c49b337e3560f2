package io.github.milvusfakedata.internal.gen.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.gen.number.NumberGrid;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Different values of a column of floats, which can't tell all multiples of a step apart. */
class StoredMultiplesTest {
    private static TreeSet<Float> floats(NumberGrid grid) {
        TreeSet<Float> stored = new TreeSet<>();
        double scale = grid.scale();
        for (long multiple = grid.first(); multiple <= grid.last(); multiple++) {
            stored.add((float) grid.stored(multiple, scale, true));
        }
        return stored;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 90001000, 90010000", // 0.0001 from 9,000 on, where floats are 0.00098 apart
        "1, 2, 13107000, 13107400", // across 2^17, from where on floats are further apart than 0.01
        "1, 2, -13107400, -13107000",
        "3, 0, 5592300, 5592500", // across 2^24
        "25, 2, 8388600, 16777400", // multiples of 0.25 are floats themselves, up to 2^22
        "1, 1, -100, 100",
        "1, 2, 0, 3000000",
        "7, 3, 18724570, 18725000"
    })
    void areThoseThatDifferAsTheyAreStored(long unit, int decimals, long first, long last) {
        NumberGrid grid = new NumberGrid(unit, decimals, first, last);
        StoredMultiples multiples = new StoredMultiples(ColumnShape.FLOAT, grid);
        TreeSet<Float> stored = floats(grid);

        assertThat(multiples.size()).isEqualTo(stored.size());
        long place = 0;
        for (float value : stored) {
            assertThat((float) multiples.fraction(place++)).isEqualTo(value);
        }
    }

    @Test
    void anyGridGivesEachStoredValueOnce() {
        for (long seed = 0; seed < 300; seed++) {
            long bits = CounterRng.bits(seed, 1);
            int decimals = CounterRng.below(bits, 7);
            long unit = 1 + CounterRng.below(CounterRng.lane(bits, 1), 9);
            long first = CounterRng.below(CounterRng.lane(bits, 2), 40_000_000) - 20_000_000;
            NumberGrid grid = new NumberGrid(unit, decimals, first, first + 3000);
            StoredMultiples multiples = new StoredMultiples(ColumnShape.FLOAT, grid);

            assertThat(multiples.size())
                    .as("seed %s", seed)
                    .isEqualTo(floats(grid).size());
            ColumnBuffer block = new ColumnBuffer(new GridKeys(ColumnShape.FLOAT, grid, seed).layout());
            new GridKeys(ColumnShape.FLOAT, grid, seed).fill(0, (int) multiples.size(), block);
            TreeSet<Float> keys = new TreeSet<>();
            for (int row = 0; row < multiples.size(); row++) {
                keys.add(block.floats()[row]);
            }
            assertThat(keys).as("seed %s", seed).isEqualTo(floats(grid));
        }
    }

    @Test
    void doublesThatCannotTellNeighboursApartCountOnce() {
        long last = 1L << 53;
        StoredMultiples thousandths = new StoredMultiples(ColumnShape.DOUBLE, new NumberGrid(1, 3, last - 1000, last));
        TreeSet<Double> stored = new TreeSet<>();
        for (long multiple = last - 1000; multiple <= last; multiple++) {
            stored.add(multiple / 1000.0);
        }

        assertThat(thousandths.size()).isEqualTo(stored.size()).isLessThan(1001);
    }

    @Test
    void wholeNumbersAreTheMultiples() {
        StoredMultiples all =
                new StoredMultiples(ColumnShape.INT64, new NumberGrid(1, 0, Long.MIN_VALUE, Long.MAX_VALUE));

        assertThat(all.size()).isEqualTo(Long.MAX_VALUE);
        assertThat(new StoredMultiples(ColumnShape.INT8, new NumberGrid(5, 0, -25, 25)).whole(50))
                .isEqualTo(125);
    }
}
