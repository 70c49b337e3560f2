package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notes of doctors, tickets, reviews, pictures and models: what belongs to one case agrees. */
class CaseCoherenceTest {
    @Test
    void whatIsToldOfAnIllnessBelongsToIt() {
        List<Row> rows = SmallSchema.rows(
                        SmallSchema.of(
                                "patient_notes",
                                "patient_id VarChar",
                                "diagnosis VarChar",
                                "icd_code VarChar",
                                "medication VarChar",
                                "dosage VarChar",
                                "department VarChar",
                                "note VarChar"),
                        7)
                .toList();
        for (String name : List.of("icd_code", "medication", "dosage", "department")) {
            Map<String, String> known = new HashMap<>();
            for (Row row : rows) {
                assertThat(row.getString(name))
                        .isEqualTo(known.computeIfAbsent(row.getString("diagnosis"), first -> row.getString(name)));
            }
            assertThat(known).hasSizeGreaterThan(30);
        }
        assertThat(rows)
                .allMatch(row -> row.getString("note").contains(row.getString("diagnosis"))
                        && (!row.getString("note").contains("mg")
                                || row.getString("note").contains(row.getString("dosage"))));
    }

    @Test
    void addressesOfAuthorsAreMadeOfTheirNames() {
        int latin = 0;
        Map<String, String> emails = new HashMap<>();
        for (Row row : SmallSchema.rows(
                        SmallSchema.of(
                                "reviews",
                                "reviewer_name VarChar",
                                "reviewer_email VarChar",
                                "assignee VarChar",
                                "requester_name VarChar",
                                "requester_email VarChar"),
                        7)
                .toList()) {
            String name = row.getString("reviewer_name");
            String email = row.getString("reviewer_email");
            assertThat(email).isEqualTo(emails.computeIfAbsent(name, first -> email));
            if (name.matches("[A-Za-z]+ [A-Za-z]+")) {
                latin++;
                assertThat(email).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com");
            }
            String asking = row.getString("requester_name");
            assertThat(row.getString("assignee")).isNotEqualTo(asking);
            if (asking.matches("[A-Za-z]+ [A-Za-z]+")) {
                assertThat(row.getString("requester_email").toLowerCase(Locale.ROOT))
                        .containsAnyOf(asking.toLowerCase(Locale.ROOT).split(" "));
            }
        }
        assertThat(latin).isGreaterThan(2_000);
    }

    @Test
    void starsAreAsGladAsTheReview() {
        Map<String, Set<Integer>> stars = new HashMap<>();
        for (Row row : SmallSchema.rows(
                        SmallSchema.of(
                                "reviews",
                                "review_id VarChar",
                                "verified_purchase Bool",
                                "rating Int8",
                                "sentiment VarChar"),
                        7)
                .toList()) {
            stars.computeIfAbsent(row.getString("sentiment"), first -> new HashSet<>())
                    .add(row.getInt("rating"));
        }
        assertThat(stars)
                .containsEntry("negative", Set.of(1, 2))
                .containsEntry("neutral", Set.of(3))
                .containsEntry("positive", Set.of(4, 5));
    }

    @Test
    void picturesHaveTheRatioOfTheirSides() {
        for (Row row : SmallSchema.rows(
                        SmallSchema.of(
                                "photos", "image_url VarChar", "width Int32", "height Int32", "aspect_ratio Double"),
                        7)
                .toList()) {
            double ratio = row.getInt("width") / (double) row.getInt("height");
            assertThat(row.getInt("width")).isGreaterThan(100);
            assertThat(row.getDouble("aspect_ratio")).isBetween(ratio - 0.0001, ratio + 0.0001);
        }
    }

    @Test
    void conversationsAreWithAFewChatModels() {
        Set<String> models = new HashSet<>();
        for (Row row : SmallSchema.rows(
                        SmallSchema.of(
                                "messages",
                                "conversation_id VarChar",
                                "turn_index Int32",
                                "role VarChar",
                                "content VarChar",
                                "model VarChar",
                                "token_count Int32",
                                "completion_tokens Int32",
                                "prompt_tokens Int32",
                                "total_tokens Int32",
                                "temperature Float"),
                        7)
                .toList()) {
            models.add(row.getString("model"));
            int tokens = (row.getString("content").length() + 3) / 4;
            boolean answer = row.getString("role").equals("assistant");
            assertThat(row.getInt("token_count")).isEqualTo(tokens);
            assertThat(row.getInt("completion_tokens")).isEqualTo(answer ? tokens : 0);
            assertThat(row.getInt("prompt_tokens") > 0).isEqualTo(answer);
            assertThat(row.getInt("total_tokens"))
                    .isEqualTo(row.getInt("prompt_tokens") + row.getInt("completion_tokens"));
            assertThat(row.getFloat("temperature")).isBetween(0f, 1.2f);
        }
        assertThat(models).hasSizeBetween(3, 8).noneMatch(model -> model.contains("embed"));
    }

    @Test
    void coordinatesLieInTheCity() {
        Map<String, List<Double>> known = Map.of(
                "Canberra", List.of(-35.3, 149.1),
                "Vancouver", List.of(49.25, -123.1),
                "Sapporo", List.of(43.05, 141.35),
                "Manaus", List.of(-3.1, -60.0),
                "Honolulu", List.of(21.3, -157.85));
        Set<String> seen = new HashSet<>();
        for (Row row : SmallSchema.rows(
                        SmallSchema.of("places", "city VarChar", "latitude Double", "longitude Double"), 7)
                .toList()) {
            List<Double> place = known.get(row.getString("city"));
            if (place != null) {
                seen.add(row.getString("city"));
                assertThat(row.getDouble("latitude")).isBetween(place.get(0) - 0.15, place.get(0) + 0.15);
                assertThat(row.getDouble("longitude")).isBetween(place.get(1) - 0.15, place.get(1) + 0.15);
            }
        }
        assertThat(seen).isEqualTo(known.keySet());
    }
}
