package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import org.junit.jupiter.api.Test;

class FilterQuestionsTest {
    /** Seen: filters named prices by 50 digits and more, since they spelled out the binary fraction. */
    @Test
    void numbersStandWithTheFewestDigitsThatReadAsTheSameDouble() {
        assertThat(text("Double", 0.1)).isEqualTo("f >= 0.1");
        assertThat(text("Double", -1234.5)).isEqualTo("f >= -1234.5");
        assertThat(text("Float", 0.5f)).isEqualTo("f >= 0.5");
        assertThat(text("Float", 19.99f)).isEqualTo("f >= 19.989999771118164");
        assertThat(Double.parseDouble("19.989999771118164")).isEqualTo(19.99f);
        assertThat(text("Int64", 7L)).isEqualTo("f >= 7");
    }

    private static String text(String type, Object value) {
        return FilterQuestions.text(new FieldForm("f", type, ValueForm.of(type), null), value);
    }
}
