package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that take their values from elsewhere have the same ones however the block is cut, near each other or scattered. */
class AnyRowsTest {
    private static final String SCHEMA =
            """
            collection_name: turns
            groups:
              talk: {size: {p0: 2, p50: 6, p100: 40}}
              user: {size: {p0: 200, p100: 900}, order: spread}
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: topic, type: VarChar, max_length: 60, nullable: true, null_ratio: 0.2, generate: {of: talk, meaning: username}}
              - {name: labels, type: Array, element_type: VarChar, max_length: 40, max_capacity: 6, generate: {of: user, meaning: tags}}
              - {name: plan, type: VarChar, max_length: 12, generate: {of: user, choices: [free, pro]}}
              - {name: sent, type: Int64, generate: {ascending: talk, from: {timestamp: created}, step: 45000}}
              - {name: v, type: FloatVector, dim: 4}
            """;

    @Test
    void givesTheSameRowsForAnyCut() {
        FakeData data = FakeData.text("turns.yaml", SCHEMA).rows(1L << 39).seed(3);
        for (long first : List.of(0L, (1L << 38) + 5)) {
            List<Row> together = rows(data, first, 500);
            List<Row> apart = IntStream.range(0, 500)
                    .mapToObj(row -> rows(data, first + row, 1).get(0))
                    .toList();
            assertThat(together)
                    .extracting(Row::toString)
                    .isEqualTo(apart.stream().map(Row::toString).toList());
        }
    }

    private static List<Row> rows(FakeData data, long first, int count) {
        return data.firstRow(first).first(count);
    }
}
