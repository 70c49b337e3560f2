package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArraysTest {
    private static final int ROWS = 5000;

    /** Milvus up to 3.0.0 stores an empty list of a nullable array as null, so such a row would come back as another. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 9", "0.3, 1", "0.3, 9"})
    void aNullableArrayIsNeverEmpty(double nullRatio, int capacity) {
        int[] lengths = lengths(array(capacity).nullable().nullRatio(nullRatio).build());
        assertThat(Arrays.stream(lengths).min()).hasValue(1);
        assertThat(Arrays.stream(lengths).max()).hasValue(capacity);
    }

    @Test
    void makingAnArrayNullableLengthensTheEmptyOnesAlone() {
        int[] plain = lengths(array(9).build());
        int[] nullable = lengths(array(9).nullable().nullRatio(0).build());
        assertThat(plain).contains(0).contains(9);
        for (int row = 0; row < ROWS; row++) {
            assertThat(nullable[row]).isEqualTo(Math.max(1, plain[row]));
        }
    }

    /** Arrays of booleans used to be half true whatever their name. */
    @ParameterizedTest
    @CsvSource({"is_active, 65", "is_deleted, 4", "answers_right, 50"})
    void booleansInArraysAreTrueAsOftenAsTheNameSuggests(String name, int percent) {
        Field field = Field.of(name, "Array").elementType("Bool").maxCapacity(9).build();
        ColumnBuffer buffer = filled(field);
        int elements = buffer.offsets()[ROWS];
        int count = 0;
        for (int element = 0; element < elements; element++) {
            count += buffer.element().bytes()[element];
        }
        assertThat(100.0 * count / elements).isCloseTo(percent, within(2.0));
    }

    private static Field.Builder array(int capacity) {
        return Field.of("tags", "Array").elementType("Int32").maxCapacity(capacity);
    }

    /** Lengths of all rows that are not null; 1 in place of the others. */
    private static int[] lengths(Field field) {
        ColumnBuffer buffer = filled(field);
        int[] lengths = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            lengths[row] = buffer.isNull(row) ? 1 : buffer.offsets()[row + 1] - buffer.offsets()[row];
        }
        return lengths;
    }

    private static ColumnBuffer filled(Field field) {
        Column column =
                CollectionColumns.rows(Collection.of("test", field), 1).bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(0, ROWS, buffer);
        return buffer;
    }
}
