package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects whose members are made in ways of their own: their types follow, and they agree with each other and with the row. */
class JsonMembersTest {
    private static final int ROWS = 2_000;

    private static FakeData of(String fields) {
        return FakeData.text(
                        "shop.yaml",
                        "subject: commerce\nfields:\n  - {name: id, type: Int64, is_primary: true}\n"
                                + "  - {name: vector, type: FloatVector, dim: 2}\n"
                                + "  - {name: brand, type: VarChar, max_length: 40}\n" + fields)
                .rows(ROWS)
                .seed(3);
    }

    private static Node object(Row row) {
        return Document.jsonTree("row", row.getString("meta"));
    }

    private static double number(Node object, String name) {
        return object.member(name).orElseThrow().decimal().orElseThrow().doubleValue();
    }

    private static final String META =
            """
              - name: meta
                type: JSON
                generate:
                  json:
                    price: {distribution: lognormal, median: 40, sigma: 0.7, round: 2}
                    twice: {expression: "price * 2", round: 2}
                    label: {template: "{brand}/{color}"}
                    color: {choices: [red, green], probability: 0.5}
                    size: {choices: [1, 2, 3], null_ratio: 0.3}
                    place: {meaning: city}
                    created: {meaning: created_at}
                    views: {meaning: views}
                    sold: {percent_true: 50}
                    brand: {expression: "brand"}
                    nested: {json: {deep: {uniform: [1, 9]}, more: {expression: "deep * size"}}}
                    items: {list: {json: {n: {uniform: [1, 5]}, cost: {expression: "n * price", round: 1}, brand: {template: "{brand}"}}}, from: 1, to: 3}
            """;

    @Test
    void membersAgreeWithEachOtherAndWithTheFieldsOfTheRow() {
        for (Row row : of(META)) {
            Node meta = object(row);
            double price = number(meta, "price");
            assertThat(number(meta, "twice")).isEqualTo(price * 2, within(0.001));
            assertThat(meta.member("brand").orElseThrow().text()).isEqualTo(row.getString("brand"));
            assertThat(meta.member("label").orElseThrow().text())
                    .matches(Pattern.quote(row.getString("brand")) + "/(red|green)");
            meta.member("color").ifPresent(color -> assertThat(
                            meta.member("label").orElseThrow().text())
                    .endsWith(color.text()));
            for (Node item : meta.member("items").orElseThrow().items()) {
                assertThat(number(item, "cost")).isEqualTo(number(item, "n") * price, within(0.051));
                assertThat(item.member("brand").orElseThrow().text()).isEqualTo(row.getString("brand"));
            }
        }
    }

    @Test
    void typesFollowFromHowMembersAreMade() {
        Node meta = object(of(META).row(1));
        for (String whole : List.of("created", "views")) {
            assertThat(meta.member(whole).orElseThrow().text()).matches("\\d+");
        }
        assertThat(meta.member("sold").orElseThrow().is(NodeKind.BOOLEAN)).isTrue();
        assertThat(meta.member("place").orElseThrow().is(NodeKind.TEXT)).isTrue();
        assertThat(meta.member("nested")
                        .orElseThrow()
                        .member("deep")
                        .orElseThrow()
                        .text())
                .matches("[1-9]");
    }

    @Test
    void someObjectsLackAMemberAndInSomeItIsNull() {
        int colors = 0;
        int nulls = 0;
        for (Row row : of(META)) {
            Node meta = object(row);
            colors += meta.member("color").isPresent() ? 1 : 0;
            nulls += meta.member("size").orElseThrow().is(NodeKind.NULL) ? 1 : 0;
        }
        assertThat(colors).isBetween(ROWS * 45 / 100, ROWS * 55 / 100);
        assertThat(nulls).isBetween(ROWS * 26 / 100, ROWS * 34 / 100);
    }

    @Test
    void anObjectIsTheSameHoweverTheRowsAreCut() {
        FakeData data = of(META);
        List<Row> rows = data.first(50);
        for (Row row : rows) {
            assertThat(data.row(row.number()).getString("meta")).isEqualTo(row.getString("meta"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: VarChar, max_length: 9, generate: {json: {a: {constant: 1}}} ~ generate ~ This makes JSON documents, and"
                        + " VarChar holds texts.",
                "type: JSON, generate: {json: {}} ~ generate.json ~ In \"json\": an object has a member at least.",
                "type: JSON, generate: {json: {a: {expression: 'b + 1'}, b: {expression: 'a + 1'}}} ~ generate.json ~ The"
                        + " members are computed from each other in a circle: a → b → a.",
                "type: JSON, generate: {json: {a: {expression: 'nix + 1'}}} ~ generate ~ There is no field \"nix\" to compute"
                        + " values from, at character 1 of the expression.",
                "type: JSON, generate: {json: {a: {expression: 'a + 1'}}} ~ generate ~ There is no field \"a\" to compute"
                        + " values from, at character 1 of the expression.",
                "type: JSON, generate: {json: {a: {constant: x}, b: {expression: 'a + 1'}}} ~ generate.json.b.expression ~ At"
                        + " character 1 of the expression, + takes numbers, and this is a text.",
                "type: JSON, generate: {json: {a: {pattern: 'a('}}} ~ generate.json.a.pattern ~ At character 2 of the"
                        + " pattern, no \")\" closes the group.",
                "type: JSON, generate: {json: {a: {json: {b: {expresion: '1'}}}}} ~ generate.json.a.json.b.expresion ~"
                        + " \"expresion\" is no way to make values.",
                "type: JSON, generate: {json: {a: {constant: 1, probability: 2}}} ~ generate.json.a.probability ~ probability"
                        + " is a share of the objects, 0 to 1.",
                "type: JSON, generate: {json: {a: {list: {vector: 3}, to: 2}}} ~ generate.json.a ~ Objects hold neither"
                        + " vectors nor structs."
            })
    void aMistakeHasItsPlace(String field, String place, String message) {
        List<Problem> problems = of("  - {name: meta, " + field + "}\n").validate();

        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.get(0).path()).isEqualTo("fields[3]." + place);
        assertThat(problems.get(0).message()).isEqualTo(message);
    }
}
