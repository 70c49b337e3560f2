package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression gives beyond its field becomes a bound, which is told where the fields say that there is some. */
class ComputedRangeTest {
    private static List<Problem> of(String members) {
        return Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: a, type: Int8, generate: {uniform: [1, 6]}}
                  - {name: b, type: Int32, min: -20, max: 50}
                  - {name: share, type: Double, generate: {distribution: triangular, min: 0.5, mode: 0.8, max: 1}}
                  - {name: kind, type: Int8, generate: {choices: [2, 4]}}
                  - {name: any, type: Double, generate: {distribution: normal, mean: 0, stddev: 1}}
                  - {name: field, %s}
                """
                        .formatted(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: Int8, generate: {expression: 'a * 100'} ~ from 100 to 600, and the field holds -128 to 127: those beyond"
                        + " become the bound.",
                "type: Int8, generate: {expression: 'b * kind'} ~ from -80 to 200, and the field holds -128 to 127",
                "type: Int32, min: 0, generate: {expression: '100 - b * 3'} ~ from -50 to 160, and the field holds 0 to",
                "type: Double, max: 5, generate: {expression: 'a / share'} ~ from 1 to 12, and the field holds",
                "type: Int8, generate: {expression: 'row'} ~ from 0 to 999, and the field holds -128 to 127",
                "type: Float, max: 9, generate: {expression: 'if(any > 0, a * 2, 1)'} ~ from 1 to 12",
                "type: Int8, generate: {expression: 'round(sqrt(b + 20) * 100)'} ~ from 0 to 837",
                "type: Double, min: 0, generate: {expression: 'max(a - kind, -3) + floor(share)'} ~ from -3 to 5"
            })
    void numbersThatBecomeABoundAreTold(String members, String message) {
        List<Problem> problems = of(members);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).isError()).isFalse();
        assertThat(problems.get(0).path()).isEqualTo("fields[7].generate.expression");
        assertThat(problems.get(0).location().line()).isEqualTo(9);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).containsAnyOf("min(", "max(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: Int8, generate: {expression: 'a * 100 + 100'} ~ expression ~ so that every row would have 127.",
                "type: Int8, min: 0, generate: {expression: '-a'} ~ expression ~ so that every row would have 0.",
                "type: Int8, generate: {expression: 'a / any', or_else: 1000} ~ or_else ~ or_else is 1000, but the field holds"
                        + " numbers up to 127.",
                "type: Int8, generate: {expression: 'a / any', or_else: 0.5} ~ or_else ~ Int8 holds whole numbers.",
                "type: Int8, generate: {by: a, table: {7: {uniform: [1, 2]}}, default: {uniform: [1, 2]}} ~ table.7 ~ a whole"
                        + " number from 1 to 6 is needed"
            })
    void whatCanNeverBeIsAMistake(String members, String place, String message) {
        List<Problem> problems = of(members);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).isError()).isTrue();
        assertThat(problems.get(0).path()).isEqualTo("fields[7].generate." + place);
        assertThat(problems.get(0).message()).contains(message);
    }

    /** Nothing is said where it is held, where it is not known, and where a condition may rule it out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: Int8, generate: {expression: 'a * 21'}",
                "type: Int8, generate: {expression: 'a * 21 + 1.4'}",
                "type: Int8, generate: {expression: 'min(a * 100, 127)'}",
                "type: Int8, generate: {expression: 'a * any'}",
                "type: Int8, generate: {expression: '100 / b', or_else: 7}",
                "type: Int8, min: 0, generate: {expression: 'if(b > 0, b, 0)'}",
                "type: Int32, generate: {expression: 'a * 100'}",
                "type: Float, generate: {expression: 'share * 100'}",
                "type: Bool, generate: {expression: 'a * 100 > 5'}"
            })
    void whatIsHeldOrNotKnownIsNotTold(String members) {
        assertThat(of(members)).isEmpty();
    }
}
