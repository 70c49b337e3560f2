package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.gen.text.WordForms;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields of a row fit each other although none reads another one. */
class AgreementTest {
    private static final int ROWS = 400;

    @Test
    void drawsEverythingFromTheVocabularyOfTheRowsTopic() {
        for (Subject subject : Subject.values()) {
            Recipe recipe = new Recipe(21, subject);
            Topics topics = new Topics(recipe);
            List<TopicWords> words = Pools.topics(subject.id());
            List<String> categories = texts("category", 100, recipe);
            List<String> subcategories = texts("subcategory", 100, recipe);
            List<String> tags = Filled.elements(Meant.textElements("tags", 100, recipe), 0, ROWS, 3);
            List<String> labels = Filled.elements(Meant.textElements("categories", 100, recipe), 0, ROWS, 2);
            List<String> titles = texts("alt_text", 500, recipe);
            for (int row = 0; row < ROWS; row++) {
                TopicWords topic = words.get(topics.topic(row));
                assertThat(categories.get(row)).isEqualTo(topic.name());
                assertThat(topic.subcategories()).contains(subcategories.get(row));
                boolean ofThing = subject == Subject.COMMERCE || subject == Subject.IMAGES || subject == Subject.VIDEOS;
                assertThat(ofThing || topic.tags().containsAll(tags.subList(3 * row, 3 * row + 3)))
                        .isTrue();
                assertThat(labels.subList(2 * row, 2 * row + 2)).containsExactly(topic.name(), subcategories.get(row));
                boolean drawn = subject != Subject.IMAGES;
                assertThat(!drawn || mentions(titles.get(row), topic.nouns()))
                        .as(titles.get(row))
                        .isTrue();
            }
        }
    }

    @Test
    void speaksOfTheSameThingInNameDescriptionAndBrand() {
        Recipe recipe = new Recipe(22, Subject.COMMERCE);
        List<TopicWords> words = Pools.topics("commerce");
        Topics topics = new Topics(recipe);
        List<String> names = texts("product_name", 200, recipe);
        List<String> descriptions = texts("description", 500, recipe);
        List<String> brands = texts("brand", 100, recipe);
        int branded = 0;
        for (int row = 0; row < ROWS; row++) {
            String name = names.get(row);
            String description = descriptions.get(row);
            boolean same = words.get(topics.topic(row)).nouns().stream()
                    .anyMatch(noun -> name.contains(WordForms.title(noun))
                            && description.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT)));
            assertThat(same).as("%s / %s", name, description).isTrue();
            boolean named = Pools.entries("brands").stream().anyMatch(brand -> name.startsWith(brand + " "));
            if (named) {
                assertThat(name).contains(brands.get(row));
                branded++;
            }
        }
        assertThat(branded).isGreaterThan(ROWS / 4);
    }

    @Test
    void makesAddressesAndHandlesFromThePersonsName() {
        Recipe recipe = new Recipe(23, Subject.USERS);
        List<String> first = texts("first_name", 100, recipe);
        List<String> last = texts("last_name", 100, recipe);
        List<String> full = texts("name", 100, recipe);
        List<String> users = texts("username", 100, recipe);
        List<String> mails = texts("email", 100, recipe);
        for (int row = 0; row < ROWS; row++) {
            assertThat(full.get(row)).isEqualTo(first.get(row) + " " + last.get(row));
            String handle = users.get(row);
            boolean own = handle.contains(WordForms.joined(first.get(row), ""))
                    || handle.contains(WordForms.joined(last.get(row), ""));
            assertThat(own).as(handle).isTrue();
            assertThat(mails.get(row)).startsWith(handle + "@");
        }
    }

    @Test
    void endsFileNamesAsTheFormatSays() {
        for (Subject subject : Subject.values()) {
            Recipe recipe = new Recipe(24, subject);
            List<String> formats = texts("format", 10, recipe);
            List<String> names = texts("filename", 255, recipe);
            for (int row = 0; row < ROWS; row++) {
                assertThat(names.get(row)).endsWith("." + formats.get(row));
            }
        }
    }

    @Test
    void showsTheSamePictureSizeAsTextAndNumbers() {
        for (Subject subject : List.of(Subject.IMAGES, Subject.VIDEOS)) {
            Recipe recipe = new Recipe(25, subject);
            List<String> sizes = texts("resolution", 20, recipe);
            int[] widths = ints("width", recipe);
            int[] heights = ints("height", recipe);
            for (int row = 0; row < ROWS; row++) {
                assertThat(sizes.get(row)).isEqualTo(widths[row] + "x" + heights[row]);
            }
        }
    }

    @Test
    void putsCitiesIntoTheirCountries() {
        Recipe recipe = new Recipe(26, Subject.USERS);
        Map<String, String> codes = new HashMap<>();
        List<String> known = Pools.entries("cities");
        for (int city = 0; city < known.size(); city++) {
            codes.put(known.get(city), Pools.column("cities", 1).get(city));
        }
        List<String> cities = texts("city", 100, recipe);
        List<String> countries = texts("country_code", 10, recipe);
        for (int row = 0; row < ROWS; row++) {
            assertThat(countries.get(row)).isEqualTo(codes.get(cities.get(row)));
        }
    }

    /** Numbers named month, day or hour used to know nothing of the row's date. */
    @Test
    void showsTheSameDateInItsPartsAsInMoments() {
        Recipe recipe = new Recipe(27, Subject.GENERAL);
        ColumnSource moments = Meant.integers(ColumnShape.INT64, "created_at", 0, 1_000_000_000_000L, false, recipe);
        long[] created = Filled.rows(moments, 0, ROWS).longs();
        List<String> months = texts("month_name", 20, recipe);
        for (int row = 0; row < ROWS; row++) {
            ZonedDateTime moment = Instant.ofEpochMilli(created[row]).atZone(ZoneOffset.UTC);
            assertThat(months.get(row)).isEqualTo(moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            assertThat(parts(row, recipe))
                    .as("%s", moment)
                    .containsExactly(
                            moment.getYear(),
                            moment.getMonthValue(),
                            moment.getDayOfMonth(),
                            moment.getHour(),
                            moment.getDayOfWeek().ordinal(),
                            moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    }

    private static List<Integer> parts(int row, Recipe recipe) {
        return Stream.of("year", "month", "day", "hour", "weekday", "week")
                .map(name -> Meant.integers(ColumnShape.INT32, name, 0, 1_000_000, false, recipe))
                .map(source -> Filled.rows(source, row, 1).ints()[0])
                .toList();
    }

    @Test
    void givesEachNameOneMeaning() {
        for (Subject subject : Subject.values()) {
            for (String kind : List.of("texts", "numbers", "flags", "objects", "figures")) {
                List<List<String>> each = MeaningFile.of(kind).of(subject).stream()
                        .flatMap(meaning -> meaning.names().stream())
                        .map(name -> FieldName.of(name).words())
                        .toList();
                assertThat(each).as(kind).doesNotHaveDuplicates();
            }
        }
    }

    private static boolean mentions(String text, List<String> words) {
        return words.stream().anyMatch(word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> texts(String name, int limit, Recipe recipe) {
        return Filled.texts(Meant.texts(name, limit, recipe), 0, ROWS);
    }

    private static int[] ints(String name, Recipe recipe) {
        return Filled.rows(Meant.integers(ColumnShape.INT32, name, 1, 10_000, true, recipe), 0, ROWS)
                .ints();
    }
}
