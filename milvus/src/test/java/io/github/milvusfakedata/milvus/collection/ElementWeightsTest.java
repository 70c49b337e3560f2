package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arrays that are generated from measured elements have them as often as those that were measured. */
class ElementWeightsTest {
    private static final int ROWS = 5_000;
    private static final Map<Literal, BigDecimal> LENGTHS = Map.of(
            Literal.number(0), BigDecimal.ONE,
            Literal.number(1), BigDecimal.valueOf(3),
            Literal.number(2), BigDecimal.valueOf(5),
            Literal.number(3), BigDecimal.valueOf(2));

    private static Map<Literal, BigDecimal> counted(Map<Literal, BigDecimal> weights, long seed) {
        List<BigDecimal> lengths =
                LENGTHS.keySet().stream().map(Literal::asNumber).toList();
        Field tags = Field.of("tags", "Array")
                .elementType("VarChar")
                .maxLength(20)
                .maxCapacity(5)
                .enumValues(weights)
                .generate(Generation.NONE.withLengths(NumberShares.weights(lengths, List.copyOf(LENGTHS.values()))))
                .build();
        FakeData data = FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().build(),
                        tags,
                        Field.of("v", "FloatVector").dim(2).build()))
                .rows(ROWS)
                .seed(seed);
        Map<Literal, BigDecimal> counts = new LinkedHashMap<>();
        weights.keySet().forEach(value -> counts.put(value, BigDecimal.ZERO));
        for (Row row : data) {
            for (Object element : (List<?>) row.get("tags")) {
                counts.merge(Literal.text((String) element), BigDecimal.ONE, BigDecimal::add);
            }
        }
        return counts;
    }

    private static double share(Map<Literal, BigDecimal> counts, String value) {
        double sum =
                counts.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
        return 100 * counts.get(Literal.text(value)).doubleValue() / sum;
    }

    @Test
    void frequentElementsStayAsFrequentAsTheyWere() {
        Map<Literal, BigDecimal> weights = new LinkedHashMap<>();
        weights.put(Literal.text("a"), BigDecimal.valueOf(40));
        weights.put(Literal.text("b"), BigDecimal.valueOf(10));
        weights.put(Literal.text("c"), BigDecimal.valueOf(6));
        weights.put(Literal.text("d"), BigDecimal.valueOf(4));
        Map<Literal, BigDecimal> original = counted(weights, 1);

        Map<Literal, BigDecimal> alike = counted(ElementWeights.of(original, LENGTHS), 2);

        for (String value : List.of("a", "b", "c", "d")) {
            assertThat(share(alike, value)).as(value).isCloseTo(share(original, value), within(2.0));
        }
    }
}
