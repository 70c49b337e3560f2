package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.WordForms;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows hold nothing that their other fields contradict. */
class BelievableRowsTest {
    private static final int ROWS = 600;

    @Test
    void putsTheFileNameAtTheEndOfItsAddress() {
        for (Subject subject : List.of(Subject.IMAGES, Subject.COMMERCE)) {
            Recipe recipe = new Recipe(31, subject);
            List<String> names = texts("image_name", 255, recipe);
            List<String> addresses = texts("image_url", 500, recipe);
            for (int row = 0; row < ROWS; row++) {
                assertThat(addresses.get(row)).endsWith("/" + names.get(row));
            }
        }
    }

    @Test
    void makesFilesAsLargeAsTheirFormatsAre() {
        Recipe recipe = new Recipe(32, Subject.IMAGES);
        assertThat(MediaKind.IMAGE.extensions())
                .containsExactly("jpg", "png", "webp", "gif", "heic", "avif", "tiff", "bmp", "svg");
        List<String> formats = texts("format", 10, recipe);
        long[] widths = longs("width", recipe);
        long[] heights = longs("height", recipe);
        long[] sizes = longs("file_size", recipe);
        for (int row = 0; row < ROWS; row++) {
            long pixels = widths[row] * heights[row];
            switch (formats.get(row)) {
                case "bmp" -> assertThat(sizes[row]).isEqualTo(3 * pixels + 54);
                case "svg" -> assertThat(sizes[row]).isLessThan(100_000);
                case "jpg", "webp", "heic", "avif" -> assertThat(sizes[row]).isLessThan(pixels);
                default -> assertThat(sizes[row]).isLessThan(4 * pixels);
            }
        }
    }

