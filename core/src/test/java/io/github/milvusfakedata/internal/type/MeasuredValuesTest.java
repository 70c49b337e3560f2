package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Collection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Values whose shares, numbers and lengths a schema gives. */
class MeasuredValuesTest {
    private static final int ROWS = 20_000;

    private static List<String> values(String members) {
        Collection collection = SchemaReader.readText(
                        "s.yaml",
                        """
                        - {name: id, type: Int64, is_primary: true}
                        - {name: vector, type: FloatVector, dim: 8}
                        - {name: field, %s}
                        """
                                .formatted(members))
                .collection();
        ColumnSource source =
                CollectionColumns.rows(collection, 7).bind().get(2).source();
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        source.fill(0, ROWS, buffer);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(RowText.of(buffer, row));
        }
        return rows;
    }

    private static Map<String, Double> shares(List<String> values) {
        return values.stream()
                .collect(Collectors.groupingBy(
                        value -> value, Collectors.summingDouble(value -> 100.0 / values.size())));
    }

    @Test
    void listedValuesComeAsOftenAsTheirWeightsSay() {
        Map<String, Double> texts =
                shares(values("type: VarChar, max_length: 9, enum_values: {rare: 4, often: 36, never: 0}"));
        Map<String, Double> numbers = shares(values("type: Double, enum_values: {-1.5: 1, 2: 3}"));
        Map<String, Double> answers = shares(values("type: Bool, enum_values: {true: 9, false: 1}"));

        assertThat(texts).containsOnlyKeys("rare", "often");
        assertThat(texts.get("rare")).isCloseTo(10, within(1.0));
        assertThat(numbers.get(Long.toHexString(Double.doubleToRawLongBits(-1.5))))
                .isCloseTo(25, within(1.0));
        assertThat(answers.get("1")).isCloseTo(90, within(1.0));
    }

    @Test
    void elementsOfAnArrayAreDifferentAndComeAsOftenAsTheirWeightsSay() {
        List<String> rows = values("type: Array, element_type: VarChar, max_length: 9, max_capacity: 3,"
                + " enum_values: {a: 8, b: 1, c: 1}, generate: {lengths: {1: 1, 3: 1}}");
        Map<String, Double> shares = shares(rows);

        assertThat(shares.get("[a;]")).isCloseTo(40, within(2.0));
        assertThat(shares.get("[b;]")).isCloseTo(5, within(1.0));
        for (String row : rows) {
            List<String> elements =
                    Arrays.asList(row.substring(1, row.length() - 2).split(";"));
            assertThat(elements).doesNotHaveDuplicates();
            assertThat(elements.size()).isIn(1, 3);
        }
    }

    @Test
    void numbersLieWhereTheirPercentilesSay() {
        List<Double> prices =
                values("type: Double, generate: {distribution: {p0: 1.25, p50: 40, p99: 200, p100: 900}, round: 2}")
                        .stream()
                        .map(bits -> Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))
                        .sorted()
                        .toList();
        List<Long> counts = values("type: Int32, generate: {distribution: {p0: -3, p10: 0, p60: 0, p100: 6}}").stream()
                .map(Long::valueOf)
                .sorted()
                .toList();

        assertThat(prices.get(0)).isBetween(1.25, 1.5);
        assertThat(prices.get(ROWS / 2)).isCloseTo(40, within(1.0));
        assertThat(prices.get(ROWS * 99 / 100)).isCloseTo(200, within(60.0));
        assertThat(prices.get(ROWS - 1)).isBetween(850.0, 900.0);
        assertThat(prices).allSatisfy(price -> assertThat(price * 100).isCloseTo(Math.rint(price * 100), within(1e-6)));
        assertThat(counts.get(0)).isEqualTo(-3);
        assertThat(counts.get(ROWS - 1)).isEqualTo(6);
        assertThat(counts.subList(ROWS * 15 / 100, ROWS * 55 / 100)).containsOnly(0L);
    }

    @Test
    void numbersWithWeightsAreTheOnlyOnes() {
        Map<String, Double> shares = shares(values("type: Int8, enum_values: {1: 30, 5: 10}"));

        assertThat(shares).containsOnlyKeys("1", "5");
        assertThat(shares.get("5")).isCloseTo(25, within(1.0));
    }

    @Test
    void textsHaveTheLengthsThatAreAskedFor() {
        List<Integer> lengths =
                values("type: VarChar, max_length: 100, generate: {lengths: {p0: 4, p50: 10, p100: 90}}").stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sorted()
                        .toList();

        assertThat(lengths.get(0)).isBetween(1, 4);
        assertThat(lengths.get(ROWS / 2)).isBetween(9, 11);
        assertThat(lengths.get(ROWS - 1)).isBetween(87, 90);
    }

    @Test
    void arraysHaveTheLengthsThatAreAskedFor() {
        Map<Integer, Long> lengths =
                values("type: Array, element_type: Int8, max_capacity: 9, generate: {lengths: {0: 1, 2: 2, 9: 1}}")
                        .stream()
                        .map(row -> (int) row.chars().filter(at -> at == ';').count())
                        .collect(Collectors.groupingBy(length -> length, Collectors.counting()));

        assertThat(lengths).containsOnlyKeys(0, 2, 9);
        assertThat(lengths.get(2)).isBetween(ROWS * 48L / 100, ROWS * 52L / 100);
    }

    @Test
    void lengthsBetweenTwoNumbersBecomeTheNearerOne() {
        Map<String, Double> shares = shares(
                values("type: Array, element_type: Int8, max_capacity: 9, generate: {lengths: {p0: 1, p100: 2}}")
                        .stream()
                        .map(row -> row.replaceAll("[^;]", ""))
                        .toList());

        assertThat(shares).containsOnlyKeys(";", ";;");
        assertThat(shares.get(";")).isCloseTo(50, within(2.0));
    }
}
