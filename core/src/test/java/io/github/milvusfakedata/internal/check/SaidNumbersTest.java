package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a schema describes fit their field, or it is told why not. */
class SaidNumbersTest {
    private static List<Problem> of(String members) {
        return Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: field, %s}
                """
                        .formatted(members));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: Double, generate: {distribution: normal, mean: 10, stddev: 2, min: 0, max: 20, multiple_of: 0.5}",
                "type: Float, min: 0.1, max: 0.1000001, generate: {distribution: uniform, min: 0.1, max: 0.1000001}",
                "type: Float, min: 0, max: 0.1, generate: {distribution: uniform, min: 0, max: 0.1}",
                "type: Int8, generate: {distribution: normal, mean: 500, stddev: 100, max: 100}",
                "type: Int8, generate: {distribution: lognormal, median: 40}",
                "type: Int64, generate: {distribution: uniform, min: -9223372036854775808, max: 9223372036854775807}",
                "type: Int64, generate: {distribution: zipf, exponent: 1.1, n: 9007199254740992}",
                "type: Array, element_type: Int8, max_capacity: 5, generate: {distribution: exponential, mean: 4}",
                "type: Double, generate: {distribution: {p0: 1, p100: 900}, max: 100}",
                "type: Float, min: 0, generate: {distribution: exponential, mean: 5000}"
            })
    void whatFitsTheFieldIsFound(String members) {
        assertThat(of(members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: VarChar, max_length: 9, generate: {distribution: normal, mean: 1, stddev: 1} |"
                        + " MFD-GENERATE fields[2].generate | A VarChar is no number, and a distribution makes numbers.",
                "type: Int64, generate: {distribution: normal, mean: 10, stddev: 2, multiple_of: 0.5} |"
                        + " MFD-GENERATE fields[2].generate.multiple_of | may have a fraction, but Int64 holds whole numbers.",
                "type: Int8, generate: {distribution: normal, mean: 10, stddev: 2, max: 300} |"
                        + " MFD-GENERATE fields[2].generate.max | max is 300, but the field holds numbers up to 127.",
                "type: Int64, min: 5, generate: {distribution: uniform, min: 1, max: 300} |"
                        + " MFD-GENERATE fields[2].generate.min | min is 1, but the field holds numbers from 5 on.",
                "type: Int8, generate: {distribution: triangular, min: 0, mode: 3, max: 1000} |"
                        + " MFD-GENERATE fields[2].generate.max | max is 1000, but the field holds numbers up to 127.",
                "type: Int64, generate: {distribution: uniform, min: 1, max: 6, multiple_of: 7} |"
                        + " MFD-GENERATE fields[2].generate.multiple_of | No multiple of 7 lies between 1 and 6.",
                "type: Double, generate: {distribution: uniform, min: 0.2, max: 0.8, round: 0} |"
                        + " MFD-GENERATE fields[2].generate.round | No number of 0 decimal places lies between 0.2 and 0.8.",
                "type: Int64, generate: {distribution: uniform, min: 0.2, max: 0.8} |"
                        + " MFD-GENERATE fields[2].generate.min | No whole number lies between 0.2 and 0.8.",
                "type: Double, generate: {distribution: normal, mean: 0, stddev: 1, min: 50, max: 60} |"
                        + " MFD-GENERATE fields[2].generate | Nothing of this distribution lies between 50 and 60.",
                "type: Double, generate: {distribution: exponential, mean: 3, max: -1} |"
                        + " MFD-GENERATE fields[2].generate | Nothing of this distribution lies between 0 and -1.",
                "type: Int8, generate: {distribution: normal, mean: 500, stddev: 200} |"
                        + " MFD-GENERATE fields[2].generate | % of this distribution lies between -128 and 127, which is what Int8",
                "type: Int8, generate: {distribution: zipf, exponent: 1, n: 500} |"
                        + " MFD-GENERATE fields[2].generate.n | n is 500, but Int8 holds numbers up to 127.",
                "type: Int8, generate: {distribution: zipf, exponent: 1, n: 5, min: 6} |"
                        + " MFD-GENERATE fields[2].generate | None of the numbers 1 to 5 lies between 6 and 127.",
                "type: Double, generate: {distribution: uniform, min: 0, max: 9, unique: true} |"
                        + " MFD-GENERATE fields[2].generate.unique | unique goes with round or multiple_of."
            })
    void everyMistakeHasItsPlaceAndSaysWhatIsNeeded(String members, String place, String message) {
        List<Problem> problems = of(members);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).code() + ' ' + problems.get(0).path()).isEqualTo(place);
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).isNotBlank();
    }
}
