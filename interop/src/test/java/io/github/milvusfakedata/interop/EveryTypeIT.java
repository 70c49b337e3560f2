package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.schema.Collection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every registered type, nullable and not, in every format and compression: each foreign reader reads in every row what
 * the library's row view says. Files, row groups and pages end within the rows.
 */
class EveryTypeIT {
    private static final int ROWS = 2_500;
    private static final int FILE_ROWS = 1_600;
    private static final int GROUP_ROWS = 1_000;
    private static final long SEED = 20_261_122L;

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicNode> parquetHoldsTheValuesOfTheRowView() {
        return Arrays.stream(Compression.values())
                .flatMap(compression -> datasets(options(Format.PARQUET).compression(compression), compression.name()));
    }

    @TestFactory
    Stream<DynamicNode> textHoldsTheValuesOfTheRowView() {
        return Stream.of(Format.JSON, Format.JSONL, Format.CSV)
                .flatMap(format -> datasets(options(format), format.name()));
    }

    @TestFactory
    Stream<DynamicNode> numpyHoldsTheValuesOfTheRowView() {
        return Stream.of(dataset(TypeMatrix.inNumpy(), options(Format.NUMPY).build(), "NUMPY"));
    }

    private static WriteOptions.Builder options(Format format) {
        return WriteOptions.builder().format(format).batchRows(GROUP_ROWS).maxRowsPerFile(FILE_ROWS);
    }

    private Stream<DynamicNode> datasets(WriteOptions.Builder options, String name) {
        return Stream.of(false, true)
                .map(nullable -> dataset(
                        TypeMatrix.collection(nullable),
                        options.build(),
                        name + (nullable ? ", nullable" : ", not nullable")));
    }

    /** Written when its turn comes, and read by one reader after the other. */
    private DynamicContainer dataset(Collection collection, WriteOptions options, String name) {
        FakeData data = FakeData.of(collection).rows(ROWS).seed(SEED);
        Path directory = scratch.resolve(name);
        WrittenDataset dataset = WrittenDataset.write(data, directory, options);
        List<Map<String, Object>> expected = dataset.rows();
        Stream<DynamicNode> readers = Arrays.stream(ForeignReader.values())
                .filter(reader -> reader.reads(options.format()))
                .map(reader -> dynamicContainer(reader.name(), tests(reader, dataset, expected)));
        return dynamicContainer(name, readers);
    }

    private Stream<DynamicTest> tests(
            ForeignReader reader, WrittenDataset dataset, List<Map<String, Object>> expected) {
        List<Map<String, Object>> read = reader.read(dataset, scratch);
        List<String> names = reader.columns(dataset);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("rows", () -> assertThat(read).hasSameSizeAs(expected)));
        tests.add(dynamicTest("columns", () -> assertThat(read)
                .allSatisfy(row -> assertThat(row.keySet()).hasSameElementsAs(names))));
        names.forEach(name -> tests.add(dynamicTest(name, () -> assertThat(Differences.inColumn(name, read, expected))
                .isEmpty())));
        return tests.stream();
    }
}
