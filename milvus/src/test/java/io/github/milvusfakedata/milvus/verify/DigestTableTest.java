package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DigestTableTest {
    @Test
    void everyDigestIsCrossedOutOnceAndNoOther() {
        int count = 50_000;
        SplittableRandom random = new SplittableRandom(1);
        long[] halves = random.longs(2L * count).toArray();
        DigestTable table = new DigestTable(count);
        for (int i = 0; i < count; i++) {
            table.add(halves[2 * i], halves[2 * i + 1]);
        }

        assertThat(table.size()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            assertThat(table.contains(halves[2 * i], halves[2 * i + 1])).isTrue();
            assertThat(table.remove(halves[2 * i], halves[2 * i + 1])).isTrue();
            assertThat(table.remove(halves[2 * i], halves[2 * i + 1])).isFalse();
            assertThat(table.contains(halves[2 * i], halves[2 * i + 1])).isFalse();
            assertThat(table.remove(random.nextLong(), random.nextLong())).isFalse();
        }
        assertThat(table.size()).isZero();
    }

    @Test
    void equalDigestsCountEach() {
        DigestTable table = new DigestTable(3);
        table.add(0, -1);
        table.add(0, -1);
        table.add(8, -1);

        assertThat(table.remove(0, -1)).isTrue();
        assertThat(table.remove(0, -1)).isTrue();
        assertThat(table.remove(0, -1)).isFalse();
        assertThat(table.remove(8, -1)).isTrue();
    }

    @Test
    void aRowTakes22Bytes() {
        assertThat(DigestTable.bytes(1_000_000)).isBetween(21_000_000L, 22_000_000L);
    }
}
