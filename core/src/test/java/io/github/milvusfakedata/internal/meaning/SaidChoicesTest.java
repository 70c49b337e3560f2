package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a schema lists or numbers. */
class SaidChoicesTest {
    private static final int ROWS = 1_000_000;
    private static final ColumnLimits TEXTS = ColumnLimits.text(MilvusType.VARCHAR, 100);

    private static Map<Double, Integer> counts(double[] values) {
        Map<Double, Integer> counts = new HashMap<>();
        for (double value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void valuesComeAsOftenAsTheirWeightsSay(long seed) {
        double[] weights = {3, 1, 0.01, 0, 0.00037, 12, 0.5};
        double sum = Arrays.stream(weights).sum();
        String named = IntStream.range(0, weights.length)
                .mapToObj(at -> "\"" + at + "\": " + weights[at])
                .collect(Collectors.joining(", ", "{\"choices\": {", "}}"));
        for (MilvusType type : List.of(MilvusType.INT8, MilvusType.INT64, MilvusType.FLOAT)) {
            Map<Double, Integer> counts = counts(SaidNumbers.of(named, type, seed, ROWS));
            for (int at = 0; at < weights.length; at++) {
                double share = weights[at] / sum;
                assertThat((double) counts.getOrDefault((double) at, 0))
                        .as("%s of %s", at, type)
                        .isCloseTo(share * ROWS, within(3 * Math.sqrt(ROWS * share * (1 - share))));
            }
        }
    }

    @Test
    void listedValuesFollowTheLawOfZipf() {
        String json = IntStream.rangeClosed(1, 40)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "{\"choices\": [", "], \"zipf\": 1.3}"));
        double[] counts = new double[40];
        double[] expected = new double[40];
        double sum = IntStream.rangeClosed(1, 40)
                .mapToDouble(rank -> Math.pow(rank, -1.3))
                .sum();
        for (double value : SaidNumbers.of(json, MilvusType.INT16, 5, ROWS)) {
            counts[(int) value - 1]++;
        }
        Arrays.setAll(expected, at -> ROWS * Math.pow(at + 1, -1.3) / sum);

        assertThat(SaidNumbers.excess(counts, expected)).isLessThan(4);
    }

    @Test
    void uniqueValuesAreEachThereOnce() {
        List<String> texts = Filled.texts(
                SaidNumbers.source("{\"choices\": [\"a\", \"b\", \"c\", \"d\", \"e\"], \"unique\": true}", TEXTS, 3),
                0,
                5);

        assertThat(texts).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void aConstantIsTheSameInEveryRow() {
        assertThat(SaidNumbers.of("{\"constant\": 5}", MilvusType.INT8, 1, 3)).containsExactly(5, 5, 5);
        assertThat(Filled.texts(SaidNumbers.source("{\"constant\": \"ä\"}", TEXTS, 1), 7, 2))
                .containsExactly("ä", "ä");
    }

    @Test
    void sequencesGoOnFromRowToRow() {
        assertThat(SaidNumbers.of("{\"sequence\": 1000}", MilvusType.INT32, 1, 3))
                .containsExactly(1000, 1001, 1002);
        assertThat(SaidNumbers.of("{\"sequence\": {\"start\": 1, \"step\": -0.1}}", MilvusType.DOUBLE, 1, 4))
                .containsExactly(1, 0.9, 0.8, 0.7);
        assertThat(Filled.texts(
                        SaidNumbers.source(
                                "{\"sequence\": {\"start\": 98, \"prefix\": \"ö-\", \"digits\": 2}}", TEXTS, 1),
                        0,
                        3))
                .containsExactly("ö-98", "ö-99", "ö-100");
        assertThat(Filled.texts(SaidNumbers.source("{\"sequence\": 5}", TEXTS, 1), 1L << 39, 1))
                .containsExactly(Long.toString((1L << 39) + 5));
    }

    @Test
    void theFirstTenantsHaveFarMoreRowsThanTheOthers() {
        List<String> texts = Filled.texts(
                SaidNumbers.source("{\"zipf\": 1.1, \"of\": 5000, \"prefix\": \"tenant-\", \"digits\": 4}", TEXTS, 2),
                0,
                100_000);
        double all = IntStream.rangeClosed(1, 5000)
                .mapToDouble(rank -> Math.pow(rank, -1.1))
                .sum();
        long first = texts.stream().filter("tenant-0001"::equals).count();

        assertThat(first / 1e5).isCloseTo(1 / all, within(0.005));
        assertThat(new HashSet<>(texts)).hasSizeGreaterThan(3000).allMatch(text -> text.matches("tenant-[0-9]{4}"));
    }
}
