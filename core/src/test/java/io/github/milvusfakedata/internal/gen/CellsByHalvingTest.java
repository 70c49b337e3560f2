package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.gen.law.LogLogisticLaw;
import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;
import io.github.milvusfakedata.internal.rng.CounterRng;
import org.junit.jupiter.api.Test;

/** A table that is computed as far as it is asked gives what one gives that is whole. */
class CellsByHalvingTest {
    private static CellsByHalving cells() {
        return new CellsByHalving(new TruncatedLaw(new LogLogisticLaw(85, 0.65), 1, 8_000));
    }

    @Test
    void doesNotDependOnWhatWasAskedBefore() {
        CellsByHalving whole = cells();
        whole.at(0);
        CellsByHalving grown = cells();
        for (int row = 0; row < 100_000; row++) {
            long bits = CounterRng.bits(7, row);
            assertThat(grown.at(bits)).isEqualTo(whole.at(bits));
        }
        for (int shift = 0; shift < 64; shift++) {
            assertThat(cells().at(-1L >>> shift)).isEqualTo(whole.at(-1L >>> shift));
            assertThat(cells().at(-1L << shift)).isEqualTo(whole.at(-1L << shift));
        }
    }

    @Test
    void ascendsFromBoundToBound() {
        CellsByHalving cells = cells();
        assertThat(cells.at(0)).isCloseTo(1, within(1e-9));
        assertThat(cells.at(-1)).isCloseTo(8_000, within(1e-9));
        double before = 0;
        for (long tenth = 0; tenth < 10_000; tenth++) {
            double value = cells.at(tenth * (Long.MAX_VALUE / 5_000));
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }
}
