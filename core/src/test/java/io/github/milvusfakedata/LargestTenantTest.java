package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Before a run one can see how large its largest tenant will be. */
class LargestTenantTest {
    private static FakeData data(String generate) {
        return FakeData.text(
                        "t.yaml",
                        """
                        groups: {tenant: {count: 40, zipf: 1.2}}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: embedding, type: FloatVector, dim: 8}
                          - {name: tenant, type: Int64, is_partition_key: true%s}
                        """
                                .formatted(generate))
                .seed(5);
    }

    private static LargestTenant largest(FakeData data) {
        return data.plan(WriteOptions.defaults()).largestTenant().orElseThrow();
    }

    @Test
    void itsShareIsThatOfTheRows() {
        FakeData data = data("").rows(3_000);
        Map<Long, Integer> counts = new HashMap<>();
        data.forEach(row -> counts.merge(row.getLong("tenant"), 1, Integer::sum));
        LargestTenant largest = largest(data);

        int most = counts.values().stream().max(Integer::compare).orElseThrow();
        assertThat(counts.get(Long.valueOf(largest.value()))).isEqualTo(most);
        assertThat(largest.share()).isEqualTo(most / 3_000.0);
        assertThat(largest.tenants()).isEqualTo(counts.size());
        assertThat(largest.field()).isEqualTo("tenant");
    }

    @Test
    void itFollowsTheLawOfZipfThatWasAskedFor() {
        double all = 0;
        for (int rank = 1; rank <= 40; rank++) {
            all += Math.pow(rank, -1.2);
        }
        LargestTenant largest = largest(data(", generate: {id: tenant}").rows(1_000_000));

        assertThat(largest.rows()).isEqualTo(100_000);
        assertThat(largest.tenants()).isEqualTo(40);
        assertThat(largest.share()).isCloseTo(1 / all, within(0.005));
    }

    @Test
    void thereIsNoneWithoutAPartitionKey() {
        assertThat(FakeData.builtin("simple").plan(WriteOptions.defaults()).largestTenant())
                .isEmpty();
    }
}
