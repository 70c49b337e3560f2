package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema says of a column, resolved once. */
final class CollectionColumnsTest {
    private static final int ROWS = 20_000;

    private static Field.Builder price() {
        return Field.of("price", "Double");
    }

    private static ColumnSpec column(Field field) {
        return CollectionColumns.of(Collection.of("c", field)).get(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, 0.1, 0.25, 0.5, 0.9, 1})
    void asManyRowsAreNullAsTheSchemaAsksFor(double ratio) {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(share(price().nullable().nullRatio(ratio).build(), seed)).isCloseTo(ratio, within(0.01));
        }
    }

    @Test
    void aTenthOfTheRowsIsNullWhereTheSchemaAsksForNoShare() {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(share(price().nullable().build(), seed)).isCloseTo(0.1, within(0.01));
        }
    }

    private static double share(Field field, long seed) {
        Column column =
                CollectionColumns.rows(Collection.of("c", field), seed).bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(0, ROWS, buffer);
        return buffer.nullCount() / (double) ROWS;
    }

    @Test
    void onlyFieldsThatMayLackAValueHaveAShareOfNulls() {
        assertThat(column(price().build()).nulls()).isEmpty();
        assertThat(column(price().nullable().build()).nulls()).isEqualTo(OptionalDouble.of(0.1));
        Field withDefault = price().defaultValue(Literal.number(5)).build();
        assertThat(column(withDefault).nulls()).isEmpty();
        assertThat(column(withDefault).defaultValue()).contains(Literal.number(5));
        assertThat(column(withDefault.toBuilder().nullRatio(0.3).build()).nulls())
                .isEqualTo(OptionalDouble.of(0.3));
    }

    @Test
    void theSameFieldIsResolvedToTheSameSpec() {
        for (Field field : TypeCases.all()) {
            assertThat(column(field)).as(field.name()).isEqualTo(column(field));
            assertThat(column(field).path()).isEqualTo(field.name());
        }
    }

    @Test
    void aNameSaysNothingWhereItsValuesDoNotFitTheBounds() {
        String inside = column(
                        price().min(new BigDecimal(1)).max(new BigDecimal(900)).build())
                .values()
                .toString();
        String outside = column(
                        price().min(new BigDecimal(-9)).max(new BigDecimal(-1)).build())
                .values()
                .toString();
        assertThat(List.of(inside, outside))
                .satisfiesExactly(values -> assertThat(values).contains("PRICE_CENTS"), values -> assertThat(values)
                        .isEqualTo("UniformSpec[min=-9, max=-1]"));
    }

    @Test
    void rowsOfAnotherStateHaveTheSameKeysAndOtherValues() {
        for (Field field : TypeCases.all()) {
            assertThat(values(field, 1)).as(field.name()).isNotEqualTo(values(field, 0));
            assertThat(values(field, 2)).as(field.name()).isNotEqualTo(values(field, 1));
        }
        for (Field key : List.of(
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("id", "VarChar").maxLength(40).primaryKey().build())) {
            assertThat(values(key, 1)).as(key.type()).isEqualTo(values(key, 0));
        }
    }

    private static List<String> values(Field field, int rowVersion) {
        RowsSpec first = CollectionColumns.rows(Collection.of("c", field), 8);
        RecipeKey recipe = new RecipeKey(RecipeKey.VERSION, 8, rowVersion);
        RowsSpec rows = new RowsSpec(
                first.columns(),
                recipe,
                first.subject(),
                first.language(),
                first.groups(),
                first.references(),
                first.range());
        Column column = rows.bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(0, 50, buffer);
        return IntStream.range(0, 50).mapToObj(row -> RowText.of(buffer, row)).toList();
    }
}
