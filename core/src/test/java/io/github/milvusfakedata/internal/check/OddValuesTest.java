package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that YAML, other tools or haste bring into schemas: the message names what stands there and what to write instead. */
class OddValuesTest {
    private static final int LONG = 900;

    private static List<Problem> of(String members) {
        return Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: kind, type: VarChar, max_length: 9, generate: {choices: [a, b]}}
                  - {name: field, %s}
                """
                        .formatted(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: Double, min: .nan ~ fields[3].min ~ No field holds .nan. ~ Write min: 0",
                "type: Double, max: -.inf ~ fields[3].max ~ No field holds -.inf. ~ Write max: 100",
                "type: Double, generate: {uniform: [0, .inf]} ~ fields[3].generate.uniform ~ got the text \".inf\" ~ [0, 100]",
                "type: Double, nullable: no ~ fields[3].nullable ~ got the text \"no\" ~ Write nullable: false.",
                "type: Double, nullable: yes ~ fields[3].nullable ~ got the text \"yes\" ~ Write nullable: true.",
                "type: VarChar, max_length: '10' ~ fields[3].max_length ~ got the text \"10\" ~ Write max_length: 10, without quotes.",
                "type: Int64, generate: {constant: '5'} ~ fields[3].generate.constant ~ The value \"5\" ~ Write 5 without quotes.",
                "type: Bool, generate: {choices: [yes, no]} ~ fields[3].generate.choices[0] ~ The value \"yes\" ~ Write true or false.",
                "type: VarChar, max_length: 9, generate: {choices: [1, a]} ~ fields[3].generate.choices[0] ~ The value 1 ~ Write it in quotes: \"1\".",
                "type: VarChar, max_length: 9, generate: {by: kind, table: {}, default: {constant: a}} ~"
                        + " fields[3].generate.table ~ The table has no values of the field \"kind\". ~ Write for each value",
                "type: Array, element_type: VarChar, max_length: 9, max_capacity: 5, generate: {lengths: {weighted: [1], weights: [1]}} ~"
                        + " fields[3].generate.of ~ \"of\" is missing ~ \"lengths\"",
                "type: VarChar, max_length: 9, generate: {\"cho\\u001bices\": [a]} ~ fields[3].generate.cho\\u001bices ~"
                        + " \"cho\\u001bices\" is no way ~ Did you mean \"choices\"?",
                "type: VarChar, max_length: 9, generate: {json_template: '{'} ~ fields[3].generate ~ This makes JSON documents ~ Write"
            })
    void aMessageNamesWhatStandsThereAndWhatToWrite(String members, String path, String message, String hint) {
        Problem first = of(members).get(0);

        assertThat(first.path()).isEqualTo(path);
        assertThat(first.message()).contains(message);
        assertThat(first.hint()).contains(hint);
    }

    @Test
    void aGroupOfAnotherKindIsToldWhereItStands() {
        Problem first = Findings.inJson(Findings.withMembers("\"groups\": {\"a\": 3,\n \"b\": [5]}"))
                .get(0);

        assertThat(first.location().line()).isEqualTo(3);
        assertThat(first.path()).isEqualTo("groups.b");
        assertThat(first.message()).isEqualTo("The size of the groups, or an object, is needed, got a list.");
    }

    @Test
    void anEmptyTableHidesNoCircle() {
        List<Problem> problems =
                of("type: VarChar, max_length: 9, generate: {by: field, table: {}, default: {constant: a}}");

        assertThat(problems).extracting(Problem::message).contains("The field is computed from itself.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "words: LONG",
                "template: '<LONG>'",
                "template: '<LONG'",
                "template: '{LONG}'",
                "by: LONG, table: {LONG: {constant: a}}",
                "meaning: LONG",
                "language: LONG, words: colors",
                "subject: LONG, words: colors",
                "reference: {schema: LONG, rows: 1, seed: 1, field: a}",
                "id: LONG",
                "constant: LONG",
                "distribution: LONG",
                "timestamp: {from: LONG, to: b}",
                "timestamp: LONG",
                "text: LONG",
                "json: {LONG: {choices: []}}",
                "quantity: LONG",
                "unique_texts: LONG, digits: 5",
                "sequence: {prefix: LONG}",
                "constant: a, null_when: 'LONG =='",
                "pattern: 'LONG['"
            })
    void aLongTextIsCutInMessages(String generate) {
        for (Problem problem : of("type: VarChar, max_length: 9, nullable: true, generate: {"
                + generate.replace("LONG", "x".repeat(LONG)) + "}")) {
            assertThat(problem.path()).hasSizeLessThan(200);
            assertThat(problem.message()).hasSizeLessThan(400);
            assertThat(problem.hint()).hasSizeLessThan(900);
        }
    }

    @Test
    void aChainOfComputedFieldsIsRefusedWhereItTakesTooMuch() {
        List<Problem> problems = Findings.inYaml(chain(300, "id"));

        assertThat(problems.stream().filter(Problem::isError)).hasSize(1);
        Problem error = problems.stream().filter(Problem::isError).findFirst().orElseThrow();
        assertThat(error.message()).startsWith("More than 10000 columns are computed up to this one");
        assertThat(error.hint()).isEqualTo("Refer to fewer fields that are computed themselves.");
    }

    @Test
    void aLongCircleIsToldAndNotFallenInto() {
        List<Problem> problems = Findings.inYaml(chain(2_000, "f1999"));

        assertThat(problems.stream().filter(Problem::isError)).hasSize(1);
        assertThat(problems.stream()
                        .filter(Problem::isError)
                        .map(Problem::message)
                        .findFirst()
                        .orElseThrow())
                .startsWith("The fields are computed from each other in a circle: f0 → ")
                .hasSizeLessThan(300);
    }

    @Test
    void membersOfAnObjectAreNoLongChainEither() {
        String members = IntStream.range(1, 300)
                .mapToObj(at -> "m" + at + ": {expression: 'm" + (at - 1) + " + 1'}")
                .collect(Collectors.joining(", "));
        List<Problem> problems = of("type: JSON, generate: {json: {m0: {constant: 1}, " + members + "}}");

        assertThat(problems).extracting(Problem::path).containsExactly("fields[3].generate.json");
        assertThat(problems.get(0).message()).startsWith("More than 2000 columns are computed for these members");
    }

    /** Fields of which each follows from the one before, and the first from another. */
    private static String chain(int length, String first) {
        String fields = IntStream.range(0, length)
                .mapToObj(at -> "  - {name: f" + at + ", type: Int64, generate: {expression: '"
                        + (at == 0 ? first : "f" + (at - 1)) + " + 1'}}\n")
                .collect(Collectors.joining());
        return "fields:\n  - {name: id, type: Int64, is_primary: true}\n  - {name: v, type: FloatVector, dim: 8}\n"
                + fields;
    }
}
