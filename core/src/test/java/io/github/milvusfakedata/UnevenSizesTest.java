package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which text comes often the seed decides, so a file of shared texts may be larger than one of others; and so may one of long
 * arrays: never too large.
 */
class UnevenSizesTest {
    private static final int SEEDS = 12;
    private static final long LIMIT = 1 << 20;

    @TempDir
    private Path directory;

    @Test
    void noFileIsLargerThanItsLimitWhateverTextsComeOften() {
        for (Format format : List.of(Format.PARQUET, Format.JSON)) {
            for (double ratio : new double[] {0.3, 0.01, 0.000_01}) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    checkSizes(format, ratio, seed);
                }
            }
        }
    }

    @Test
    void noFileIsLargerThanItsLimitHoweverLongItsArraysOfStructsAre() {
        for (Format format : List.of(Format.PARQUET, Format.JSON)) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Field structs = Field.of("chunks", "Array")
                        .elementType("Struct")
                        .maxCapacity(300)
                        .fields(List.of(
                                Field.of("text", "VarChar").maxLength(200).build(),
                                Field.of("vector", "Int8Vector").dim(16).build()))
                        .build();
                checkSizes(format, structs, seed);
            }
        }
    }

    private void checkSizes(Format format, double ratio, int seed) {
        Field shared = Field.of("content", "VarChar")
                .maxLength(60_000)
                .cardinalityRatio(ratio)
                .build();
        checkSizes(format, shared, seed);
    }

    private void checkSizes(Format format, Field field, int seed) {
        Collection collection = Collection.of(
                "c",
                Field.of("id", "Int64").primaryKey().build(),
                field,
                Field.of("v", "FloatVector").dim(4).build());
        WriteOptions.Builder options = WriteOptions.builder().format(format).maxFileBytes(LIMIT);
        if (format == Format.PARQUET) {
            options.compression(Compression.NONE);
        }
        Path out = directory.resolve(format + "-" + field.hashCode() + "-" + seed);
        Dataset dataset = FakeData.of(collection).rows(1_000).seed(seed).write(out, options.build());
        assertThat(dataset.files()).allSatisfy(file -> assertThat(file.bytes())
                .as("%s, %s, seed %d", format, field.name(), seed)
                .isLessThanOrEqualTo(LIMIT));
    }
}
