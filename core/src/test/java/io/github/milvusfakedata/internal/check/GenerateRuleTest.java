package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema says of how values are made, by weights and percentiles, is checked with its place. */
class GenerateRuleTest {
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
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64, enum_values: {1: 3, 2: 0.5}",
                "type: Bool, enum_values: {true: 70, false: 30}",
                "type: VarChar, max_length: 9, enum_values: {'true': 1, '7': 2}",
                "type: Array, element_type: VarChar, max_length: 9, max_capacity: 3, enum_values: {a: 1, b: 2}",
                "type: Int64, generate: {distribution: {p0: 1, p50: 40, p99.9: 800, p100: 900}}",
                "type: Float, min: 0, max: 3, enum_values: {0: 1, 2.5: 3}",
                "type: Double, enum_values: [0.1, 0.1000000001]",
                "type: Float, min: 0, generate: {distribution: {p0: 0, p100: 2.5}, round: 2}",
                "type: VarChar, max_length: 90, generate: {lengths: {p0: 0, p100: 90}}",
                "type: Text, generate: {lengths: {p0: 1, p100: 70000}}",
                "type: Array, element_type: Int8, max_capacity: 5,"
                        + " generate: {lengths: {0: 1, 5: 2}, distribution: {p0: -3, p100: 3}}"
            })
    void whatFitsTheFieldIsFound(String members) {
        assertThat(of(members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64, enum_values: {1: 3, two: 1} | MFD-ENUM-VALUES fields[2].enum_values.two | a whole number",
                "type: Int64, enum_values: {1: -3, 2: 1} | MFD-ENUM-VALUES fields[2].enum_values.1 |"
                        + " The weight of 1 must be 0 or more, got -3.",
                "type: VarChar, max_length: 9, enum_values: {new: -3, used: 1} | MFD-ENUM-VALUES fields[2].enum_values.new |"
                        + " The weight of \"new\" must be 0 or more, got -3.",
                "type: Text, generate: {lengths: {4: 1, 9: -2}} | MFD-GENERATE fields[2].generate.lengths.9 |"
                        + " The weight of 9 must be 0 or more, got -2.",
                "type: Int64, enum_values: {1: 1, '1.0': 3} | MFD-ENUM-VALUES fields[2].enum_values.1.0 |"
                        + " The value 1.0 is listed twice.",
                "type: Int64, enum_values: [1, 1.0] | MFD-ENUM-VALUES fields[2].enum_values[1] | 1.0 is listed twice",
                "type: Float, enum_values: [0.1, 0.1000000001] | MFD-ENUM-VALUES fields[2].enum_values[1] | listed twice",
                "type: VarChar, max_length: 9, enum_values: [a, b, a] | MFD-ENUM-VALUES fields[2].enum_values[2] |"
                        + " The value \"a\" is listed twice.",
                "type: Int64, generate: {round: null} | MFD-VALUE-KIND fields[2].generate | Nothing here says how values are made",
                "type: Int64, generate: {} | MFD-VALUE-KIND fields[2].generate | Nothing here says how values are made",
                "type: Int64, enum_values: {1: 0} | MFD-ENUM-VALUES fields[2].enum_values | All weights are 0",
                "type: Int64, enum_values: {1: 1e308, 2: 1e308} | MFD-ENUM-VALUES fields[2].enum_values | are too large",
                "type: Int64, enum_values: {} | MFD-VALUE-KIND fields[2].enum_values | at least one number",
                "type: Int64, enum_values: {1: many} | MFD-VALUE-KIND fields[2].enum_values.1 | A number is needed, got",
                "type: Bool, enum_values: {yes: 1} | MFD-ENUM-VALUES fields[2].enum_values.yes | true or false is needed",
                "type: Int64, generate: 5 | MFD-VALUE-KIND fields[2].generate | An object is needed, got the number 5.",
                "type: Int64, generate: {quantils: [1, 2]} | MFD-VALUE-KIND fields[2].generate.quantils |"
                        + " \"quantils\" is no way to make values.",
                "type: Int64, generate: {distribution: {p0: 1, p100: x}} |"
                        + " MFD-VALUE-KIND fields[2].generate.distribution.p100 | A number is needed",
                "type: Int64, generate: {distribution: {p0: 1, 100: 2}} |"
                        + " MFD-VALUE-KIND fields[2].generate.distribution | must be percentiles, such as p50, got \"100\".",
                "type: Int64, generate: {distribution: {1: 6, 2: 4}} | MFD-GENERATE fields[2].generate.distribution |"
                        + " has percentiles, not numbers with weights",
                "type: VarChar, max_length: 9, generate: {lengths: {1: 6, p50: 4}} |"
                        + " MFD-VALUE-KIND fields[2].generate.lengths | or all be lengths, got \"1\".",
                "type: Int64, generate: {distribution: {p0: 1, p50: 2}} | MFD-GENERATE fields[2].generate.distribution |"
                        + " begin with p0",
                "type: Int64, generate: {distribution: {p0: 9, p100: 2}} | MFD-GENERATE fields[2].generate.distribution |"
                        + " p100 is 2 and p0 is 9",
                "type: Int64, generate: {distribution: {p0: 1, p60: 2, p50: 3, p100: 4}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | p50 follows p60",
                "type: Int64, generate: {distribution: {p0: 1, p0.25: 2, p100: 4}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | no finer than a tenth, got p0.25",
                "type: Int64, generate: {distribution: {p0: 1, p100: 2.5}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | The number 2.5 is not valid",
                "type: Int64, max: 9, generate: {distribution: {p0: 1, p100: 10}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | max is 9",
                "type: Text, generate: {lengths: {1: 0, 10: 0}} | MFD-GENERATE fields[2].generate.lengths |"
                        + " All weights are 0",
                "type: VarChar, max_length: 9, generate: {distribution: {p0: 1, p100: 2}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | has no distribution of numbers",
                "type: JSON, generate: {lengths: {p0: 1, p100: 2}} | MFD-GENERATE fields[2].generate.lengths |"
                        + " JSON has no lengths",
                "type: VarChar, max_length: 9, generate: {lengths: {p0: 1, p100: 10}} |"
                        + " MFD-GENERATE fields[2].generate.lengths | whole numbers from 0 to 9, got 10",
                "type: Array, element_type: Int8, max_capacity: 3, nullable: true, generate: {lengths: {0: 1, 2: 1}} |"
                        + " MFD-GENERATE fields[2].generate.lengths | whole numbers from 1 to 3, got 0",
                "type: Float, generate: {distribution: {p0: 1, p100: 2}, round: 13} |"
                        + " MFD-GENERATE fields[2].generate.round | 0 to 12, got 13",
                "type: Float, generate: {round: 2} | MFD-GENERATE fields[2].generate.round | has no effect",
                "type: Int64, generate: {distribution: {p0: 1, p100: 2}, round: 2} |"
                        + " MFD-GENERATE fields[2].generate.round | Whole numbers have no decimal places",
                "type: Text, generate: {lengths: {1: 3, '1.0': 2}} |"
                        + " MFD-GENERATE fields[2].generate.lengths.1.0 | 1.0 is listed twice",
                "type: Int64, enum_values: [1], generate: {distribution: {p0: 1, p100: 2}} |"
                        + " MFD-GENERATE fields[2].generate.distribution | has no effect"
            })
    void everyMistakeHasItsPlaceAndSaysWhatIsNeeded(String members, String place, String message) {
        List<Problem> problems = of(members);

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).code() + ' ' + problems.get(0).path()).isEqualTo(place);
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).isNotBlank();
    }

    @Test
    void numbersWithWeightsAreSentToTheListOfValues() {
        List<Problem> problems = of("type: Int8, generate: {distribution: {1: 6, 2: 4}}");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(problems.get(0).hint()).contains("list them with their weights in enum_values");
    }

    @Test
    void aKeyHasNoDistribution() {
        List<Problem> problems = Findings.inYaml(
                """
                - {name: id, type: Int64, is_primary: true, generate: {distribution: {p0: 1, p100: 2}}}
                - {name: vector, type: FloatVector, dim: 8}
                """);

        assertThat(Findings.brief(problems)).containsExactly("ERROR MFD-GENERATE 1 fields[0].generate");
    }

    /** A warning about the length of texts hid that they may repeat. */
    @Test
    void aWarningHidesNoError() {
        List<Problem> problems = Findings.inYaml(
                """
                - {name: id, type: VarChar, max_length: 64, is_primary: true, generate: {text: sentences, words: [40, 120]}}
                - {name: vector, type: FloatVector, dim: 8}
                """);

        assertThat(Findings.brief(problems))
                .containsExactlyInAnyOrder(
                        "ERROR MFD-GENERATE 1 fields[0].generate", "WARNING MFD-GENERATE 1 fields[0].generate");
    }

    /** It used to be answered by a list of all properties. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Double, distribution: {p0: 1, p100: 2} | distribution | Write it inside generate.",
                "type: Double, round: 2 | round | Write it inside generate.",
                "type: VarChar, max_length: 9, lengths: {p0: 1, p100: 2} | lengths | Write it inside generate.",
                "type: Int64, weights: [1, 2] | weights | Write enum_values as an object, from value to weight."
            })
    void whatStandsInTheWrongPlaceIsToldWhereItBelongs(String members, String name, String hint) {
        assertThat(of(members)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.path()).isEqualTo("fields[2]." + name);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }
}