    @Test
    void countsTheSameReviewsInTheObjectAndTheField() {
        Recipe recipe = new Recipe(33, Subject.COMMERCE);
        long[] reviews = longs("review_count", recipe);
        Pattern count = Pattern.compile("\"reviews\":\\{\"count\":([0-9]+)");
        List<String> objects = Filled.texts(Meant.objects("metadata", recipe), 0, ROWS);
        int found = 0;
        for (int row = 0; row < ROWS; row++) {
            Matcher matcher = count.matcher(objects.get(row));
            if (matcher.find()) {
                assertThat(Long.parseLong(matcher.group(1))).isEqualTo(reviews[row]);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void sellsOnlyWhatIsInStore() {
        Recipe recipe = new Recipe(34, Subject.COMMERCE);
        long[] stocks = longs("stock_quantity", recipe);
        byte[] available = flags("is_available", recipe);
        int sold = 0;
        for (int row = 0; row < ROWS; row++) {
            sold += stocks[row] == 0 ? 1 : 0;
            if (stocks[row] == 0 || stocks[row] > 50) {
                assertThat(available[row]).isEqualTo((byte) (stocks[row] > 0 ? 1 : 0));
            }
        }
        assertThat(sold).isBetween(ROWS / 20, ROWS / 4);
    }

    @Test
    void foundsEachBrandOnce() {
        List<String> objects = Filled.texts(Meant.objects("metadata", new Recipe(35, Subject.COMMERCE)), 0, 8 * ROWS);
        Pattern pattern = Pattern.compile("\"name\":\"([^\"]+)\",\"founded\":([0-9]+)");
        Map<String, String> years = new HashMap<>();
        for (String object : objects) {
            Matcher matcher = pattern.matcher(object);
            if (matcher.find()) {
                String before = years.put(matcher.group(1), matcher.group(2));
                assertThat(before == null || before.equals(matcher.group(2))).isTrue();
            }
        }
        assertThat(years).isNotEmpty();
    }

    @Test
    void saysEnglishOfEnglishTexts() {
        for (Subject subject : List.of(Subject.DOCUMENTS, Subject.NEWS, Subject.VIDEOS)) {
            assertThat(texts("language", 10, new Recipe(36, subject))).containsOnly("en");
            assertThat(texts("locale", 10, new Recipe(36, subject))).allMatch(locale -> locale.startsWith("en-"));
        }
    }

    @Test
    void givesFilmsSubtitlesAndViewsThatFitTheirFlags() {
        Recipe recipe = new Recipe(37, Subject.VIDEOS);
        byte[] subtitled = flags("has_subtitles", recipe);
        byte[] published = flags("is_published", recipe);
        long[] views = longs("view_count", recipe);
        List<String> objects = Filled.texts(Meant.objects("metadata", recipe), 0, ROWS);
        for (int row = 0; row < ROWS; row++) {
            if (objects.get(row).contains("\"subtitles\"")) {
                assertThat(objects.get(row).contains("\"subtitles\":\"none\"")).isEqualTo(subtitled[row] == 0);
            }
            if (published[row] == 0) {
                assertThat(views[row]).isLessThan(25);
            }
        }
    }

    @Test
    void writesArticleNumbersWithTheirCheckDigit() {
        for (String name : List.of("isbn", "ean")) {
            for (String number : texts(name, 20, new Recipe(38, Subject.COMMERCE))) {
                assertThat(number).matches(name.equals("isbn") ? "97[89][0-9]{10}" : "4[0-9]{12}");
                int sum = 0;
                for (int place = 0; place < 13; place++) {
                    sum += (number.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
                }
                assertThat(sum % 10).as(number).isZero();
            }
        }
    }

    @Test
    void keepsZonesCurrenciesAndTelephonesInTheCountry() {
        Recipe recipe = new Recipe(39, Subject.USERS);
        List<String> codes = texts("country_code", 10, recipe);
        List<String> currencies = texts("currency", 10, recipe);
        List<String> phones = texts("phone", 30, recipe);
        List<String> zones = texts("timezone", 40, recipe);
        List<String> known = Pools.entries("country_facts");
        for (int row = 0; row < ROWS; row++) {
            int country = known.indexOf(codes.get(row));
            assertThat(currencies.get(row))
                    .isEqualTo(Pools.column("country_facts", 2).get(country));
            assertThat(phones.get(row))
                    .startsWith("+" + Pools.column("country_facts", 1).get(country) + " ");
            if (codes.get(row).equals("DE")) {
                assertThat(zones.get(row)).isEqualTo("Europe/Berlin");
            }
        }
    }

    @Test
    void sendsTheYoungestToSchool() {
        Recipe recipe = new Recipe(40, Subject.USERS);
        long[] ages = longs("age", recipe);
        List<String> jobs = texts("occupation", 100, recipe);
        for (int row = 0; row < ROWS; row++) {
            if (ages[row] < 20) {
                assertThat(jobs.get(row)).isEqualTo("Student");
            }
        }
    }

    @Test
    void cutsNoMediaType() {
        List<String> known = MediaKind.DOCUMENT.mediaTypes();
        assertThat(known).containsAll(texts("mime_type", 20, new Recipe(41, Subject.DOCUMENTS)));
    }

    @Test
    void namesTheMonthOfTheRowsMoment() {
        Recipe recipe = new Recipe(42, Subject.GENERAL);
        List<String> moments = texts("created_at", 30, recipe);
        List<String> months = texts("month", 20, recipe);
        for (int row = 0; row < ROWS; row++) {
            if (moments.get(row).startsWith("-01-", 4)) {
                assertThat(months.get(row)).isEqualTo("January");
            }
        }
    }

    @Test
    void speaksOfPluralThingsAsAPair() {
        assertThat(WordForms.singular("Leather Gloves")).isEqualTo("pair of Leather Gloves");
        assertThat(WordForms.singular("Olive Oil")).isEqualTo("Olive Oil");
    }

    private static List<String> texts(String name, int limit, Recipe recipe) {
        return Filled.texts(Meant.texts(name, limit, recipe), 0, ROWS);
    }

    private static long[] longs(String name, Recipe recipe) {
        return Filled.rows(Meant.integers(ColumnShape.INT64, name, 0, 1_000_000_000, true, recipe), 0, ROWS)
                .longs();
    }

    private static byte[] flags(String name, Recipe recipe) {
        return Filled.rows(Meant.flags(name, recipe), 0, ROWS).bytes();
    }
}
