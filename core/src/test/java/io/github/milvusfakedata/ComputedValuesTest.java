package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that are computed from others of the same row agree with them. */
class ComputedValuesTest {
    private static final int ROWS = 5_000;

    private static FakeData of(String fields) {
        return FakeData.text(
                        "orders.yaml",
                        "fields:\n  - {name: id, type: Int64, is_primary: true}\n"
                                + "  - {name: vector, type: FloatVector, dim: 2}\n" + fields)
                .rows(ROWS)
                .seed(7);
    }

    private static final String ORDERS =
            """
              - {name: price, type: Float, min: 0.5, max: 99}
              - {name: quantity, type: Int8, min: 0, max: 9}
              - {name: state, type: VarChar, max_length: 9, enum_values: [open, paid, sent]}
              - {name: subtotal, type: Float, generate: {expression: "price * quantity", round: 2}}
              - {name: tax, type: Double, generate: {expression: "subtotal * 0.19", round: 2}}
              - {name: total, type: Double, generate: {expression: "subtotal + tax", round: 2}}
              - {name: each, type: Double, generate: {expression: "subtotal / quantity", round: 2}}
              - {name: capped, type: Int8, min: 1, max: 5, generate: {expression: "quantity"}}
              - {name: late, type: Bool, generate: {expression: "state == 'open' and quantity > 4"}}
              - {name: note, type: VarChar, max_length: 7, generate: {expression: "if(late, 'überfällig', state)"}}
            """;

    @Test
    void sumsAndProductsAgreeToTheCent() {
        for (Row row : of(ORDERS)) {
            double price = Double.parseDouble(Float.toString(row.getFloat("price")));
            long quantity = row.getLong("quantity");
            double subtotal = Double.parseDouble(Float.toString(row.getFloat("subtotal")));
            assertThat(subtotal).isEqualTo(Math.round(price * quantity * 100) / 100.0, within(0.0051));
            assertThat(Math.round(subtotal * 100)).isEqualTo(Math.round(price * quantity * 100 + 1e-7));
            assertThat(row.getDouble("total"))
                    .isEqualTo(Math.round((subtotal + row.getDouble("tax")) * 100) / 100.0, within(1e-9));
            assertThat(row.getDouble("each")).isEqualTo(quantity == 0 ? 0 : price, within(0.0100001));
            assertThat(row.getLong("capped")).isEqualTo(Math.max(1, Math.min(5, quantity)));
            boolean late = row.getString("state").equals("open") && quantity > 4;
            assertThat(row.getBoolean("late")).isEqualTo(late);
            assertThat(row.getString("note")).isEqualTo(late ? "überf" + "ä".substring(1) : row.getString("state"));
        }
    }

    @Test
    void aFieldHasTheSameValuesWhoeverIsComputedFromIt() {
        List<Row> all = of(ORDERS).first(100);
        List<Row> alone =
                of("  - {name: price, type: Float, min: 0.5, max: 99}\n").first(100);
        for (int row = 0; row < 100; row++) {
            assertThat(all.get(row).getFloat("price")).isEqualTo(alone.get(row).getFloat("price"));
            assertThat(of(ORDERS).row(row)).hasToString(all.get(row).toString());
        }
    }

    @Test
    void membersOfStructsSeeEachOtherBeforeTheFieldsOfTheirRow() {
        FakeData orders = of(
                """
                  - {name: rate, type: Int8, min: 2, max: 9}
                  - {name: price, type: Int32, min: 1000, max: 2000}
                  - name: items
                    type: Array
                    element_type: Struct
                    max_capacity: 4
                    fields:
                      - {name: price, type: Int32, min: 1, max: 50}
                      - {name: count, type: Int32, min: 1, max: 5}
                      - {name: sum, type: Int32, generate: {expression: "price * count"}}
                      - {name: taxed, type: Int32, generate: {expression: "sum * rate + row"}}
                """);
        for (Row row : orders) {
            for (Object item : row.getList("items")) {
                Map<?, ?> member = (Map<?, ?>) item;
                int sum = (int) member.get("price") * (int) member.get("count");
                assertThat(member.get("sum")).isEqualTo(sum);
                assertThat(member.get("taxed")).isEqualTo((int) (sum * row.getLong("rate") + row.number()));
            }
        }
    }

    @Test
    void aMemberFollowsAnotherByATable() {
        FakeData orders = of(
                """
                  - name: items
                    type: Array
                    element_type: Struct
                    max_capacity: 4
                    fields:
                      - {name: kind, type: VarChar, max_length: 9, enum_values: [a, b, c]}
                      - {name: n, type: Int32, generate: {by: kind, table: {a: {constant: 1}, b: {constant: 2}}, default: {constant: 3}}}
                """);
        for (Row row : orders) {
            for (Object item : row.getList("items")) {
                Map<?, ?> member = (Map<?, ?>) item;
                assertThat(member.get("n")).isEqualTo("abc".indexOf((String) member.get("kind")) + 1);
            }
        }
    }

    @Test
    void elementsOfListsSeeTheFieldsOfTheirRow() {
        FakeData data = of(
                """
                  - {name: base, type: Int32, min: 10, max: 20}
                  - {name: levels, type: Array, element_type: Int32, max_capacity: 4, generate: {expression: "base * 2"}}
                """);
        for (Row row : data) {
            assertThat(row.getList("levels"))
                    .allSatisfy(level -> assertThat(level).isEqualTo((int) row.getLong("base") * 2));
        }
    }

    @Test
    void rowsAreNullWhereTheConditionIsTrue() {
        FakeData data = of(
                """
                  - {name: state, type: VarChar, max_length: 9, enum_values: [open, paid, sent]}
                  - {name: paid, type: Int64, nullable: true, generate: {null_when: "state == 'open'"}}
                  - {name: off, type: Int8, min: 0, max: 9, nullable: true, generate: {null_when: "off == 0"}}
                  - {name: some, type: Float, nullable: true, generate: {null_when: "off is null", null_ratio: 0.5}}
                  - {name: price, type: Int64, generate: {expression: "if(off is null, 100, 100 - off)"}}
                """);
        int withoutCause = 0;
        int shown = 0;
        for (Row row : data) {
            assertThat(row.isNull("paid")).isEqualTo(row.getString("state").equals("open"));
            assertThat(row.getLong("price")).isEqualTo(row.isNull("off") ? 100 : 100 - row.getLong("off"));
            if (row.isNull("off")) {
                assertThat(row.isNull("some")).isTrue();
            } else {
                assertThat(row.getLong("off")).isPositive();
                withoutCause += row.isNull("some") ? 1 : 0;
                shown++;
            }
        }
        assertThat(ROWS - shown).isBetween(ROWS / 20, ROWS / 6);
        assertThat(withoutCause).isBetween(shown * 45 / 100, shown * 55 / 100);
    }

    @Test
    void theValuesOfNullRowsAreThoseOfTheFieldWithoutNulls() {
        String base = "  - {name: base, type: Int64, min: 1, max: 1000, %s}\n"
                + "  - {name: twice, type: Int64, generate: {expression: 'base * 2'}}\n";
        List<Row> plain = of(base.formatted("nullable: false")).first(200);
        List<Row> gaps = of(base.formatted("nullable: true, generate: {null_when: 'base > 500'}"))
                .first(200);
        for (int row = 0; row < 200; row++) {
            assertThat(gaps.get(row).getLong("twice")).isEqualTo(plain.get(row).getLong("twice"));
            assertThat(gaps.get(row).isNull("base")).isEqualTo(plain.get(row).getLong("base") > 500);
        }
    }
}
