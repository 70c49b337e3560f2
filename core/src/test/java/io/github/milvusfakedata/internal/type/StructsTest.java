package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructsTest {
    private static final int ROWS = 1_500;
    private static final int DIM = 24;
    private static final Field TEXT = Field.of("text", "VarChar").maxLength(60).build();
    private static final Field VECTOR =
            Field.of("vector", "FloatVector").dim(DIM).build();
    private static final Field PAGE = Field.of("page", "Int32").build();

    @Test
    void eachMemberIsItselfWhicheverOthersThereAre() {
        ColumnBuffer all = fill(source(chunks(TEXT, VECTOR, PAGE)), 0);
        ColumnBuffer two = fill(source(chunks(PAGE, VECTOR)), 0);
        for (int slot = 0; slot < all.offsets()[ROWS]; slot++) {
            assertThat(RowText.of(two.element().members().get(0), slot))
                    .isEqualTo(RowText.of(all.element().members().get(2), slot));
            assertThat(RowText.of(two.element().members().get(1), slot))
                    .isEqualTo(RowText.of(all.element().members().get(1), slot));
        }
    }

    @Test
    void aColumnNarrowedToAMemberHoldsThatMemberInTheSameRows() {
        for (double nulls : new double[] {0, 0.4}) {
            Field field = chunks(TEXT, VECTOR, PAGE).nullable().nullRatio(nulls).build();
            ColumnSource whole = CollectionColumns.rows(Collection.of("c", field), 5)
                    .bind()
                    .get(0)
                    .source();
            ColumnBuffer all = fill(whole, 77);
            List<ColumnSource> members = whole.members();
            assertThat(members).hasSize(3);
            for (int member = 0; member < 3; member++) {
                ColumnBuffer narrowed = fill(members.get(member), 77);
                assertThat(narrowed.nullCount()).isEqualTo(all.nullCount());
                for (int row = 0; row < ROWS; row++) {
                    assertThat(narrowed.isNull(row)).isEqualTo(all.isNull(row));
                    assertThat(narrowed.offsets()[row + 1]).isEqualTo(all.offsets()[row + 1]);
                }
                for (int slot = 0; slot < all.offsets()[ROWS]; slot++) {
                    assertThat(RowText.of(narrowed.element().members().get(0), slot))
                            .isEqualTo(RowText.of(all.element().members().get(member), slot));
                }
            }
        }
    }

    @Test
    void vectorsOfARowLieCloserTogetherThanThoseOfDifferentRows() {
        ColumnBuffer buffer = fill(source(chunks(VECTOR)), 0);
        float[] vectors = buffer.element().members().get(0).floats();
        double same = 0;
        double different = 0;
        int pairs = 0;
        for (int row = 0; row + 1 < ROWS; row++) {
            int from = buffer.offsets()[row];
            int next = buffer.offsets()[row + 1];
            if (next - from > 1 && buffer.offsets()[row + 2] > next) {
                same += product(vectors, from, from + 1);
                different += product(vectors, from, next);
                pairs++;
            }
        }
        assertThat(same / pairs).isGreaterThan(different / pairs + 0.3);
    }

    /** Milvus refuses an empty list of structs in JSON, and stores one in a nullable field as null. */
    @Test
    void noArrayIsEmptyOrLongerThanItsCapacity() {
        for (boolean nullable : new boolean[] {false, true}) {
            ColumnBuffer buffer = fill(source(chunks(PAGE).nullable(nullable)), 0);
            for (int row = 0; row < ROWS; row++) {
                assertThat(buffer.offsets()[row + 1] - buffer.offsets()[row]).isBetween(1, 7);
            }
        }
    }

    @Test
    void mistakesInSubFieldsAreTold() {
        Field field = chunks(
                        Field.of("a", "SparseFloatVector").build(),
                        Field.of("b", "JSON").build(),
                        Field.of("c", "VarChar").build(),
                        Field.of("d", "BinaryVector").dim(7).build())
                .build();
        assertThat(problems(field))
                .containsExactly(
                        "MFD-ELEMENT-TYPE fields[0].fields[0].type",
                        "MFD-ELEMENT-TYPE fields[0].fields[1].type",
                        "MFD-MISSING fields[0].fields[2].max_length",
                        "MFD-DIM fields[0].fields[3].dim");
        assertThat(problems(chunks().build())).containsExactly("MFD-MISSING fields[0].fields");
    }

    private static List<String> problems(Field field) {
        List<Problem> problems = new ArrayList<>();
        FieldTypes.named(field.type()).orElseThrow().check(field, "fields[0]", problems);
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static double product(float[] vectors, int first, int second) {
        double sum = 0;
        for (int i = 0; i < DIM; i++) {
            sum += vectors[first * DIM + i] * vectors[second * DIM + i];
        }
        return sum;
    }

    private static Field.Builder chunks(Field... members) {
        return Field.of("chunks", "Array").elementType("Struct").maxCapacity(7).fields(List.of(members));
    }

    private static ColumnSource source(Field.Builder field) {
        Column column = CollectionColumns.rows(Collection.of("c", field.build()), 5)
                .bind()
                .get(0);
        return column.source();
    }

    private static ColumnBuffer fill(ColumnSource source, long firstRow) {
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        source.fill(firstRow, ROWS, buffer);
        return buffer;
    }
}
