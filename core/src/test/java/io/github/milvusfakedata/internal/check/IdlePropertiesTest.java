package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that have no effect beside what generate says are told, and others are not. */
class IdlePropertiesTest {
    private static List<Problem> of(String field) {
        return FakeData.text(
                        "s.yaml",
                        """
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: field, %s}
                        """
                                .formatted(field))
                .validate();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64, cardinality_ratio: 0.5, generate: {sequence: 1} | rows share its values in no order",
                "type: Int64, cardinality_ratio: 0.5, generate: {sequence: 1, subject: news} | rows share its values in no order",
                "type: VarChar, max_length: 9, enum_values: [x, y], generate: {choices: [a, b]} | enum_values lists all",
                "type: VarChar, max_length: 9, generate: {pattern: '[a-z]{3}', lengths: {p0: 1, p100: 9}} | match the pattern",
                "type: VarChar, max_length: 9, generate: {pattern: '[a-z]{3}', language: de, lengths: {p0: 1, p100: 9}} | match the pattern",
                "type: VarChar, max_length: 60, generate: {text: sentences, words: [20, 30]} | Most texts of 20 to 30 words"
            })
    void whatHasNoEffectIsToldOnceAsAWarning(String field, String message) {
        assertThat(of(field)).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.path()).startsWith("fields[2].generate");
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64, cardinality_ratio: 0.5, generate: {uniform: [1, 1000]}",
                "type: VarChar, max_length: 90, generate: {choices: [a, b], lengths: {p0: 1, p100: 9}}",
                "type: VarChar, max_length: 80, generate: {text: sentences, words: [10, 25]}"
            })
    void whatHasAnEffectIsNotTold(String field) {
        assertThat(of(field)).isEmpty();
    }
}
