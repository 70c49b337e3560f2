package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "Int8, -128, 127",
        "Int8, 1, 5",
        "Int16, -5, -4",
        "Int32, 0, 10000",
        "Int64, -9223372036854775808, 9223372036854775807",
        "Int64, 9223372036854775806, 9223372036854775807",
        "Int64, 0, 10000000000",
        "Float, 0.01, 1000.0",
        "Float, 0.1, 0.2",
        "Float, -3.4028234e38, 3.4028234e38",
        "Float, 16777216.5, 16777220.5",
        "Float, 0.3, 0.30000005",
        "Double, 0.1, 0.30000000000000004",
        "Double, -1.7e308, 1.7e308",
        "Double, 1e-320, 2e-320"
    })
    void everyStoredValueLiesWithinTheDecimalBounds(String type, BigDecimal min, BigDecimal max) {
        for (String name : new String[] {"value", "price", "rating", "view_count", "age", "upload_date", "score"}) {
            Field field = Field.of(name, type).min(min).max(max).build();
            assertThat(problems(field)).isEmpty();
            for (BigDecimal value : values(field)) {
                assertThat(value).isBetween(min, max);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Int8, -129, 5",
        "Int8, 0, 128",
        "Int16, 5, 5",
        "Int32, 6, 5",
        "Int32, 0.5, 5",
        "Int64, 0, 9223372036854775808",
        "Int64, 0, 1e1000000",
        "Float, 0, 4e38",
        "Float, 0.10000000001, 0.10000000002",
        "Float, 2, 1",
        "Double, 0, 1e309",
        "Double, 1, 1"
    })
    void boundsThatCannotHoldAreAnError(String type, BigDecimal min, BigDecimal max) {
        Field field = Field.of("value", type).min(min).max(max).build();
        assertThat(problems(field)).hasSize(1);
        assertThat(problems(field).get(0).isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Int32, 5000000,", "Int32,, -20", "Int8,, -128", "Float, 2e6,", "Float,, -5", "Double,, -1e300"})
    void oneBoundAloneHolds(String type, BigDecimal min, BigDecimal max) {
        Field.Builder builder = Field.of("value", type);
        if (min != null) {
            builder.min(min);
        }
        if (max != null) {
            builder.max(max);
        }
        Field field = builder.build();
        assertThat(problems(field)).isEmpty();
        for (BigDecimal value : values(field)) {
            assertThat(min == null || value.compareTo(min) >= 0).isTrue();
            assertThat(max == null || value.compareTo(max) <= 0).isTrue();
        }
    }

    @Test
    void arrayElementsKeepTheBounds() {
        for (String element : new String[] {"Int8", "Int32", "Int64", "Float", "Double"}) {
            Field field = Field.of("scores", "Array")
                    .elementType(element)
                    .maxCapacity(20)
                    .min(new BigDecimal("2"))
                    .max(new BigDecimal("3"))
                    .build();
            assertThat(problems(field)).isEmpty();
            ColumnBuffer buffer = filled(field, 500);
            for (BigDecimal value : numbers(buffer.element(), buffer.offsets()[500])) {
                assertThat(value).isBetween(new BigDecimal(2), new BigDecimal(3));
            }
        }
    }

    private static List<Problem> problems(Field field) {
        List<Problem> problems = new ArrayList<>();
        FieldTypes.named(field.type()).orElseThrow().check(field, "fields[0]", problems);
        return problems;
    }

    private static List<BigDecimal> values(Field field) {
        return numbers(filled(field, 3000), 3000);
    }

    private static ColumnBuffer filled(Field field, int rows) {
        Column column =
                CollectionColumns.rows(Collection.of("test", field), 21).bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(123, rows, buffer);
        return buffer;
    }

    private static List<BigDecimal> numbers(ColumnBuffer buffer, int count) {
        ColumnShape shape = buffer.layout().shape();
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(number(buffer, shape, i));
        }
        return numbers;
    }

    private static BigDecimal number(ColumnBuffer buffer, ColumnShape shape, int i) {
        return switch (shape) {
            case INT64 -> BigDecimal.valueOf(buffer.longs()[i]);
            case FLOAT -> new BigDecimal(buffer.floats()[i]);
            case DOUBLE -> new BigDecimal(buffer.doubles()[i]);
            default -> BigDecimal.valueOf(buffer.ints()[i]);
        };
    }
}
