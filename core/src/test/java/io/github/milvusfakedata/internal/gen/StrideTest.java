package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** A stride meets each place once. */
class StrideTest {
    @Test
    void everyPlaceIsMetBeforeOneIsMetAgain() {
        for (int places = 1; places <= 60; places++) {
            for (int first = 1; first <= places; first++) {
                int stride = Stride.from(first, places);
                assertThat(stride).isGreaterThanOrEqualTo(first);
                BitSet met = new BitSet();
                for (int step = 0; step < places; step++) {
                    met.set((int) ((long) step * stride % places));
                }
                assertThat(met.cardinality()).as("%d of %d", stride, places).isEqualTo(places);
            }
        }
    }
}
