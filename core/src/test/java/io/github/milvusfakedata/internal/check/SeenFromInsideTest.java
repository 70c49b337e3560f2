package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen from members and keys of objects: those beside them before the fields around them, with their own values and bounds. */
class SeenFromInsideTest {
    private static List<String> told(String more) {
        return Findings.inYaml(
                        """
                        enable_dynamic_field: true
                        fields:
                          - {name: id, type: Int64, is_primary: true, auto_id: true}
                          - {name: vector, type: FloatVector, dim: 8}
                          - {name: kind, type: VarChar, max_length: 5, enum_values: [a, b]}
                          - {name: share, type: Float, min: 0, max: 1}
                          - {name: note, type: VarChar, max_length: 5}
                        %s
                        """
                                .formatted(more))
                .stream()
                .filter(Problem::isError)
                .map(problem -> problem.path() + ": " + problem.message())
                .toList();
    }

    @Test
    void aMemberFollowsTheMembersBesideItRatherThanAFieldOfTheSameName() {
        String way = "{by: kind, table: {c: {constant: 1}, d: {constant: 2}}}";

        assertThat(told("  - {name: array, type: Array, element_type: Struct, max_capacity: 4, fields: ["
                        + "{name: kind, type: VarChar, max_length: 5, enum_values: [c, d]},"
                        + " {name: size, type: Int32, generate: " + way + "}]}"))
                .isEmpty();
        assertThat(told("  - {name: json, type: JSON, generate: {json: {kind: {choices: [c, d]}, size: " + way + "}}}"))
                .isEmpty();
        assertThat(told("  - {name: json, type: JSON, generate: {json: {kind: {choices: [c, e]}, size: " + way + "}}}"))
                .singleElement()
                .asString()
                .startsWith("fields[5].generate.json.size.table.d: \"d\" is no value of the field \"kind\"");
    }

    @Test
    void casesAreWithinTheBoundsOfTheirField() {
        String field =
                "  - {name: x, type: Int32, generate: {by: %s, table: {%s: {constant: 1}}, default: {constant: 2}}}";

        assertThat(told(field.formatted("share", "1.5")))
                .singleElement()
                .asString()
                .endsWith("a number from 0 to 1 is needed.");
        assertThat(told(field.formatted("note", "longer")))
                .singleElement()
                .asString()
                .endsWith("it has 6 bytes, and max_length is 5.");
    }

    @Test
    void keysOfTheDynamicFieldTakeValuesOfOtherSchemas() {
        String key = "dynamic_fields: [{name: user, type: VarChar, max_length: 2000, generate: {reference: {schema: %s,"
                + " rows: 9, seed: 1, field: username}}}]";

        assertThat(told(key.formatted("users"))).isEmpty();
        assertThat(told(key.formatted("nobody")))
                .containsExactly(
                        "dynamic_fields[0].generate.reference.schema: There is no schema \"nobody\" to take values from.");
    }
}
