package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field is computed from is there, goes together, and is not the field itself. */
class ReferencesTest {
    static List<Problem> of(String members) {
        return Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true, auto_id: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: price, type: Float}
                  - {name: title, type: VarChar, max_length: 50}
                  - {name: field, %s}
                """
                        .formatted(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: Float, generate: {expression: 'pirce * 2'} ~ fields[4].generate ~ There is no field \"pirce\" to"
                        + " compute values from, at character 1 of the expression. ~ Did you mean price?",
                "type: Float, generate: {expression: '2 * id'} ~ fields[4].generate ~ The values of \"id\" are not made here,"
                        + " so that none can be computed from them, at character 5 of the expression. ~ The fields are",
                "type: Float, generate: {expression: 'price * field'} ~ fields[4].generate ~ The field is computed from"
                        + " itself. ~ another way",
                "type: Float, generate: {expression: 'vector'} ~ fields[4].generate.expression ~ At character 1 of the"
                        + " expression, the field \"vector\" has no values to compute with. ~ numbers, texts or booleans",
                "type: Int64, generate: {expression: 'title'} ~ fields[4].generate.expression ~ The expression gives a text,"
                        + " and Int64 needs a number. ~ of the field's kind",
                "type: JSON, generate: {expression: 'price'} ~ fields[4].generate ~ This makes booleans, numbers or texts, and"
                        + " JSON holds JSON documents. ~ {\"json\": ",
                "type: Timestamptz, generate: {expression: 'title'} ~ fields[4].generate ~ This makes booleans, numbers or texts,"
                        + " and Timestamptz holds moments. ~ {\"timestamp\": ",
                "type: Int64, generate: {expression: 'price', round: 2} ~ fields[4].generate.round ~ Int64 has no decimal"
                        + " places to round to. ~ Remove round",
                "type: Bool, generate: {expression: 'price > 2', or_else: 2} ~ fields[4].generate.or_else ~ Bool is never the"
                        + " result of a division. ~ Remove or_else",
                "type: Float, generate: {null_when: 'price > 2'} ~ fields[4].generate.null_when ~ The field is not nullable,"
                        + " so that no row of it is null. ~ nullable",
                "type: Float, nullable: true, generate: {null_when: 'price'} ~ fields[4].generate.null_when ~ The condition"
                        + " gives a number, not true or false. ~ Compare it",
                "type: Float, nullable: true, generate: {null_when: 'price >'} ~ fields[4].generate.null_when ~ At character 8"
                        + " of the expression, a value is missing before the end. ~ Write a number",
                "type: Float, nullable: true, generate: {null_when: 'pirce > 1'} ~ fields[4].generate.null_when ~ There is no"
                        + " field \"pirce\" to compute values from, at character 1 of the expression. ~ Did you mean price?",
                "type: Float, nullable: true, generate: {null_when: 'field is null'} ~ fields[4].generate.null_when ~ The"
                        + " field is computed from itself. ~ another way",
                "type: Float, nullable: true, null_ratio: 0.2, generate: {null_ratio: 0.3, pattern: a} ~"
                        + " fields[4].generate.null_ratio ~ null_ratio is the number 0.3 here and the number 0.2 for the"
                        + " field itself. ~ Write it in one place.",
                "type: Float, generate: {expression: 'price *'} ~ fields[4].generate.expression ~ At character 8 of the"
                        + " expression, a value is missing before the end. ~ Write a number"
            })
    void aMistakeHasItsPlaceAndSaysWhatIsNeeded(String members, String place, String message, String hint) {
        List<Problem> problems = of(members);

        assertThat(problems).as(problems.toString()).isNotEmpty();
        assertThat(problems.get(0).path()).isEqualTo(place);
        assertThat(problems.get(0).message()).isEqualTo(message);
        assertThat(problems.get(0).hint()).contains(hint);
        assertThat(problems.get(0).location().line()).isEqualTo(6);
    }

    @Test
    void aFieldThatTakesThousandsOfOthersIsRefusedOnce() {
        StringBuilder fields = new StringBuilder("type: Float");
        for (int field = 1; field <= 40; field++) {
            String last = field == 1 ? "price" : "f" + (field - 1);
            String before = field <= 2 ? "price" : "f" + (field - 2);
            fields.append("}\n  - {name: f")
                    .append(field)
                    .append(", type: Float, generate: {expression: '")
                    .append(last)
                    .append(" + ")
                    .append(before)
                    .append("'}");
        }

        List<Problem> problems = of(fields.toString());

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).startsWith("More than 2000 columns are computed for this one");
    }
}
