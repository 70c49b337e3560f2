package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents, news and films: what is said about a text agrees with it. */
class TextFactsCoherenceTest {
    private static final Pattern MINUTES = Pattern.compile("in (\\d+) minutes");

    @Test
    void authorsWriteMostlyAboutOneTopic() {
        for (FakeData data : List.of(
                FakeData.builtin("news"),
                SmallSchema.about("documents", "author VarChar", "category VarChar"),
                SmallSchema.of("things", "author VarChar", "category VarChar"))) {
            List<Row> rows = SmallSchema.having(SmallSchema.rows(data, 3).toList(), "author");
            assertThat(Association.cramersV(texts(rows, "author"), texts(rows, "category")))
                    .isGreaterThan(0.2);
            assertThat(new HashSet<>(texts(rows, "author"))).hasSizeGreaterThan(500);
        }
    }

    @Test
    void pagesAndMinutesFollowTheWords() {
        FakeData data = SmallSchema.about(
                "documents", "page_count Int32", "word_count Int32", "reading_time Int32", "content VarChar");
        for (Row row : SmallSchema.rows(data)) {
            int words = row.getInt("word_count");
            assertThat(row.getInt("page_count")).as(row.toString()).isEqualTo((words + 249) / 250);
            assertThat(row.getInt("reading_time")).isEqualTo((words + 199) / 200);
        }
    }

    @Test
    void saysTheLanguageOfTheText() {
        for (FakeData data : List.of(FakeData.builtin("documents"), FakeData.builtin("videos"))) {
            assertThat(texts(SmallSchema.having(SmallSchema.rows(data), "language"), "language"))
                    .containsOnly("en");
        }
    }

    @Test
    void newsOfAPlaceIsAboutThatPlace() {
        FakeData data = SmallSchema.about(
                "news",
                "headline VarChar",
                "city VarChar",
                "country VarChar",
                "region VarChar",
                "geographic_focus Array \"element_type\":\"VarChar\",\"max_capacity\":8,\"max_length\":99",
                "entities Array \"element_type\":\"VarChar\",\"max_capacity\":8,\"max_length\":99");
        for (Row row : SmallSchema.rows(data)) {
            names(row, "geographic_focus", row.getString("city"), row.getString("country"));
            names(row, "entities", row.getString("city"), row.getString("country"));
        }
        List<String> cities = Pools.entries("cities");
        List<String> countries = Pools.column("countries", 1);
        List<String> codes = Pools.entries("countries");
        for (Row row : SmallSchema.rows(FakeData.builtin("news"))) {
            String start = row.getString("headline").split(": ", 2)[0];
            int city = cities.indexOf(start);
            String country = city < 0
                    ? start
                    : countries.get(codes.indexOf(Pools.column("cities", 1).get(city)));
            if (countries.contains(country)) {
                names(row, "geographic_focus", start, country);
                names(row, "entities", start, country);
            }
        }
    }

    /** The town of a text is the row's city, by the name that English has for it. */
    @Test
    void textsPlayInTheCityThatTheirFieldsName() {
        FakeData data = SmallSchema.about(
                "news",
                "headline VarChar",
                "full_text VarChar",
                "town VarChar \"generate\":{\"template\":\"<text.town>\"}",
                "city VarChar",
                "geographic_focus Array \"element_type\":\"VarChar\",\"max_capacity\":8,\"max_length\":99",
                "entities Array \"element_type\":\"VarChar\",\"max_capacity\":8,\"max_length\":99");
        for (long seed : SmallSchema.SEEDS) {
            int named = 0;
            int rows = 0;
            for (Row row : SmallSchema.rows(data, seed).toList()) {
                String town = row.getString("town");
                String city = row.getString("city");
                assertThat(city.equals(town) || city.charAt(0) > '\u036f')
                        .as("%s plays in %s", city, town)
                        .isTrue();
                holds(row, "geographic_focus", 2, town);
                holds(row, "entities", 2, town);
                named += row.getString("full_text").contains(town) ? 1 : 0;
                rows++;
            }
            assertThat(named).isGreaterThan(rows * 9 / 10);
        }
    }

