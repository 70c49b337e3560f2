package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightedPlacesTest {
    private static Stream<List<Double>> weights() {
        return Stream.of(
                List.of(1.0),
                List.of(0.0, 1.0, 0.0),
                List.of(1.0, 1e9),
                List.of(1e9, 1.0),
                List.of(1e9, 1.0, 0.0, 1.0),
                Collections.nCopies(5000, 1.0),
                Stream.concat(Stream.of(1e9), Collections.nCopies(300, 1e-9).stream())
                        .toList());
    }

    private static long slots(List<Double> weights, int entry) {
        return Arrays.stream(WeightedPlaces.of(weights))
                .filter(place -> place == entry)
                .count();
    }

    /** An entry of little weight behind one of much came never, the same in front of it did. */
    @ParameterizedTest
    @MethodSource("weights")
    void whatHasAWeightComesAndNothingElse(List<Double> weights) {
        for (int entry = 0; entry < weights.size(); entry++) {
            assertThat(slots(weights, entry) > 0).as("entry " + entry).isEqualTo(weights.get(entry) > 0);
        }
    }

    @Test
    void sharesAreThoseOfTheWeights() {
        List<Double> weights = List.of(3.0, 1.0, 0.0, 4.0);

        assertThat(slots(weights, 0)).isEqualTo(3072);
        assertThat(slots(weights, 1)).isEqualTo(1024);
        assertThat(slots(weights, 3)).isEqualTo(4096);
    }
}
