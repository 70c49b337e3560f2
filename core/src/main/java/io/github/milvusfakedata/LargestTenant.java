package io.github.milvusfakedata;

import io.github.milvusfakedata.schema.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a partition key that most rows have: the tenant who decides how large a partition gets.
 *
 * @param field the name of the partition key
 * @param value the value as text
 * @param share its share of the rows, above 0 to 1
 * @param tenants how many different values there are
 * @param rows how many rows were looked at, the first ones of the dataset
 */
public record LargestTenant(String field, String value, double share, long tenants, long rows) {
    private static final int MOST_ROWS = 100_000;
    private static final int BLOCK_ROWS = 10_000;

    public LargestTenant {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }

    /** Counts the first rows; empty if there is no partition key whose values are made. */
    static Optional<LargestTenant> of(List<Field> fields, DatasetRows rows, long count) {
        Optional<Field> key =
                fields.stream().filter(field -> field.flags().partitionKey()).findFirst();
        return key.map(field -> of(field.name(), rows, Math.min(count, MOST_ROWS)));
    }

    private static LargestTenant of(String field, DatasetRows rows, long count) {
        Map<Object, Integer> counts = new HashMap<>();
        BlockReader reader = rows.reader(BLOCK_ROWS, field);
        for (long done = 0; done < count; done += BLOCK_ROWS) {
            ColumnBlock block = reader.next().column(field);
            for (int row = 0; row < Math.min(block.rows(), count - done); row++) {
                counts.merge(block.isNull(row) ? "null" : block.get(row), 1, Integer::sum);
            }
        }
        Map.Entry<Object, Integer> largest = counts.entrySet().stream()
                .max(Map.Entry.<Object, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .orElseThrow();
        double share = largest.getValue() / (double) count;
        return new LargestTenant(field, largest.getKey().toString(), share, counts.size(), count);
    }
}
