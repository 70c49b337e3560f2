package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the schema lists, values that rows share, partition keys, defaults. */
class FewValuesTest {
    private static final int ROWS = 20_000;

    @Test
    void listedValuesAreTheOnlyOnesAndTheFirstTheMostFrequent() {
        List<Literal> states = List.of(Literal.text("open"), Literal.text("paid"), Literal.text("void"));
        Map<String, Integer> counts = counts(texts(
                Field.of("state", "VarChar").maxLength(20).enumValues(states).build(), 1, 0, ROWS));
        assertThat(counts).containsOnlyKeys("open", "paid", "void");
        assertThat(counts.get("open")).isGreaterThan(counts.get("paid"));
        assertThat(counts.get("paid")).isGreaterThan(counts.get("void"));
        assertThat(counts.get("void")).isGreaterThan(ROWS / 10);
    }

    @Test
    void arraysTakeDifferentListedValuesUntilNoneIsLeft() {
        List<Literal> tags = List.of(Literal.number(1), Literal.number(2), Literal.number(3), Literal.number(4));
        Field field = Field.of("tags", "Array")
                .elementType("Int16")
                .maxCapacity(4)
                .enumValues(tags)
                .build();
        for (String row : texts(field, 2, 0, 2_000)) {
            String[] elements = row.substring(1, row.length() - 1).split(";");
            assertThat(elements).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.1, 0.01, 0.0003})
    void theShareOfDifferentValuesIsTheRatioWhateverTheNumberOfRows(double ratio) {
        for (long seed = 0; seed < 3; seed++) {
            List<String> rows =
                    texts(Field.of("anything", "Int64").cardinalityRatio(ratio).build(), seed, 0, ROWS);
            for (int count : new int[] {1, 100, 3_000, ROWS}) {
                long distinct = rows.subList(0, count).stream().distinct().count();
                assertThat((double) distinct).isCloseTo(Math.max(1, count * ratio), within(1.0));
            }
        }
    }

    @Test
    void rowsShareValuesTheSameWayWhereverReadingStarts() {
        Field field = Field.of("customer_name", "VarChar")
                .maxLength(80)
                .cardinalityRatio(0.1)
                .build();
        List<String> all = texts(field, 5, 0, ROWS);
        assertThat(texts(field, 5, 7_777, 500)).isEqualTo(all.subList(7_777, 8_277));
        assertThat(texts(field, 5, (1L << 40) - 10, 10)).hasSize(10);
    }

    @Test
    void someSharedValuesAreMuchMoreFrequentThanOthersAndNoneTakesMostRows() {
        Field field = Field.of("anything", "Int64").cardinalityRatio(0.05).build();
        List<Integer> counts = new ArrayList<>(counts(texts(field, 3, 0, ROWS)).values());
        counts.sort(null);
        assertThat(counts.get(counts.size() - 1)).isBetween(ROWS / 100, ROWS / 10);
        assertThat(counts.get(counts.size() / 2)).isLessThan(counts.get(counts.size() - 1) / 10);
    }

    @Test
    void aPartitionKeyHasManyTenantsOfManyRows() {
        Set<String> tenants = new HashSet<>(texts(partitionKey().build(), 9, 0, ROWS));
        assertThat(tenants).hasSizeBetween(ROWS / 60, ROWS / 40);
        List<Literal> regions = List.of(Literal.number(10), Literal.number(20));
        assertThat(counts(texts(partitionKey().enumValues(regions).build(), 9, 0, 500)))
                .containsOnlyKeys("10", "20");
    }

    @Test
    void aSmallDatasetHasManyTenantsToo() {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(new HashSet<>(texts(partitionKey().build(), seed, 0, 100)))
                    .hasSizeBetween(10, 22);
        }
    }

    private static Field.Builder partitionKey() {
        return Field.of("tenant_id", "Int64").partitionKey(true);
    }

    @Test
    void aFieldWithADefaultIsLeftOutAsOftenAsItsNullRatioSays() {
        Field.Builder field = Field.of("state", "Int32").defaultValue(Literal.number(7));
        assertThat(nulls(field.build())).isZero();
        assertThat(nulls(field.nullRatio(0.25).build())).isBetween(ROWS / 5, ROWS * 3 / 10);
        assertThat(nulls(Field.of("state", "Int32").nullRatio(0.25).build())).isZero();
    }

    private static int nulls(Field field) {
        return fill(field, 4, 0, ROWS).nullCount();
    }

    private static Map<String, Integer> counts(List<String> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        return counts;
    }

    private static List<String> texts(Field field, long seed, long firstRow, int rows) {
        ColumnBuffer buffer = fill(field, seed, firstRow, rows);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(RowText.of(buffer, row));
        }
        return texts;
    }

    private static ColumnBuffer fill(Field field, long seed, long firstRow, int rows) {
        ColumnSource source = CollectionColumns.rows(Collection.of("c", field), seed)
                .bind()
                .get(0)
                .source();
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        source.fill(firstRow, rows, buffer);
        return buffer;
    }
}
