package io.github.milvusfakedata.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextSizesTest {
    private static final long LAST_ROWS = 1L << 40;

    private static final Collection VECTORS = Collection.of(
            "vectors",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("title", "VarChar").maxLength(200).nullable().build(),
            Field.of("embedding", "FloatVector").dim(256).build());

    private static final Collection TEXTS = Collection.of(
            "texts",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("content", "VarChar").maxLength(2000).build(),
            Field.of("tags", "Array")
                    .elementType("VarChar")
                    .maxCapacity(10)
                    .maxLength(50)
                    .build(),
            Field.of("details", "JSON").nullable().build(),
            Field.of("words", "SparseFloatVector").build(),
            Field.of("code", "BinaryVector").dim(64).build());

    @Test
    void filesOfVectorsFillTheirBoundWithoutExceedingIt() {
        checkFill(
                CollectionColumns.rows(VECTORS, 1).bind(),
                CollectionColumns.rows(VECTORS, 0).sample(),
                0.9);
    }

    @Test
    void filesOfTextsFillTheirBoundWithoutExceedingIt() {
        checkFill(
                CollectionColumns.rows(TEXTS, 2).bind(),
                CollectionColumns.rows(TEXTS, 0).sample(),
                0.75);
    }

    @Test
    void filesOfAnyShapeStayWithinTheirBound() {
        List<Column> columns = new ArrayList<>();
        for (ColumnLayout layout : Columns.layouts()) {
            if (layout.shape() != ColumnShape.LIST) {
                columns.add(Columns.random("f" + columns.size(), layout.asNullable()));
            }
        }
        TextFormat format = TextFormat.json(columns, columns);
        for (long first = 0; first < 100; first += 7) {
            assertThat(JsonReading.file(format, first, 1).length)
                    .isLessThanOrEqualTo((int) format.sizes().atMost(1));
        }
        checkFill(columns, columns, 0.75);
    }

    @ParameterizedTest
    @MethodSource("io.github.milvusfakedata.internal.read.BuiltinSchemasTest#ids")
    void filesOfBuiltInSchemasFillTheirBound(String id) {
        Collection collection = FakeData.builtin(id).collection();
        checkFill(
                CollectionColumns.rows(collection, 7).bind(),
                CollectionColumns.rows(collection, 0).sample(),
                0.9,
                500);
    }

    @Test
    void theBoundGrowsWithTheRows() {
        FileSizes sizes = TextFormat.json(
                        CollectionColumns.rows(TEXTS, 3).bind(),
                        CollectionColumns.rows(TEXTS, 0).sample())
                .sizes();
        long before = 0;
        for (long rows = 1; rows < LAST_ROWS; rows = rows * 3 / 2 + 1) {
            assertThat(sizes.atMost(rows)).isGreaterThan(before).isGreaterThanOrEqualTo(sizes.expected(rows));
            before = sizes.atMost(rows);
        }
    }

    @Test
    void countsTheBytesOfVectorsInMemory() {
        FileSizes sizes = TextFormat.json(
                        CollectionColumns.rows(VECTORS, 4).bind(),
                        CollectionColumns.rows(VECTORS, 0).sample())
                .sizes();
        assertThat(sizes.vectorBytes(1000)).isEqualTo(1000L * 256 * Float.BYTES);
        FileSizes sparse = TextFormat.json(
                        CollectionColumns.rows(TEXTS, 4).bind(),
                        CollectionColumns.rows(TEXTS, 0).sample())
                .sizes();
        assertThat(sparse.vectorBytes(1000)).isGreaterThan(1000L * (8 + 8));
    }

    private static void checkFill(List<Column> columns, List<Column> calibration, double fill) {
        checkFill(columns, calibration, fill, 5000);
    }

    private static void checkFill(List<Column> columns, List<Column> calibration, double fill, int rows) {
        TextFormat format = TextFormat.json(columns, calibration);
        for (long first : new long[] {0, 1_000_000, LAST_ROWS - rows}) {
            long bytes = JsonReading.file(format, first, rows).length;
            assertThat(bytes).isLessThanOrEqualTo(format.sizes().atMost(rows));
            assertThat((double) bytes).isGreaterThan(fill * format.sizes().atMost(rows));
            assertThat((double) bytes).isCloseTo(format.sizes().expected(rows), within(0.05 * bytes));
        }
    }
}
