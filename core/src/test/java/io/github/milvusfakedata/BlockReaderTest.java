package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
    private static final FakeData DATA = FakeData.of(Collection.of(
                    "all",
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("flag", "Bool").nullable().build(),
                    Field.of("age", "Int8").build(),
                    Field.of("score", "Float").build(),
                    Field.of("price", "Double").nullable().build(),
                    Field.of("title", "VarChar").maxLength(60).nullable().build(),
                    Field.of("status", "VarChar").maxLength(40).build(),
                    Field.of("extra", "JSON").build(),
                    Field.of("dense", "FloatVector").dim(5).build(),
                    Field.of("bits", "BinaryVector").dim(16).build(),
                    Field.of("sparse", "SparseFloatVector").build(),
                    Field.of("tags", "Array")
                            .elementType("VarChar")
                            .maxCapacity(4)
                            .maxLength(20)
                            .nullable()
                            .build(),
                    Field.of("chunks", "Array")
                            .elementType("Struct")
                            .maxCapacity(3)
                            .fields(List.of(
                                    Field.of("page", "Int32").build(),
                                    Field.of("vector", "FloatVector").dim(3).build()))
                            .build()))
            .rows(100)
            .seed(7);

    /** What a reader of the values alone would take them for. */
    private static Object read(ColumnView column, int row) {
        if (column.isNull(row)) {
            return null;
        }
        return switch (column.shape()) {
            case BOOL -> column.booleanAt(row);
            case INT8 -> (byte) column.longAt(row);
            case INT16 -> (short) column.longAt(row);
            case INT32 -> (int) column.longAt(row);
            case INT64 -> column.longAt(row);
            case FLOAT -> column.floatAt(row);
            case DOUBLE -> column.doubleAt(row);
            case STRING, JSON -> {
                byte[] copy = new byte[70_000];
                yield new String(copy, 3, column.copyText(row, copy, 3), StandardCharsets.UTF_8);
            }
            case FLOAT_VECTOR -> {
                ByteBuffer put = ByteBuffer.allocate(4 * column.width()).order(ByteOrder.LITTLE_ENDIAN);
                column.putVectors(row, 1, put);
                float[] floats = new float[column.width()];
                put.flip().asFloatBuffer().get(floats);
                yield floats;
            }
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> {
                byte[] bytes = new byte[column.width()];
                column.putVectors(row, 1, ByteBuffer.wrap(bytes));
                yield bytes;
            }
            case SPARSE_VECTOR -> {
                Map<Long, Float> entries = new TreeMap<>();
                for (int entry = column.start(row); entry < column.end(row); entry++) {
                    entries.put(column.indexAt(entry), column.valueAt(entry));
                }
                yield entries;
            }
            case LIST -> {
                List<Object> elements = new ArrayList<>();
                for (int i = column.start(row); i < column.end(row); i++) {
                    elements.add(read(column.element(), i));
                }
                yield elements;
            }
            case STRUCT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (String name : column.memberNames()) {
                    members.put(name, read(column.members().get(members.size()), row));
                }
                yield members;
            }
        };
    }

    @Test
    void blocksThatAreUsedAgainHoldTheValuesOfTheRows() {
        BlockReader reader = DATA.reader(33);
        long rows = 0;
        while (reader.hasNext()) {
            RowBlock block = reader.next();
            assertThat(block.firstRow()).isEqualTo(rows);
            for (ColumnBlock column : block.columns()) {
                for (int row = 0; row < block.rows(); row++) {
                    Object expected = DATA.row(block.firstRow() + row).get(column.name());
                    assertThat(read(column.values(), row))
                            .as(column.name())
                            .usingRecursiveComparison()
                            .isEqualTo(expected);
                }
            }
            rows += block.rows();
        }
        assertThat(rows).isEqualTo(DATA.rows());
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void columnsTellTheTypesOfTheirElementsAndMembersInTheSchemasOrder() {
        RowBlock block = DATA.reader(1).next();

        assertThat(block.column("tags").elementType()).contains(MilvusType.VARCHAR);
        assertThat(block.column("tags").memberTypes()).isEmpty();
        assertThat(block.column("chunks").memberTypes()).containsExactly(MilvusType.INT32, MilvusType.FLOAT_VECTOR);
        assertThat(block.column("id").elementType()).isEmpty();
    }

    @Test
    void indicesOfSparseVectorsGoUpToTheLargestThatMilvusKnows() {
        long dim = (1L << Integer.SIZE) - 1;
        ColumnView sparse = FakeData.of(Collection.of(
                        "wide",
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("sparse", "SparseFloatVector").dim(dim).build()))
                .rows(200)
                .seed(2)
                .reader(200)
                .next()
                .column("sparse")
                .values();

        boolean beyondInt = false;
        for (int row = 0; row < 200; row++) {
            long last = -1;
            for (int entry = sparse.start(row); entry < sparse.end(row); entry++) {
                assertThat(sparse.indexAt(entry)).isBetween(last + 1, dim - 1);
                last = sparse.indexAt(entry);
            }
            beyondInt |= last > Integer.MAX_VALUE;
        }
        assertThat(beyondInt).isTrue();
    }

    @Test
    void aBlockIsFilledAgainAndNotMadeAnew() {
        BlockReader reader = DATA.reader(10);
        ColumnBlock first = reader.next().column("id");
        assertThat(first.longAt(0)).isZero();

        ColumnBlock second = reader.next().column("id");

        assertThat(second).isSameAs(first);
        assertThat(first.longAt(0)).isEqualTo(10);
    }

    @Test
    void onlyTheColumnsThatAreNamedAreThere() {
        RowBlock block = DATA.reader(10, "title", "id").read(40, 2);

        assertThat(block.columns()).extracting(ColumnBlock::name).containsExactly("title", "id");
        assertThat(block.column("id").longAt(1)).isEqualTo(41);
        assertThatThrownBy(() -> DATA.reader(10, "none")).hasMessageStartingWith("no column none, there are: [id, ");
    }

    @Test
    void rowsMayBeReadInAnyOrderAndTheNextBlockFollowsThem() {
        BlockReader reader = DATA.reader(10, "id");

        assertThat(reader.read(95, 2).column("id").longAt(0)).isEqualTo(95);
        assertThat(reader.next().rows()).isEqualTo(3);
        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(() -> reader.read(99, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> DATA.reader(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
