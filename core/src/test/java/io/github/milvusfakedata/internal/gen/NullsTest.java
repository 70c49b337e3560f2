package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.internal.meaning.Meant;
import org.junit.jupiter.api.Test;

final class NullsTest {
    private static final Recipe RECIPE = new Recipe(1, Subject.GENERAL);

    @Test
    void theAskedShareOfRowsIsNull() {
        for (double ratio : new double[] {0, 0.001, 0.1, 0.5, 0.999, 1}) {
            ColumnBuffer buffer = filled(ratio, 0, 100_000);
            assertThat(buffer.nullCount() / 100_000.0).isCloseTo(ratio, within(0.005));
        }
        assertThat(filled(0, 0, 1000).nullCount()).isZero();
        assertThat(filled(1, 0, 1000).nullCount()).isEqualTo(1000);
    }

    @Test
    void theSameRowsAreNullHoweverTheyAreCut() {
        ColumnBuffer whole = filled(0.3, 0, 1000);
        for (int row = 0; row < 1000; row++) {
            assertThat(filled(0.3, row, 1).isNull(0)).isEqualTo(whole.isNull(row));
        }
    }

    @Test
    void nullCountAgreesWithTheMask() {
        ColumnBuffer buffer = filled(0.3, 5, 777);
        int nulls = 0;
        for (int row = 0; row < 777; row++) {
            nulls += buffer.isNull(row) ? 1 : 0;
        }
        assertThat(buffer.nullCount()).isEqualTo(nulls);
    }

    @Test
    void whetherARowIsNullSaysNothingOfItsValue() {
        int rows = 100_000;
        ColumnSource values = Meant.floats(ColumnShape.DOUBLE, "field", 0, 1, true, RECIPE);
        Nulls nulls = new Nulls(values, 0.3, RECIPE.keys("field").nulls());
        ColumnBuffer mask = new ColumnBuffer(nulls.layout());
        nulls.fill(0, rows, mask);
        ColumnBuffer plain = new ColumnBuffer(values.layout());
        values.fill(0, rows, plain);
        double hidden = 0;
        double shown = 0;
        for (int row = 0; row < rows; row++) {
            hidden += mask.isNull(row) ? plain.doubles()[row] : 0;
            shown += mask.isNull(row) ? 0 : plain.doubles()[row];
        }
        assertThat(hidden / mask.nullCount()).isCloseTo(0.5, within(0.01));
        assertThat(shown / (rows - mask.nullCount())).isCloseTo(0.5, within(0.01));
    }

    private static ColumnBuffer filled(double ratio, long firstRow, int rows) {
        Nulls nulls = new Nulls(new RowNumbers(), ratio, RECIPE.keys("field").nulls());
        ColumnBuffer buffer = new ColumnBuffer(nulls.layout());
        nulls.fill(firstRow, rows, buffer);
        return buffer;
    }
}