    private static void holds(Row row, String field, int from, String name) {
        List<?> names = row.getList(field);
        assertThat(names.size() < from || names.contains(name))
                .as("%s of %s: %s", field, row.getString("headline"), names)
                .isTrue();
    }

    private static void names(Row row, String field, String city, String country) {
        List<?> names = row.getList(field);
        assertThat(names.isEmpty() || names.contains(city) || names.contains(country))
                .as("%s of %s: %s, %s", field, row.getString("headline"), city, names)
                .isTrue();
    }

    @Test
    void entitiesBelongToTheCategory() {
        for (long seed : SmallSchema.SEEDS) {
            List<Object> entities = new ArrayList<>();
            List<Object> categories = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            for (Row row : SmallSchema.rows(FakeData.builtin("news"), seed).toList()) {
                for (Object entity : row.getList("entities")) {
                    entities.add(entity);
                    categories.add(row.getString("category"));
                    seen.add(entity);
                }
                assertThat(row.getList("entities")).doesNotHaveDuplicates();
                assertThat(row.getList("geographic_focus")).doesNotHaveDuplicates();
            }
            assertThat(Association.cramersV(entities, categories)).isGreaterThan(0.2);
        }
    }

    @Test
    void sentimentFollowsTheCategory() {
        FakeData small = SmallSchema.about("news", "sentiment VarChar", "sentiment_score Float", "category VarChar");
        for (Row row : SmallSchema.rows(small)) {
            float score = row.getFloat("sentiment_score");
            String label = score <= -0.2f ? "negative" : score < 0.2f ? "neutral" : "positive";
            assertThat(row.getString("sentiment")).as(row.toString()).isEqualTo(label);
        }
        for (FakeData data : List.of(FakeData.builtin("news"), small)) {
            List<Row> rows = SmallSchema.having(SmallSchema.rows(data, 5).toList(), "sentiment_score");
            List<Double> scores = rows.stream()
                    .map(row -> (double) row.getFloat("sentiment_score"))
                    .toList();
            assertThat(Association.eta(scores, texts(rows, "category"))).isGreaterThan(0.2);
            assertThat(scores).allMatch(score -> score >= -1 && score <= 1);
        }
    }

    @Test
    void sourcesWriteInTheScriptOfTheText() {
        for (Row row : SmallSchema.rows(FakeData.builtin("news"))) {
            assertThat(row.getString("source")).doesNotContainPattern("[\\u0370-\\uffff&&[^\\u2000-\\u206f]]");
        }
    }

    @Test
    void filmsLastAsLongAsTheirTitlesSay() {
        for (Row row : SmallSchema.rows(FakeData.builtin("videos"))) {
            Matcher minutes = MINUTES.matcher(row.getString("title"));
            if (minutes.find()) {
                assertThat(Math.abs(Integer.parseInt(minutes.group(1)) * 60 - row.getInt("duration_seconds")))
                        .as(row.toString())
                        .isLessThanOrEqualTo(60);
            }
        }
    }

    @Test
    void whatTrendsIsViewed() {
        FakeData data = SmallSchema.about("videos", "is_trending Bool", "view_count Int64", "is_published Bool");
        List<Row> rows = SmallSchema.rows(data);
        long least = rows.stream()
                .filter(row -> row.getBoolean("is_trending"))
                .mapToLong(row -> row.getLong("view_count"))
                .min()
                .orElseThrow();
        long most = rows.stream()
                .filter(row -> !row.getBoolean("is_trending"))
                .mapToLong(row -> row.getLong("view_count"))
                .max()
                .orElseThrow();
        assertThat(least).isGreaterThan(10_000).isGreaterThan(most);
        for (Row row : SmallSchema.rows(FakeData.builtin("videos"))) {
            assertThat(row.getString("metadata").contains("\"trending\":true") && row.getLong("view_count") < 10_000)
                    .as(row.toString())
                    .isFalse();
        }
    }

    private static List<String> texts(List<Row> rows, String name) {
        return rows.stream().map(row -> row.getString(name)).toList();
    }
}
