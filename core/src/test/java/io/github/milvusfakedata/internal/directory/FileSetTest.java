package io.github.milvusfakedata.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileSetTest {
    @Test
    void containsItsOwnNamesAndNoOthers() {
        FileSet three = new FileSet(3, "parquet");
        assertThat(three.names())
                .containsExactly(
                        "data-00001-of-00003.parquet", "data-00002-of-00003.parquet", "data-00003-of-00003.parquet")
                .allMatch(three::contains);
        assertThat(three.contains("data-00004-of-00003.parquet")).isFalse();
        assertThat(three.contains("data-00000-of-00003.parquet")).isFalse();
        assertThat(three.contains("data-00001-of-00004.parquet")).isFalse();
        assertThat(three.contains("data-000001-of-00003.parquet")).isFalse();
        assertThat(three.contains("data-00001-of-00003.json")).isFalse();
        assertThat(three.contains("data.parquet")).isFalse();
        assertThat(three.contains("meta.json")).isFalse();
        assertThat(new FileSet(1, "json").contains("data.json")).isTrue();
        assertThat(new FileSet(1, "json").contains("data-00001-of-00001.json")).isFalse();
    }

    @Test
    void readsItsPatternBack() {
        for (int count : new int[] {1, 2, 99_999, 100_000, 1_000_000}) {
            FileSet set = new FileSet(count, "json");
            assertThat(FileSet.parse(set.pattern())).contains(set);
        }
    }

    @Test
    void refusesPatternsThatLeadElsewhere() {
        for (String pattern : new String[] {
            "../data.json",
            "/etc/passwd",
            "data-*-of-0.json",
            "data-*-of-00000.json",
            "data-*-of-00001.json",
            "*",
            "data-*-of-9999999.json",
            "data.txt",
            "meta.json",
            ""
        }) {
            assertThat(FileSet.parse(pattern)).as(pattern).isEmpty();
        }
    }

    @Test
    void refusesCountsAndEndingsThatNoDatasetHas() {
        assertThat(FileSet.of(0, "json")).isEmpty();
        assertThat(FileSet.of(-1, "json")).isEmpty();
        assertThat(FileSet.of(1L << 40, "json")).isEmpty();
        assertThat(FileSet.of(1, "../json")).isEmpty();
        assertThat(FileSet.of(2, "parquet")).contains(new FileSet(2, "parquet"));
    }
}
