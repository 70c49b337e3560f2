package io.github.milvusfakedata.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.format.RowGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetSizesTest {
    private static final long SAMPLE_SEED = 1;
    private static final StringDictionary WORDS = StringDictionary.of(
            IntStream.range(0, 300).mapToObj(i -> "word" + i).toList());

    private static final List<ColumnLayout> LAYOUTS = List.of(
            ColumnLayout.of(ColumnShape.INT64),
            ColumnLayout.of(ColumnShape.BOOL),
            ColumnLayout.of(ColumnShape.STRING),
            ColumnLayout.dictionary(WORDS),
            ColumnLayout.of(ColumnShape.SPARSE_VECTOR),
            ColumnLayout.list(ColumnLayout.of(ColumnShape.INT32)),
            ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING)),
            ColumnLayout.list(ColumnLayout.struct(List.of(
                    new ColumnLayout.MemberLayout("number", ColumnLayout.of(ColumnShape.INT64)),
                    new ColumnLayout.MemberLayout("text", ColumnLayout.of(ColumnShape.STRING)),
                    new ColumnLayout.MemberLayout("floats", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 16)),
                    new ColumnLayout.MemberLayout("bits", ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 8))))),
            ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 16),
            ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 64));

    @Test
    void columnsOfFixedWidthAreKnownToTheByte() throws IOException {
        List<ColumnLayout> layouts = List.of(
                ColumnLayout.of(ColumnShape.BOOL),
                ColumnLayout.of(ColumnShape.INT8),
                ColumnLayout.of(ColumnShape.INT16),
                ColumnLayout.of(ColumnShape.INT32),
                ColumnLayout.of(ColumnShape.INT64),
                ColumnLayout.of(ColumnShape.FLOAT),
                ColumnLayout.of(ColumnShape.DOUBLE),
                ColumnLayout.dictionary(WORDS),
                ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 5),
                ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 100),
                ColumnLayout.vector(ColumnShape.INT8_VECTOR, 7),
                ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 33));
        for (ColumnLayout layout : layouts) {
            Column column = new Column("c", new TestSource(layout, 3));
            ParquetOptions options = TestFile.options(Compression.NONE, 5000);
            ColumnSizes sizes = new ExactSizes(new ColumnPlanner(options).plan(column, column), 5000);
            ParquetFormat format = new ParquetFormat(List.of(column), List.of(column), options);
            for (int rows : new int[] {1, 2, 63, 1000, 4999, 5000, 5001, 12_345}) {
                long chunks = TestFile.footer(TestFile.bytes(format, 0, rows)).getRow_groups().stream()
                        .mapToLong(RowGroup::getTotal_compressed_size)
                        .sum();
                assertThat(sizes.atMost(rows)).as("%s %d rows", layout, rows).isEqualTo(chunks);
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Compression.class)
    void noFileIsLargerThanTheBoundAndTheExpectationIsNear(Compression compression) {
        for (int rows : new int[] {1, 10, 300, 6000}) {
            for (int seed = 10; seed < (rows < 1000 ? 14 : 11); seed++) {
                FileSizes sizes = format(seed, compression).sizes();
                long truth = TestFile.bytes(format(seed, compression), 7L * rows, rows).length;
                assertThat(truth).as("%d rows, seed %d", rows, seed).isLessThanOrEqualTo(sizes.atMost(rows));
                if (rows > 2000) {
                    assertThat((double) sizes.expected(rows) / truth).isCloseTo(1, within(0.05));
                    assertThat((double) truth / sizes.atMost(rows)).isGreaterThan(0.75);
                }
            }
        }
    }

    @Test
    void filesOfVectorsFillNearlyAllOfTheBound() {
        List<ColumnLayout> layouts = List.of(
                ColumnLayout.of(ColumnShape.INT64),
                ColumnLayout.of(ColumnShape.STRING).asNullable(),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING)),
                ColumnLayout.of(ColumnShape.JSON),
                ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 768).asNullable());
        ParquetFormat format = format(layouts, 20, Compression.AUTO);
        long truth = TestFile.bytes(format, 0, 5000).length;
        assertThat(format.sizes().vectorBytes(5000)).isEqualTo(5000L * 768 * Float.BYTES);
        assertThat((double) truth / format.sizes().atMost(5000)).isBetween(0.9, 1.0);
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void theBoundGrowsWithTheRowsAndDoesNotDependOnTheSeed(Compression compression) {
        FileSizes sizes = format(1, compression).sizes();
        FileSizes others = format(2, compression).sizes();
        long before = 0;
        for (long rows = 1; rows < 50_000_000; rows += 1 + rows / 37) {
            long bound = sizes.atMost(rows);
            assertThat(bound).as("%d rows", rows).isGreaterThanOrEqualTo(before);
            assertThat(others.atMost(rows)).isEqualTo(bound);
            assertThat(sizes.expected(rows)).isLessThanOrEqualTo(bound);
            before = bound;
        }
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void filesOfManySmallRowGroupsAreWithinTheBound(Compression compression) {
        for (int groupRows : new int[] {1, 3, 50}) {
            List<Column> columns = columns(LAYOUTS, 40);
            ParquetOptions options = TestFile.options(compression, groupRows);
            ParquetFormat format = new ParquetFormat(columns, columns(LAYOUTS, SAMPLE_SEED), options);
            long truth = TestFile.bytes(format, 0, 700).length;
            assertThat(format.sizes().atMost(700)).as("groups of %d", groupRows).isGreaterThanOrEqualTo(truth);
        }
    }

    @Test
    void moreKeyValuesThanTheBoundHasRoomForAreRefused() {
        FileRange range = new FileRange(0, 1, Map.of("key", "x".repeat(1020)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format(1, Compression.NONE).open(range))
                .withMessageContaining("1033 bytes of key-values, not 1024");
    }

    private static ParquetFormat format(long seed, Compression compression) {
        List<ColumnLayout> all = new ArrayList<>(LAYOUTS);
        LAYOUTS.forEach(layout -> all.add(layout.asNullable()));
        return format(all, seed, compression);
    }

    private static ParquetFormat format(List<ColumnLayout> layouts, long seed, Compression compression) {
        return new ParquetFormat(
                columns(layouts, seed), columns(layouts, SAMPLE_SEED), TestFile.options(compression, 4000));
    }

    private static List<Column> columns(List<ColumnLayout> layouts, long seed) {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : layouts) {
            String name = "c" + columns.size();
            columns.add(new Column(name, new TestSource(layout, 31 * seed + columns.size())));
        }
        return columns;
    }
}
