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
                "type: Int8, generate: {distribution: normal, mean: 90, stddev: 100, max: 100}",
                "type: Double, generate: {distribution: {p0: 0, p50: 1, p100: 1e300}}",
                "type: Int8, generate: {one_of: [24, 25, 30]}",
                "type: Int8, generate: {one_of: [1.5, 2], round: 0}",
                "type: Double, generate: {distribution: triangular, min: 0, mode: 1e307, max: 1e308}",
                "type: Double, generate: {timestamp: {from: 2024-01-01, order: ascending, every: 1s}}",
                "type: Int8, generate: {at_percents: [0, 90, 100], values: [1, 40, 900]}",
                "type: Int8, min: 0, max: 10, generate: {quantiles: [0, 0.25, 1], between: [0, 10]}",
                "type: Int8, generate: {distribution: lognormal, median: 40}",
                "type: Int64, generate: {distribution: uniform, min: -9223372036854775808, max: 9223372036854775807}",
                "type: Int64, generate: {distribution: zipf, exponent: 1.1, n: 9007199254740992}",
                "type: Array, element_type: Int8, max_capacity: 5, generate: {distribution: exponential, mean: 4}",
                "type: Double, generate: {distribution: {p0: 1, p50: 90, p100: 900}, max: 100}",
                "type: Float, min: 0, generate: {distribution: exponential, mean: 5000}",
                "type: Int64, generate: {choices: {1: 3, 2: 0.5}}",
                "type: Float, max: 0.1, min: -0.7, generate: {choices: [0.1, -0.7]}",
                "type: Bool, generate: {choices: {true: 70, false: 30}}",
                "type: VarChar, max_length: 9, generate: {choices: {'true': 1, '7': 2}}",
                "type: JSON, generate: {choices: [a, 1, true]}",
                "type: Timestamptz, generate: {choices: ['2025-05-01T23:59:59Z']}",
                "type: Array, element_type: VarChar, max_length: 9, max_capacity: 3, generate: {choices: {a: 1, b: 2}}",
                "type: VarChar, max_length: 11, generate: {zipf: 1.1, of: 5000, prefix: tenant-, digits: 4}",
                "type: VarChar, max_length: 8, generate: {sequence: {prefix: o-, digits: 6}}",
                "type: Double, generate: {sequence: {start: 0.1, step: 0.1}}",
                "type: Int16, generate: {sequence: {start: 100, step: -1}}",
                "type: Int16, generate: {constant: 300}",
                "type: Float, generate: {uniform: [0.1, 0.7]}",
                "type: Timestamptz, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31, offset: '+05:30'}}",
                "type: VarChar, max_length: 20, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31}}",
                "type: Int64, min: 1600000000, max: 1800000000, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31}}",
                "type: Int32, generate: {timestamp: {from: 2024-01-01, order: ascending, every: 30s}}",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, to: 2024-01-02, order: ascending, rows: 1000}}",
                "type: Array, element_type: Int64, max_capacity: 3, generate: {timestamp: {from: 2024-01-01, to: 2024-01-02}}"
            })
    void whatFitsTheFieldIsFound(String members) {
        assertThat(of(members)).isEmpty();
    }

    private static List<String> ofKey(String members) {
        return Findings.inYaml(
                        "- {name: id, is_primary: true, " + members + "}\n- {name: v, type: FloatVector, dim: 8}\n")
                .stream()
                .map(problem -> problem.code() + ' ' + problem.path() + ": " + problem.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: Int64, generate: {sequence: 1000}",
                "type: Int64, generate: {sequence: rows}",
                "type: Int64, generate: {unique_integers: [1, 1000]}",
                "type: Int64, generate: {distribution: uniform, min: 1, max: 1000, unique: true}",
                "type: VarChar, max_length: 9, generate: {sequence: {prefix: o-, digits: 6}}",
                "type: VarChar, max_length: 9, generate: {unique_texts: o-, digits: 2}",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, order: ascending, every: 1ms}}"
            })
    void aKeyMayBeMadeInAWayThatGivesDifferentValues(String members) {
        assertThat(ofKey(members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: Int64, generate: {choices: [1, 2]} | MFD-GENERATE fields[0].generate: Every value of a primary key is"
                        + " different, but these may repeat.",
                "type: Int64, generate: {distribution: uniform, min: 1, max: 5000} | MFD-GENERATE fields[0].generate: Every"
                        + " value of a primary key is different, but these may repeat.",
                "type: Int64, generate: {distribution: uniform, min: 1, max: 999, unique: true} |"
                        + " MFD-GENERATE fields[0].generate.unique: Every row is to have a value of its own, but there are"
                        + " 1000 rows and only 999 different numbers from 1 to 999.",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, order: ascending, every: 1us}} | MFD-GENERATE"
                        + " fields[0].generate: Every value of a primary key is different, but these may repeat.",
                "type: Int64, max: 1998, generate: {sequence: 1000} | MFD-GENERATE fields[0].generate: The sequence comes to"
                        + " 1999 within 1000 rows, but the field holds different numbers from -9223372036854775808 to 1998"
                        + " only.",
                "type: Int64, auto_id: true, generate: {sequence: 1} | MFD-GENERATE fields[0].generate: Milvus makes the"
                        + " values of a key with auto_id."
            })
    void aKeyOfTooFewDifferentValuesIsTold(String members, String message) {
        assertThat(ofKey(members)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: VarChar, max_length: 9, generate: {distribution: normal, mean: 1, stddev: 1} |"
                        + " MFD-GENERATE fields[2].generate | This makes numbers, and VarChar holds texts.",
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
                "type: Double, generate: {distribution: normal, mean: 90, stddev: 20, max: 40} |"
                        + " MFD-GENERATE fields[2].generate | Only 0.621 % of this distribution lies between -1.80E+308 and 40, so",
                "type: Int64, max: 40, generate: {distribution: normal, mean: 50, stddev: 20} |"
                        + " MFD-GENERATE fields[2].generate | Only 31.7 % of this distribution lies between -9223372036854775808"
                        + " and 40, so that all values come from that part of it.",
                "type: Int8, generate: {one_of: [1, 1000]} | MFD-GENERATE fields[2].generate.one_of[1] |"
                        + " one_of[1] is 1000, but the field holds numbers up to 127.",
                "type: Int64, max: 3, generate: {weighted: [1, 4], weights: [3, 1]} |"
                        + " MFD-GENERATE fields[2].generate.weighted[1] | weighted[1] is 4, but the field holds numbers up to 3.",
                "type: Int8, generate: {at_percents: [0, 10, 100], values: [1, 40, 900]} |"
                        + " MFD-GENERATE fields[2].generate | % of these numbers lie between -128 and 127, which is what Int8",
                "type: Int64, max: 60, generate: {at_percents: [0, 10, 100], values: [1, 40, 900]} |"
                        + " MFD-GENERATE fields[2].generate | the others are spread evenly between these bounds.",
                "type: Int8, generate: {quantity: views} | MFD-GENERATE fields[2].generate |"
                        + " % of these numbers lie between -128 and 127, which is what Int8 holds.",
                "type: Int8, generate: {quantiles: [0, 5], between: [0, 10]} |"
                        + " MFD-GENERATE fields[2].generate | lies between 0 and 1, and this goes from 0 to 5.",
                "type: Int8, generate: {quantiles: [0, 1], between: [5, 1]} |"
                        + " MFD-VALUE-KIND fields[2].generate.between | The smaller bound comes first",
                "type: Int8, generate: {distribution: zipf, exponent: 1, n: 500} |"
                        + " MFD-GENERATE fields[2].generate.n | n is 500, but Int8 holds numbers up to 127.",
                "type: Int8, generate: {distribution: zipf, exponent: 1, n: 5, min: 6} |"
                        + " MFD-GENERATE fields[2].generate | None of the numbers 1 to 5 lies between 6 and 127.",
                "type: Int64, generate: {choices: {1: 3, two: 1}} | MFD-GENERATE fields[2].generate.choices.two |"
                        + " The value \"two\" is not valid for the field: a whole number from -9223372036854775808 to",
                "type: Int8, generate: {choices: [1, 300]} | MFD-GENERATE fields[2].generate.choices[1] |"
                        + " The value 300 is not valid for the field: a whole number from -128 to 127 is needed.",
                "type: VarChar, max_length: 3, generate: {choices: [new, used]} |"
                        + " MFD-GENERATE fields[2].generate.choices[1] | it has 4 bytes, and max_length is 3",
                "type: Bool, generate: {choices: {yes: 1}} | MFD-GENERATE fields[2].generate.choices.yes |"
                        + " true or false is needed",
                "type: Int64, generate: {choices: {1: 1, '1.0': 3}} | MFD-GENERATE fields[2].generate.choices.1.0 |"
                        + " The value 1.0 is listed twice.",
                "type: Float, generate: {choices: [0.1, 0.1000000001]} | MFD-GENERATE fields[2].generate.choices[1] |"
                        + " listed twice",
                "type: Int64, generate: {choices: {1: -3, 2: 1}} | MFD-VALUE-KIND fields[2].generate.choices.1 |"
                        + " must be 0 or more, got -3.",
                "type: Timestamptz, generate: {choices: [soon]} | MFD-GENERATE fields[2].generate.choices[0] |"
                        + " a moment such as",
                "type: VarChar, max_length: 9, generate: {constant: 5} | MFD-GENERATE fields[2].generate.constant |"
                        + " The value 5 is not valid for the field: a text is needed.",
                "type: VarChar, max_length: 10, generate: {zipf: 1.1, of: 5000, prefix: tenant-, digits: 4} |"
                        + " MFD-GENERATE fields[2].generate | The text of 5000 has 11 bytes, and max_length is 10.",
                "type: Int8, generate: {zipf: 1.1, of: 5000} | MFD-GENERATE fields[2].generate.of |"
                        + " of is 5000, but the field holds numbers up to 127.",
                "type: Int64, generate: {zipf: 1.1, of: 5000, digits: 4} | MFD-GENERATE fields[2].generate |"
                        + " Int64 holds numbers, which have no prefix and no digits.",
                "type: Int8, generate: {sequence: 128} | MFD-GENERATE fields[2].generate | The sequence starts at 128",
                "type: Int64, generate: {sequence: 0.5} | MFD-GENERATE fields[2].generate | has whole numbers, got start 0.5",
                "type: Bool, generate: {sequence: 1} | MFD-GENERATE fields[2].generate | and Bool holds booleans.",
                "type: Int8, generate: {sequence: rows} | MFD-GENERATE fields[2].generate | Numbers of rows are of Int64",
                "type: Array, element_type: Int64, max_capacity: 3, generate: {sequence: 1} |"
                        + " MFD-GENERATE fields[2].generate | made for each row, not for the elements",
                "type: Int8, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.to | to is 1735689599, but the field holds numbers from -128",
                "type: Int32, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31, unit: ms}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.to | In ms since 1970 to is 1735689599999, but the field",
                "type: Bool, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31}} |"
                        + " MFD-GENERATE fields[2].generate | and Bool holds booleans.",
                "type: VarChar, max_length: 19, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp | A moment has 20 bytes, and max_length is 19.",
                "type: Timestamptz, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31, unit: ms}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.unit | as text by RFC 3339, not as numbers of ms.",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, to: 2024-12-31, unit: rfc3339}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.unit | holds moments as numbers, not as text.",
                "type: Int64, generate: {timestamp: {from: '2024-01-01T01:00:00Z', to: '2024-01-01T02:00:00Z', round: day}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.round | is left when rounded.",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, to: 2024-01-02, order: ascending, rows: 999}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.rows | has moments for 999 rows, but there are 1000.",
                "type: Int64, generate: {timestamp: {from: 2024-01-01, to: 2024-01-02, order: ascending, every: 1h}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp.every | has moments for 48 rows, but there are 1000.",
                "type: Int64, generate: {timestamp: {from: 2024-01-06, to: 2024-01-07, weekdays: [1, 1, 1, 1, 1, 0, 0]}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp | has a weight above 0.",
                "type: Int64, generate: {timestamp: {from: 1700-01-01, to: 2024-01-07, growth: 2}} |"
                        + " MFD-GENERATE fields[2].generate.timestamp | are for at most 65536 days, got 1",
                "type: Array, element_type: Int64, max_capacity: 3,"
                        + " generate: {timestamp: {from: 2024-01-01, order: ascending, every: 1s}} |"
                        + " MFD-GENERATE fields[2].generate | made for each row, not for the elements",
                "type: Float, generate: {distribution: uniform, min: 0, max: 1e300} |"
                        + " MFD-GENERATE fields[2].generate.max | but the field holds numbers up to",
                "type: Int64, generate: {distribution: uniform, min: -1e300, max: 5} |"
                        + " MFD-GENERATE fields[2].generate.min | but the field holds numbers from -9223372036854775808 on",
                "type: Float, generate: {distribution: normal, mean: 1e308, stddev: 1e300} |"
                        + " MFD-GENERATE fields[2].generate | Nothing of this distribution lies between",
                "type: Int64, generate: {sequence: 1e300} | MFD-GENERATE fields[2].generate | The sequence starts at 1",
                "type: Float, generate: {choices: [1e300]} | MFD-GENERATE fields[2].generate.choices[0] | a number from",
                "type: Int64, generate: {choices: {1e300: 1}} | MFD-GENERATE fields[2].generate.choices.1e300 | a whole number",
                "type: Float, generate: {uniform: [-1e300, 1e300]} | MFD-GENERATE fields[2].generate.uniform | holds numbers",
                "type: Int8, generate: {uniform: [0, 1000]} | MFD-GENERATE fields[2].generate.uniform | is 1000, but the field",
                "type: Int8, generate: {uniform: [0, 1.5]} | MFD-GENERATE fields[2].generate.uniform | must be whole",
                "type: Int8, generate: {words: place.city} | MFD-GENERATE fields[2].generate | This makes texts, and Int8 holds numbers.",
                "type: Int32, generate: {one_of: [1, 1.5]} | MFD-GENERATE fields[2].generate.one_of[1] |"
                        + " one_of[1] is 1.5, but Int32 holds whole numbers.",
                "type: Int32, generate: {weighted: [0.5, 1], weights: [1, 2]} | MFD-GENERATE fields[2].generate.weighted[0] |"
                        + " weighted[0] is 0.5, but Int32 holds whole numbers.",
                "type: VarChar, max_length: 90, generate: {lengths: {one_of: [-5, 9]}, of: {words: colors}} |"
                        + " MFD-GENERATE fields[2].generate.lengths | Lengths are 0 or more, and these begin with -5.",
                "type: Double, generate: {distribution: loglogistic, median: 40, spread: 1e308} | MFD-GENERATE"
                        + " fields[2].generate | Half of these numbers would be 0, since Double can't tell them apart.",
                "type: Double, generate: {distribution: lognormal, median: 40, sigma: 1e308} | MFD-GENERATE"
                        + " fields[2].generate | Half of these numbers would be 0, since Double can't tell them apart.",
                "type: Double, generate: {distribution: triangular, min: -1e308, mode: 0, max: 1e308} | MFD-VALUE-KIND"
                        + " fields[2].generate.distribution | max is less than 1.7e308 above min",
                "type: Int64, generate: {distribution: normal, mean: 0, stddev: 1e30} | MFD-GENERATE fields[2].generate |"
                        + " Less than 0.001 % of this distribution lies between -9223372036854775808 and",
                "type: Float, generate: {timestamp: {from: 2024-01-01, order: ascending, every: 1s}} | MFD-GENERATE"
                        + " fields[2].generate.timestamp.every | Rows lie 1 s apart, and Float tells numbers near 1704067200 only"
                        + " 128 apart.",
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
