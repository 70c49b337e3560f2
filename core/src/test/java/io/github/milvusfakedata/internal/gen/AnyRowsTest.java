package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Rows that lie close together are computed at once, scattered ones run by run; both are what the column has there. */
    @ParameterizedTest
    @CsvSource({"2, 1", "1000000, 40"})
    void closeRowsAreComputedAtOnceAndScatteredOnesRunByRun(long apart, int calls) {
        CountedCalls source = new CountedCalls();
        long[] numbers = new long[80];
        for (int slot = 0; slot < numbers.length; slot++) {
            numbers[slot] = 7 + slot / 2 * 3 % 40 * apart;
        }
        ColumnBuffer out = new ColumnBuffer(source.layout());
        new AnyRows(source).fill(numbers, numbers.length, out);
        assertThat(Arrays.copyOf(out.longs(), numbers.length)).isEqualTo(numbers);
        assertThat(source.calls).isEqualTo(calls);
    }

    /** Each row's value is its number. */
    private static final class CountedCalls implements ColumnSource {
        private int calls;

        @Override
        public ColumnLayout layout() {
            return ColumnLayout.of(ColumnShape.INT64);
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            calls++;
            out.start(rows);
            for (int row = 0; row < rows; row++) {
                out.longs()[row] = firstRow + row;
            }
        }
    }

    private static List<Row> rows(FakeData data, long first, int count) {
        return data.firstRow(first).first(count);
    }
}
