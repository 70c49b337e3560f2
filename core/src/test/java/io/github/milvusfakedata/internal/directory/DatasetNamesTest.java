package io.github.milvusfakedata.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetNamesTest {
    /** Those of a run that goes on, or that was cut off, count as well as those of a whole dataset. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "meta.json",
                "..meta.json.new.tmp",
                ".meta.json.tmp",
                ".meta.json.new",
                ".milvus-fake-data.plan",
                "data.parquet",
                "set/data.csv",
                ".data.jsonl.tmp",
                ".data.json.new",
                "data/id.npy",
                "set/data/.v.npy.tmp",
            })
    void aFileOfADatasetInAnyStateIsToldByItsName(String name) {
        assertThat(DatasetNames.isOfDataset(Path.of(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run.log", "meta.json.log", "data.log", "data", "arrays/id.npy", "notes.csv", "data/run.log", "/"
            })
    void everyOtherNameIsNone(String name) {
        assertThat(DatasetNames.isOfDataset(Path.of(name))).isFalse();
    }
}
