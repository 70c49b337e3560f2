package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern fits its field and, where its texts are to differ, has enough of them. */
class PatternRuleTest {
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
                "type: VarChar, max_length: 8, generate: {pattern: '[A-Z]{3}-[0-9]{4}', unique: true}",
                "type: Text, generate: {pattern: '(a|b)+'}",
                "type: Array, element_type: VarChar, max_capacity: 3, max_length: 2, generate: {pattern: 'é?'}"
            })
    void aPatternThatFitsIsFound(String members) {
        assertThat(of(members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: VarChar, max_length: 40, generate: {pattern: '[a-z]{20,60}'} ~ fields[2].generate.pattern ~"
                        + " Texts of the pattern can be up to 60 bytes long, but max_length is 40.",
                "type: VarChar, max_length: 40, generate: {pattern: '[a-z]', unique: true} ~ fields[2].generate.pattern ~"
                        + " Only 26 texts match the pattern, but there are 1000 rows, and unique gives each its own.",
                "type: Int64, generate: {pattern: '[0-9]'} ~ fields[2].generate ~ This makes texts, and Int64 holds numbers.",
                "type: VarChar, max_length: 40, generate: {pattern: 'a(?=b)'} ~ fields[2].generate.pattern ~"
                        + " At character 2 of the pattern, \"(?=\" looks ahead, which no pattern does.",
                "type: VarChar, max_length: 40, generate: {pattern: '.{30000}', unique: true} ~"
                        + " fields[2].generate.pattern ~ Texts of the pattern can be up to 30000 bytes long"
            })
    void whatDoesNotFitHasItsPlace(String members, String place, String message) {
        List<Problem> problems = of(members);

        assertThat(problems.get(0).path()).isEqualTo(place);
        assertThat(problems.get(0).message()).startsWith(message);
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).hint()).isNotBlank();
    }
}
