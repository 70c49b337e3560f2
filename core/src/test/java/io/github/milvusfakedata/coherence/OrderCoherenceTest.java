package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An order has been through what its status says, and its amounts are in its currency. */
class OrderCoherenceTest {
    private static final Set<String> SENT = Set.of("shipped", "delivered", "returned");

    private static final FakeData ORDERS = SmallSchema.of(
            "orders",
            "order_id VarChar",
            "status VarChar",
            "payment_status VarChar",
            "created_at Int64",
            "paid_at Int64?",
            "shipped_at Int64?",
            "delivered_at Int64?",
            "cancelled_at Int64?",
            "returned_at Int64?",
            "updated_at Int64",
            "ship_date VarChar",
            "delivered_on VarChar",
            "currency VarChar",
            "country_code VarChar",
            "unit_price Double",
            "quantity Int32",
            "subtotal Double",
            "tax Double",
            "shipping_cost Double",
            "total Double");

    private static final List<Row> ROWS = SmallSchema.rows(ORDERS, 7).toList();

    @Test
    void momentsAreThereWhereTheStatusSaysSo() {
        int sent = 0;
        for (Row row : ROWS) {
            String status = row.getString("status");
            boolean shipped = SENT.contains(status);
            boolean arrived = shipped && !status.equals("shipped");
            sent += shipped ? 1 : 0;
            assertThat(row.isNull("shipped_at")).as(status).isEqualTo(!shipped);
            assertThat(row.isNull("delivered_at")).as(status).isEqualTo(!arrived);
            assertThat(row.isNull("cancelled_at")).isEqualTo(!status.equals("cancelled"));
            assertThat(row.isNull("returned_at")).isEqualTo(!status.equals("returned"));
            assertThat(row.isNull("paid_at"))
                    .isEqualTo(Set.of("pending", "cancelled").contains(status));
            assertThat(row.getString("ship_date").isEmpty()).isEqualTo(!shipped);
            assertThat(row.getString("delivered_on").isEmpty()).isEqualTo(!arrived);
            assertThat(row.getString("payment_status"))
                    .as(status)
                    .isEqualTo(
                            switch (status) {
                                case "pending" -> "pending";
                                case "cancelled" -> "failed";
                                case "returned" -> "refunded";
                                default -> "paid";
                            });
        }
        assertThat(sent).isBetween(2_800, 3_700);
    }

    @Test
    void momentsFollowEachOther() {
        int arrived = 0;
        for (Row row : ROWS) {
            long last = row.getLong("created_at");
            for (String name : List.of("paid_at", "shipped_at", "delivered_at", "returned_at", "cancelled_at")) {
                if (!row.isNull(name)) {
                    assertThat(row.getLong(name)).as(name).isGreaterThan(last);
                    last = row.getLong(name);
                }
            }
            assertThat(row.getLong("updated_at")).isEqualTo(last);
            if (!row.isNull("delivered_at")) {
                arrived++;
                assertThat(Instant.parse(row.getString("delivered_on")).toEpochMilli())
                        .isEqualTo(row.getLong("delivered_at") / 1_000 * 1_000);
            }
        }
        assertThat(arrived).isGreaterThan(2_000);
    }

    @Test
    void amountsAddUpInTheirCurrency() {
        int whole = 0;
        for (Row row : ROWS) {
            long price = SmallSchema.times(row, "unit_price", 100);
            long subtotal = SmallSchema.times(row, "subtotal", 100);
            assertThat(subtotal).isEqualTo(price * row.getInt("quantity"));
            assertThat(SmallSchema.times(row, "total", 100))
                    .isEqualTo(subtotal
                            + SmallSchema.times(row, "tax", 100)
                            + SmallSchema.times(row, "shipping_cost", 100));
            if (Set.of("JPY", "KRW", "VND", "CLP").contains(row.getString("currency"))) {
                whole++;
                for (String name : List.of("unit_price", "subtotal", "tax", "shipping_cost", "total")) {
                    assertThat(SmallSchema.times(row, name, 100) % 100).as(name).isZero();
                }
                assertThat(price).isGreaterThan(10_000);
            }
        }
        assertThat(whole).isGreaterThan(80);
    }

    @Test
    void aCurrencyIsThatOfTheCountry() {
        int euros = 0;
        for (Row row : ROWS) {
            String country = row.getString("country_code");
            if (Set.of("DE", "FR", "ES", "IT").contains(country)) {
                euros++;
                assertThat(row.getString("currency")).isEqualTo("EUR");
            }
            assertThat(country.equals("JP")).isEqualTo(row.getString("currency").equals("JPY"));
        }
        assertThat(euros).isGreaterThan(200);
    }

    /** A catalog in dollars had 23 of 40 prices in the currency of the row's city. */
    @Test
    void amountsOfACurrencyThatIsSaidDoNotFollowThePlace() {
        String dollars = "currency VarChar \"enum_values\":[\"USD\"]";
        List<Row> said = SmallSchema.rows(SmallSchema.of("products", "price Double", dollars), 7)
                .toList();
        List<Row> alone =
                SmallSchema.rows(SmallSchema.of("products", "price Double"), 7).toList();
        for (int row = 0; row < said.size(); row++) {
            assertThat(said.get(row).get("price")).isEqualTo(alone.get(row).get("price"));
        }
    }
}
