package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.language.LanguagePlaces;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.schema.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a collection in another language than English shows agrees with that language. */
class LanguageCoherenceTest {
    private static final Pattern GERMAN =
            Pattern.compile("\\b(der|das|ist|und|nicht|dem|den|wenn|sich|auf|ein|eine)\\b");
    /** An English text has one of these words now and then: "den" or a name. */
    private static final int WORDS_PER_GERMAN = 25;

    private static final int ROWS = 1_000;

    static Stream<Language> languages() {
        return Language.all().stream().filter(language -> !language.isEnglish());
    }

    private static List<Row> rows(String language, String subject, String... fields) {
        String text = "{\"collection_name\":\"c\",\"language\":\"" + language + "\",\"subject\":\"" + subject
                + "\",\"fields\":[{\"name\":\"pk\",\"type\":\"Int64\",\"is_primary\":true},"
                + "{\"name\":\"vector\",\"type\":\"FloatVector\",\"dim\":2}," + String.join(",", fields) + "]}";
        return FakeData.text("c.json", text).seed(3).rows(ROWS).stream().toList();
    }

    private static String text(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"VarChar\",\"max_length\":4000}";
    }

    @ParameterizedTest
    @MethodSource("languages")
    void languageAndLocaleAreThoseOfTheTexts(Language language) {
        for (String subject : List.of("documents", "users")) {
            for (Row row : rows(language.code(), subject, text("language"), text("lang"), text("locale"))) {
                assertThat(row.getString("language")).isEqualTo(language.code());
                assertThat(row.getString("lang")).isEqualTo(language.code());
                assertThat(row.getString("locale")).isEqualTo(language.locale());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void citiesAreInTheLanguagesCountryAndNumbersOfPhonesToo(Language language) {
        List<String> countries = Pools.entries("country_facts");
        String dialling = Pools.column("country_facts", 1).get(countries.indexOf(language.country()));
        Set<String> cities = new HashSet<>();
        for (int city = 0; city < Pools.entries("cities").size(); city++) {
            if (Pools.column("cities", 1).get(city).equals(language.country())) {
                cities.add(
                        LanguagePlaces.of(language).city(Pools.entries("cities").get(city)));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Row row : rows(language.code(), "users", text("city"), text("country_code"), text("phone"))) {
            assertThat(cities).contains(row.getString("city"));
            assertThat(row.getString("country_code")).isEqualTo(language.country());
            assertThat(row.getString("phone")).startsWith("+" + dialling);
            seen.add(row.getString("city"));
        }
        assertThat(seen).hasSameSizeAs(cities);
    }

    /** How each language writes an address, and who sells: not as English does. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "de", "\\p{Lu}[\\p{L} ]+ \\d+[abc]?, (\\d{5} )?\\p{L}+(, Deutschland)?",
            "fr", "\\d+( bis)?,? [\\p{L}' -]+, \\d{5} \\p{L}+(, France)?",
            "es", "[\\p{L} ]+, \\d+(, \\d\\.º [ABCD])?(, \\d{5} [\\p{L} ]+(, España)?|, [\\p{L} ]+)",
            "pt", "\\p{Lu}[\\p{L} -]+, \\d+(, apto\\. \\d+)?(, \\d{5}-\\d{3} [\\p{L} ]+(, Brasil)?|, [\\p{L} ]+)",
            "zh", "(中国)?\\p{IsHan}{2}市\\p{IsHan}+\\d+号[\\d栋单元室层]*(，邮编\\d{6})?",
            "ja", "(〒\\d{3}-\\d{4} )?\\p{IsHan}+\\d[丁目\\d-]+");

    @ParameterizedTest
    @MethodSource("languages")
    void addressesAndCompaniesAreAsTheCountryWritesThem(Language language) {
        List<Row> english = rows("en", "users", text("street"), text("company"), text("seller"));
        Set<String> known = new HashSet<>();
        for (Row row : english) {
            known.add(row.getString("street").replaceAll("\\d+ ", ""));
            known.add(row.getString("company"));
        }
        String form = ADDRESSES.getOrDefault(language.code(), ".*");
        for (String subject : List.of("users", "commerce")) {
            Set<String> companies = new HashSet<>();
            List<Row> rows = rows(
                    language.code(),
                    subject,
                    text("street"),
                    text("company"),
                    text("seller"),
                    text("address"),
                    text("country"),
                    text("city"),
                    text("zip_code"));
            for (Row row : rows) {
                assertThat(known).doesNotContain(row.getString("street").replaceAll("\\d+ ", ""));
                assertThat(known).doesNotContain(row.getString("company"), row.getString("seller"));
                assertThat(row.getString("address")).matches(form).contains(row.getString("city"));
                if (row.getString("address").endsWith(", " + row.getString("country"))) {
                    assertThat(row.getString("address")).contains(row.getString("zip_code"));
                }
                companies.add(row.getString("company"));
            }
            assertThat(companies).hasSizeGreaterThan(100);
        }
    }

    @Test
    void postalCodesBeginAsThoseOfTheirCity() {
        Map<String, String> starts = Map.of("Berlin", "10", "Hamburg", "22", "Leipzig", "04");
        Set<String> seen = new HashSet<>();
        for (Row row : rows("de", "users", text("city"), text("zip_code"))) {
            String start = starts.get(row.getString("city"));
            if (start != null) {
                seen.add(row.getString("city"));
                assertThat(row.getString("zip_code")).as(row.getString("city")).startsWith(start);
            }
        }
        assertThat(seen).isEqualTo(starts.keySet());
    }

    /** Texts named towns that don't exist, and their row another city. */
    @ParameterizedTest
    @MethodSource("languages")
    void textsSpeakOfTheRowsCity(Language language) {
        Set<String> cities = new HashSet<>();
        int own = 0;
        List<Row> rows = rows(language.code(), "news", text("title"), text("content"), text("city"));
        rows.forEach(row -> cities.add(row.getString("city")));
        for (Row row : rows) {
            own += row.getString("content").contains(row.getString("city")) ? 1 : 0;
        }
        assertThat(own).isGreaterThan(ROWS / 4);
        assertThat(cities).hasSizeGreaterThan(8);
    }

    @Test
    void gendersAreThoseOfGermanNames() {
        List<Row> rows = rows("de", "users", text("first_name"), text("last_name"), text("gender"), text("email"));
        assertThat(rows).anyMatch(row -> row.getString("last_name").equals("Müller"));
        int women = 0;
        int men = 0;
        for (Row row : rows) {
            if (Set.of("Heike", "Anna", "Birgit").contains(row.getString("first_name"))) {
                women++;
                assertThat(row.getString("gender")).isNotEqualTo("male");
            }
            if (Set.of("Jürgen", "Uwe", "Tobias").contains(row.getString("first_name"))) {
                men++;
                assertThat(row.getString("gender")).isNotEqualTo("female");
            }
            assertThat(row.getString("email")).matches("[a-z0-9._-]+@[a-z.]+");
        }
        assertThat(women).isPositive();
        assertThat(men).isPositive();
    }

    /** In two of these three handles and addresses the family name stands whole. */
    @Test
    void chinesePersonsHaveChineseNamesAndAddressesInLatinLetters() {
        List<Row> rows = rows(
                "zh", "users", text("name"), text("first_name"), text("last_name"), text("email"), text("username"));
        Set<String> known = new HashSet<>();
        int spelled = 0;
        for (Row row : rows) {
            String family = row.getString("last_name");
            assertThat(row.getString("name"))
                    .isEqualTo(family + row.getString("first_name"))
                    .matches("\\p{IsHan}{2,4}");
            assertThat(row.getString("email")).matches("[a-z0-9._-]+@[a-z.]+");
            assertThat(row.getString("username")).matches("[a-z0-9._-]+");
            spelled += family.equals("陈") && row.getString("email").contains("chen") ? 1 : 0;
            known.add(row.getString("name"));
        }
        assertThat(spelled).isPositive();
        assertThat(known).hasSizeGreaterThan(ROWS / 2);
    }

    @Test
    void aFieldSpeaksTheLanguageThatAnotherFieldNames() {
        String by = "{\"name\":\"note\",\"type\":\"VarChar\",\"max_length\":4000,\"generate\":{\"by\":\"tongue\","
                + "\"table\":{\"de\":{\"text\":\"sentences\",\"language\":\"de\"}},\"default\":{\"text\":\"sentences\"}}}";
        String tongue = "{\"name\":\"tongue\",\"type\":\"VarChar\",\"max_length\":9,"
                + "\"generate\":{\"choices\":{\"de\":1,\"en\":1}}}";
        int german = 0;
        List<Row> rows = rows("en", "news", tongue, by);
        for (Row row : rows) {
            String note = row.getString("note");
            long words = GERMAN.matcher(note).results().count();
            boolean isGerman = words * WORDS_PER_GERMAN > note.split(" ").length;
            assertThat(isGerman).as(note).isEqualTo(row.getString("tongue").equals("de"));
            german += isGerman ? 1 : 0;
        }
        assertThat(german).isBetween(ROWS * 2 / 5, ROWS * 3 / 5);
    }

    @Test
    void namesOfGoodsAndTheirDescriptionsAreAboutTheSameThing() {
        List<Row> rows = rows("de", "commerce", text("product_name"), text("description"));
        int same = 0;
        for (Row row : rows) {
            for (String word : row.getString("product_name").split("[^\\p{L}-]+")) {
                if (word.length() > 3 && row.getString("description").contains(word)) {
                    same++;
                    break;
                }
            }
        }
        assertThat(same).isGreaterThan(ROWS * 9 / 10);
    }

    @Test
    void aLanguageThatIsNotThereIsOneSentenceWithThoseThatAre() {
        List<Problem> problems = FakeData.text(
                        "c.json",
                        "{\"language\":\"tlh\",\"fields\":[{\"name\":\"pk\",\"type\":\"Int64\",\"is_primary\":true},"
                                + "{\"name\":\"vector\",\"type\":\"FloatVector\",\"dim\":2}]}")
                .validate();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("MFD-LANGUAGE");
        assertThat(problems.get(0).path()).isEqualTo("language");
        assertThat(problems.get(0).message())
                .contains("There are no texts in \"tlh\", only in " + String.join(", ", Language.codes()));
    }
}
