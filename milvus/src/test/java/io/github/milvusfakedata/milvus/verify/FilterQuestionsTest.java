package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.MilvusType;
import org.junit.jupiter.api.Test;

class FilterQuestionsTest {
    /** Seen: filters named prices by 50 digits and more, since they spelled out the binary fraction. */
    @Test
    void numbersStandWithTheFewestDigitsThatReadAsTheSameDouble() {
        assertThat(text(MilvusType.DOUBLE, 0.1)).isEqualTo("f >= 0.1");
        assertThat(text(MilvusType.DOUBLE, -1234.5)).isEqualTo("f >= -1234.5");
        assertThat(text(MilvusType.FLOAT, 0.5f)).isEqualTo("f >= 0.5");
        assertThat(text(MilvusType.FLOAT, 19.99f)).isEqualTo("f >= 19.989999771118164");
        assertThat(Double.parseDouble("19.989999771118164")).isEqualTo(19.99f);
        assertThat(text(MilvusType.INT64, 7L)).isEqualTo("f >= 7");
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

    private static String text(MilvusType type, Object value) {
        return FilterQuestions.text(new FieldForm("f", type, ValueForm.of(type), null), value);
    }
}
