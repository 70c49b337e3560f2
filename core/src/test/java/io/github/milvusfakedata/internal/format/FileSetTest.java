package io.github.milvusfakedata.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.numpy.NumpyOutput;
import io.github.milvusfakedata.internal.parquet.ParquetOutput;
import io.github.milvusfakedata.internal.text.JsonOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileSetTest {
    private static final OutputFormat PARQUET = new ParquetOutput();
    private static final OutputFormat JSON = new JsonOutput();
    private static final OutputFormat NUMPY = new NumpyOutput();

    @Test
    void containsItsOwnNamesAndNoOthers() {
        FileSet three = new FileSet(3, PARQUET);
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
        assertThat(new FileSet(1, JSON).contains("data.json")).isTrue();
        assertThat(new FileSet(1, JSON).contains("data-00001-of-00001.json")).isFalse();
    }

    @Test
    void namesAFileForEachColumnOfEachBundle() {
        FileSet two = new FileSet(2, NUMPY, List.of("id", "$meta"));
        assertThat(two.pattern()).isEqualTo("data-*-of-00002/{id,$meta}.npy");
        assertThat(two.count()).isEqualTo(4);
        assertThat(two.directories()).containsExactly("data-00001-of-00002", "data-00002-of-00002");
        List<String> names = two.names().toList();
        assertThat(names)
                .containsExactly(
                        "data-00001-of-00002/id.npy",
                        "data-00001-of-00002/$meta.npy",
                        "data-00002-of-00002/id.npy",
                        "data-00002-of-00002/$meta.npy");
        for (int index = 0; index < 4; index++) {
            assertThat(two.indexOf(names.get(index))).hasValue(index);
        }
        assertThat(List.of(
                        "data-00001-of-00002/x.npy",
                        "data-00003-of-00002/id.npy",
                        "data/id.npy",
                        "/id.npy",
                        ".npy",
                        "data-00001-of-00002",
                        "data-00001-of-00002/",
                        "data-00001-of-00002/.npy",
                        "id.npy"))
                .noneMatch(two::contains);
        assertThat(two.hasDirectory("data-00002-of-00002")).isTrue();
        assertThat(two.hasDirectory("data")).isFalse();
        assertThat(new FileSet(1, PARQUET).hasDirectory("data")).isFalse();
        for (FileSet set : List.of(two, new FileSet(1, NUMPY, List.of("id")))) {
            assertThat(FileSet.parse(set.pattern())).contains(set);
            assertThat(FileSet.of(set.count(), "numpy", set.columns())).contains(set);
        }
    }

    @Test
    void refusesColumnsThatLeadElsewhere() {
        for (List<String> columns : List.of(
                List.<String>of(),
                List.of(".."),
                List.of("a/b"),
                List.of("id", "id"),
                List.of(""),
                List.of("a", "b", "c"))) {
            assertThat(FileSet.of(4, "numpy", columns)).as(columns.toString()).isEmpty();
        }
        assertThat(FileSet.of(1, "parquet", List.of("id"))).isEmpty();
    }

    @Test
    void readsItsPatternBack() {
        for (int count : new int[] {1, 2, 99_999, 100_000, 1_000_000}) {
            FileSet set = new FileSet(count, JSON);
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
            "data.npy",
            "data/{}.npy",
            "data/{..}.npy",
            "data/{a/b}.npy",
            "data/{id,id}.npy",
            "../data/{id}.npy",
            "meta.json",
            ""
        }) {
            assertThat(FileSet.parse(pattern)).as(pattern).isEmpty();
        }
    }

    @Test
    void refusesCountsAndEndingsThatNoDatasetHas() {
        assertThat(FileSet.of(0, "json", List.of())).isEmpty();
        assertThat(FileSet.of(-1, "json", List.of())).isEmpty();
        assertThat(FileSet.of(1L << 40, "json", List.of())).isEmpty();
        assertThat(FileSet.of(1, "../json", List.of())).isEmpty();
        assertThat(FileSet.of(1, "JSON", List.of())).isEmpty();
        assertThat(FileSet.of(2, "parquet", List.of())).contains(new FileSet(2, PARQUET));
    }
}
