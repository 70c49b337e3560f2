package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.internal.pool.Pools;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of a person is said of one person. */
class PeopleCoherenceTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void nobodyIsTooYoungAndBirthdaysAreRight() {
        FakeData data = SmallSchema.about(
                "users", "age Int32", "birth_date Int64", "birth_year Int32", "registration_date Int64", "dob VarChar");
        for (Row row : SmallSchema.rows(data)) {
            LocalDate born = day(row.getLong("birth_date"));
            assertThat(Period.between(born, END).getYears()).as(row.toString()).isEqualTo(row.getInt("age"));
            assertThat(born.getYear()).isEqualTo(row.getInt("birth_year"));
            assertThat(row.getString("dob")).isEqualTo(born.toString());
            assertThat(Period.between(born, day(row.getLong("registration_date")))
                            .getYears())
                    .as(row.toString())
                    .isGreaterThanOrEqualTo(18);
        }
        for (Row row : SmallSchema.having(SmallSchema.rows(FakeData.builtin("users")), "age")) {
            int years = 2025 - day(row.getLong("registration_date")).getYear();
            assertThat(row.getInt("age") - years).as(row.toString()).isGreaterThanOrEqualTo(18);
        }
    }

    private static LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Test
    void gendersFitGivenNames() {
        Map<String, String> bearers = new HashMap<>();
        List<String> names = Pools.entries("first_names");
        for (int name = 0; name < names.size(); name++) {
            bearers.put(names.get(name), Pools.column("first_names", 1).get(name));
        }
        assertThat(bearers.values()).containsOnly("f", "m", "n").contains("n");
        int open = 0;
        List<Row> rows = SmallSchema.rows(SmallSchema.about("users", "first_name VarChar", "gender VarChar"));
        for (Row row : rows) {
            String gender = row.getString("gender");
            String bearer = bearers.get(row.getString("first_name"));
            assertThat(gender.equals("female") && bearer.equals("m"))
                    .as(row.toString())
                    .isFalse();
            assertThat(gender.equals("male") && bearer.equals("f"))
                    .as(row.toString())
                    .isFalse();
            open += gender.equals("female") || gender.equals("male") ? 0 : 1;
        }
        assertThat(open).isBetween(rows.size() / 25, rows.size() / 10);
    }

    @Test
    void tiersFollowWhatWasSpent() {
        FakeData data = SmallSchema.about(
                "users",
                "total_spent Double",
                "total_purchases Int32",
                "loyalty_tier VarChar",
                "plan VarChar",
                "is_premium Bool",
                "loyalty_points Int64");
        for (long seed : SmallSchema.SEEDS) {
            Map<String, double[]> bounds = new TreeMap<>();
            double mostOfOthers = 0;
            double leastOfPremium = Double.MAX_VALUE;
            for (Row row : SmallSchema.rows(data, seed).toList()) {
                double spent = row.getDouble("total_spent");
                assertThat(spent == 0).as(row.toString()).isEqualTo(row.getInt("total_purchases") == 0);
                assertThat(row.getLong("loyalty_points")).isEqualTo((long) spent);
                double[] bound = bounds.computeIfAbsent(
                        row.getString("loyalty_tier"), tier -> new double[] {Double.MAX_VALUE, 0});
                bound[0] = Math.min(bound[0], spent);
                bound[1] = Math.max(bound[1], spent);
                assertThat(row.getString("plan").equals("premium")).isEqualTo(row.getBoolean("is_premium"));
                if (row.getBoolean("is_premium")) {
                    leastOfPremium = Math.min(leastOfPremium, spent);
                } else {
                    mostOfOthers = Math.max(mostOfOthers, spent);
                }
            }
            assertThat(mostOfOthers).isLessThanOrEqualTo(leastOfPremium);
            List<String> tiers = List.of("bronze", "silver", "gold", "platinum");
            assertThat(bounds).containsOnlyKeys(tiers);
            for (int tier = 1; tier < tiers.size(); tier++) {
                assertThat(bounds.get(tiers.get(tier))[0]).isGreaterThanOrEqualTo(bounds.get(tiers.get(tier - 1))[1]);
            }
        }
    }

    @Test
    void premiumUsersHaveSpentMore() {
        List<Row> rows = SmallSchema.rows(FakeData.builtin("users"), 3).toList();
        double others = rows.stream()
                .filter(row -> !row.getBoolean("is_premium"))
                .mapToDouble(row -> row.getFloat("total_spent"))
                .max()
                .orElseThrow();
        for (Row row : rows) {
            assertThat(row.getBoolean("is_premium") && row.getFloat("total_spent") < others)
                    .as(row.toString())
                    .isFalse();
            assertThat(row.getFloat("total_spent") == 0).isEqualTo(row.getInt("total_purchases") == 0);
        }
    }

    @Test
    void thoseWhoWereThereOfLateAreActive() {
        List<FakeData> all =
                List.of(FakeData.builtin("users"), SmallSchema.about("users", "last_login Int64", "is_active Bool"));
        for (FakeData data : all) {
            List<Row> rows = SmallSchema.having(SmallSchema.rows(data), "last_login");
            int active = 0;
            for (Row row : rows) {
                boolean recent = day(row.getLong("last_login")).isAfter(END.minusDays(180));
                assertThat(row.getBoolean("is_active")).as(row.toString()).isEqualTo(recent);
                active += recent ? 1 : 0;
            }
            assertThat((double) active / rows.size()).isBetween(0.5, 0.85);
        }
    }

    @Test
    void speakAndDialAsInTheirCountry() {
        FakeData data = SmallSchema.about(
                "users",
                "country_code VarChar",
                "locale VarChar",
                "language VarChar",
                "phone VarChar",
                "timezone VarChar",
                "currency VarChar");
        List<String> codes = Pools.entries("country_facts");
        for (Row row : SmallSchema.rows(data)) {
            int country = codes.indexOf(row.getString("country_code"));
            List<String> spoken = new ArrayList<>(
                    List.of(Pools.column("country_facts", 6).get(country).split("\\|")));
            spoken.add("en");
            assertThat(spoken).as(row.toString()).contains(row.getString("language"));
            assertThat(row.getString("locale"))
                    .isEqualTo(row.getString("language") + "-" + row.getString("country_code"));
            assertThat(row.getString("phone"))
                    .startsWith("+" + Pools.column("country_facts", 1).get(country) + " ");
            assertThat(row.getString("currency"))
                    .isEqualTo(Pools.column("country_facts", 2).get(country));
        }
    }
}
