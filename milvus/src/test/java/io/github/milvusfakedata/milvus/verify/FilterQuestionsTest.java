package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.verify.FilterQuestions.Condition;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterQuestionsTest {
    private static final int ROWS = 200;
    private static final FakeData DATA = FakeData.of(Collection.of(
                    "c",
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("n", "Int32").nullable().build(),
                    Field.of("v", "FloatVector").dim(2).build()))
            .rows(ROWS)
            .seed(1);

    /** Seen: filters named prices by 50 digits and more, since they spelled out the binary fraction. */
    @Test
    void numbersStandWithTheFewestDigitsThatReadAsTheSameDouble() {
        assertThat(text(MilvusType.DOUBLE, "0.1")).isEqualTo("f >= 0.1");
        assertThat(text(MilvusType.DOUBLE, "-1234.5")).isEqualTo("f >= -1234.5");
        assertThat(text(MilvusType.FLOAT, "0.5")).isEqualTo("f >= 0.5");
        assertThat(text(MilvusType.FLOAT, "19.99")).isEqualTo("f >= 19.989999771118164");
        assertThat(Double.parseDouble("19.989999771118164")).isEqualTo(19.99f);
        assertThat(text(MilvusType.INT64, "7")).isEqualTo("f >= 7");
        assertThat(text(MilvusType.INT8, "-7")).isEqualTo("f >= -7");
        assertThat(text(MilvusType.INT64, Long.toString(Long.MIN_VALUE))).isEmpty();
    }

    /** Milvus compares no shapes, moments and long texts in this way, and no JSON as a whole. */
    @Test
    void ofTextsOnlyShortStringsAreAskedFor() {
        assertThat(text(MilvusType.VARCHAR, "a b")).isEqualTo("f == \"a b\"");
        assertThat(text(MilvusType.VARCHAR, "a".repeat(61))).isEmpty();
        assertThat(text(MilvusType.TEXT, "a b")).isEmpty();
        assertThat(text(MilvusType.JSON, "{}")).isEmpty();
        assertThat(text(MilvusType.GEOMETRY, "POINT (1 2)")).isEmpty();
    }

    @Test
    void nullsAreCountedByTheDefaultValueThatIsStoredForThem() {
        ColumnView nulls = DATA.reader(ROWS, "n").next().column("n").values();
        FieldForm without = form(MilvusType.INT32, nulls, Optional.empty());
        FieldForm with = form(MilvusType.INT32, nulls, value(MilvusType.INT32, "1000"));
        ColumnView bound = value(MilvusType.INT32, "1000").orElseThrow();
        int row = 0;
        while (!nulls.isNull(row)) {
            row++;
        }

        assertThat(new Condition(without, bound, 0, "").holds(nulls, row)).isFalse();
        assertThat(new Condition(with, bound, 0, "").holds(nulls, row)).isTrue();
    }

    private static String text(MilvusType type, String value) {
        ColumnView row = value(type, value).orElseThrow();
        return FilterQuestions.text(form(type, row, Optional.empty()), row, 0);
    }

    private static FieldForm form(MilvusType type, ColumnView like, Optional<ColumnView> absent) {
        return new FieldForm("f", type, type.textKind().orElse(TextKind.STRING), like, absent);
    }

    /** A column of one row, as a default value is one. */
    private static Optional<ColumnView> value(MilvusType type, String text) {
        return Optional.of(Defaults.column(type.shape(), Literal.text(text)));
    }
}
