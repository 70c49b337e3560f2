package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of the dynamic field whose values a schema describes. */
class SaidKeysTest {
    private static FakeData of(String keys) {
        return FakeData.text(
                        "shop.yaml",
                        """
                        enable_dynamic_field: true
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: vector, type: FloatVector, dim: 2}
                          - {name: brand, type: VarChar, max_length: 40, enum_values: [Aba, Bebe]}
                          - {name: price, type: Float, min: 0.5, max: 2000}
                        dynamic_fields:
                        """
                                + keys)
                .rows(1_000)
                .seed(5);
    }

    private static final String KEYS =
            """
              - {name: state, type: VarChar, values: [open, paid]}
              - {name: twice, type: Float, generate: {expression: "price * 2", round: 2}}
              - {name: label, type: VarChar, generate: {template: "{brand}: {state} {count}"}}
              - {name: count, type: Int, generate: {distribution: {p0: 1, p50: 5, p100: 9}}}
              - {name: code, type: VarChar, generate: {pattern: "[A-Z]{3}"}, probability: 0.5}
              - {name: each, type: Array, element_type: Int, generate: {expression: "count * 2"}}
              - {name: some, type: Array, element_type: VarChar, generate: {list: {template: "{brand}"}, from: 1, to: 2}}
              - {name: late, type: Bool, generate: {expression: "state == 'open' and price > 20"}}
              - {name: brand_of, type: JSON, generate: {json: {brand: {expression: "brand"}, n: {expression: "count"}}}}
            """;

    @Test
    void keysSeeEachOtherAndTheFieldsOfTheRow() {
        int codes = 0;
        for (Row row : of(KEYS)) {
            Node keys = Document.jsonTree("row", row.getString("$meta"));
            String state = text(keys, "state");
            int count = Integer.parseInt(text(keys, "count"));
            double price = Double.parseDouble(Float.toString(row.getFloat("price")));
            assertThat(count).isBetween(1, 9);
            assertThat(Double.parseDouble(text(keys, "twice"))).isEqualTo(price * 2, within(0.0051));
            assertThat(text(keys, "label")).isEqualTo(row.getString("brand") + ": " + state + " " + count);
            assertThat(text(keys, "late")).isEqualTo(Boolean.toString(state.equals("open") && price > 20));
            assertThat(keys.member("each").orElseThrow().items())
                    .allSatisfy(each -> assertThat(each.text()).isEqualTo(Integer.toString(2 * count)));
            assertThat(keys.member("some").orElseThrow().items())
                    .isNotEmpty()
                    .allSatisfy(brand -> assertThat(brand.text()).isEqualTo(row.getString("brand")));
            assertThat(text(keys.member("brand_of").orElseThrow(), "brand")).isEqualTo(row.getString("brand"));
            assertThat(text(keys.member("brand_of").orElseThrow(), "n")).isEqualTo(Integer.toString(count));
            codes += keys.member("code").isPresent() ? 1 : 0;
        }
        assertThat(codes).isBetween(430, 570);
    }

    private static String text(Node object, String name) {
        return object.member(name).orElseThrow().text();
    }

    @Test
    void whatASchemaSaysOfAKeyIsWrittenAgain() {
        FakeData data = of(KEYS);
        FakeData again =
                FakeData.text("again.json", data.schemaJson()).rows(1_000).seed(5);

        assertThat(again.validate()).isEmpty();
        assertThat(again.row(7)).hasToString(data.row(7).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{name: a, type: Float, generate: {expression: 'prce * 2'}} ~ generate ~ There is no field \"prce\" to compute"
                        + " values from, at character 1 of the expression.",
                "{name: a, type: Int, generate: {expression: 'a + 1'}} ~ generate ~ There is no field \"a\" to compute values"
                        + " from, at character 1 of the expression.",
                "{name: a, type: Int, generate: {distribution: {p1: 1, p100: 9}}} ~ generate.distribution ~ Percentiles begin"
                        + " with p0, the smallest number, and end with p100, the largest.",
                "{name: a, type: VarChar, max_length: 2, generate: {pattern: '[A-Z]{3}'}} ~ generate.pattern ~ Texts of the"
                        + " pattern can be up to 3 bytes long, but max_length is 2.",
                "{name: a, type: Int, generate: {pattern: '[A-Z]{3}'}} ~ generate ~ This makes texts, and Int64 holds"
                        + " numbers.",
                "{name: a, type: Int, generate: {null_when: 'price > 2'}} ~ generate.null_when ~ A key of the dynamic field is"
                        + " missing rather than null.",
                "{name: a, type: VarChar, generate: {lengths: {p0: 1, p100: 5}}} ~ generate.lengths ~ The keys of the dynamic"
                        + " field have no lengths to distribute.",
                "{name: a, type: Int, values: [1], generate: {expression: 'price'}} ~ generate ~ values lists all values, so"
                        + " generate has no effect.",
                "{name: a, type: Int, generate: {expresion: 'price'}} ~ generate.expresion ~ \"expresion\" is no way to make"
                        + " values."
            })
    void aMistakeHasItsPlace(String key, String place, String message) {
        List<Problem> problems = of("  - " + key + "\n").validate();

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo("dynamic_fields[0]." + place);
        assertThat(problems.get(0).message()).isEqualTo(message);
        assertThat(problems.get(0).location().line()).isEqualTo(8);
    }
}
