package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final int ROWS = 25;

    private static final String EMPTY =
            """
            log_exception log_error log_stack log_function log_file code_function code_class
            run_error job_error last_error error_detail error_reason
            paid_at paid_on payment_time payment_date shipped_at shipped_on dispatched_at ship_time fulfilled_at
            ship_date shipping_date shipped_date delivered_at delivered_on delivered delivered_date
            cancelled_at canceled_at cancelled_on cancellation_date cancel_date
            returned_at refunded_at returned_on refund_date""";

    /** Most lines of a log tell no error, not all code defines a function, and not all orders have been sent. */
    private static final Set<String> EMPTY_AT_TIMES =
            EMPTY.lines().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());

    @Test
    void fitsEveryLengthFromOneToThreeHundred() {
        for (String name : List.of("name", "email", "url", "title", "content", "category", "what_nobody_knows")) {
            for (int limit = 1; limit <= 300; limit++) {
                assertFits(name, limit, new Recipe(limit, Subject.USERS));
            }
        }
    }

    @Test
    void fitsShortLengthsWhateverTheName() {
        for (String name : namesOfAllMeanings(Subject.USERS)) {
            for (int limit : new int[] {1, 2, 3, 5, 8, 12, 14, 21, 33, 47, 80, 150}) {
                assertFits(name, limit, new Recipe(limit, Subject.USERS));
            }
        }
    }

    @Test
    void fitsEachSubjectsNamesAtTheLargestLength() {
        for (Subject subject : Subject.values()) {
            for (String name : namesOfAllMeanings(subject)) {
                assertFits(name, 65_535, new Recipe(5, subject));
                assertFits(name, 20, new Recipe(5, subject));
            }
        }
    }

    private static void assertFits(String name, int limit, Recipe recipe) {
        List<String> texts = new ArrayList<>(Filled.texts(Meant.texts(name, limit, recipe), 1_000, ROWS));
        texts.addAll(Filled.elements(Meant.textElements(name, limit, recipe), 1_000, ROWS, 3));
        for (String text : texts) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes < (EMPTY_AT_TIMES.contains(name) ? 0 : 1) || bytes > limit) {
                fail("%s of at most %d bytes has %d: %s", name, limit, bytes, text);
            }
        }
    }

    @Test
    void givesTheSameRowsHoweverTheyAreCut() {
        Recipe recipe = new Recipe(77, Subject.NEWS);
        for (String name : namesOfAllMeanings(Subject.NEWS)) {
            ColumnSource source = Meant.texts(name, 200, recipe);
            List<String> whole = Filled.texts(source, 0, 100);
            List<String> pieces = new ArrayList<>(Filled.texts(source, 0, 37));
            pieces.addAll(Filled.texts(source, 37, 1));
            pieces.addAll(Filled.texts(source, 38, 62));
            assertThat(pieces).as(name).isEqualTo(whole);
            ElementSource elements = Meant.textElements(name, 200, recipe);
            assertThat(Filled.elements(elements, 50, 10, 4))
                    .as(name)
                    .isEqualTo(Filled.elements(elements, 40, 60, 4).subList(40, 80));
        }
    }

    @Test
    void keepsARowsFirstElementsWhenThereAreMore() {
        Recipe recipe = new Recipe(78, Subject.VIDEOS);
        for (String name : List.of("tags", "categories", "authors", "urls", "comments")) {
            ElementSource source = Meant.textElements(name, 200, recipe);
            assertThat(Filled.elements(source, 9, 1, 9).subList(0, 2))
                    .as(name)
                    .isEqualTo(Filled.elements(source, 9, 1, 2));
        }
    }

    @Test
    void givesOtherTextsForOtherSeeds() {
        for (String name : namesOfAllMeanings(Subject.COMMERCE)) {
            if (name.contains("language") || name.contains("lang")) {
                continue; // all texts are English
            }
            assertThat(Filled.texts(Meant.texts(name, 500, new Recipe(1, Subject.COMMERCE)), 0, 100))
                    .as(name)
                    .isNotEqualTo(Filled.texts(Meant.texts(name, 500, new Recipe(2, Subject.COMMERCE)), 0, 100));
        }
    }

    @Test
    void hardlyRepeatsWhatTellsRowsApart() {
        int rows = 100_000;
        for (String name :
                List.of("username", "email", "url", "image_url", "sku", "order_id", "uuid", "filename", "slug")) {
            for (int limit : List.of(500, 20)) {
                Set<String> distinct =
                        new HashSet<>(Filled.texts(Meant.texts(name, limit, new Recipe(3, Subject.USERS)), 0, rows));
                assertThat(distinct.size()).as("%s of %d", name, limit).isGreaterThan(rows * 999 / 1000);
            }
        }
    }

    /** One headline in twelve was a copy, and videos repeated some titles a hundred times. */
    @ParameterizedTest
    @CsvSource({"NEWS, 970", "DOCUMENTS, 960", "VIDEOS, 950"})
    void hardlyRepeatsTitles(Subject subject, int distinctOf1000) {
        int rows = 100_000;
        Set<String> distinct = new HashSet<>(Filled.texts(Meant.texts("title", 300, new Recipe(8, subject)), 0, rows));
        assertThat(distinct.size()).isGreaterThan(rows / 1000 * distinctOf1000);
    }

    @Test
    void repeatsNoLabelWithinARow() {
        for (Subject subject : Subject.values()) {
            for (String name : List.of("tags", "categories", "entities", "geographic_focus", "interests")) {
                List<String> labels = Filled.elements(Meant.textElements(name, 100, new Recipe(4, subject)), 0, 500, 6);
                for (int row = 0; row < 500; row++) {
                    assertThat(labels.subList(6 * row, 6 * row + 6)).as(name).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void writesSomeNamesAndTitlesInOtherLettersThanAscii() {
        for (String name : List.of("customer_name", "author", "product_name")) {
            long others = Filled.texts(Meant.texts(name, 200, new Recipe(5, Subject.DOCUMENTS)), 0, 2_000).stream()
                    .filter(text -> text.chars().anyMatch(sign -> sign > 127))
                    .count();
            assertThat(others).as(name).isBetween(60L, 1_000L);
        }
    }

    @Test
    void keepsAddressesUnderTheExampleDomains() {
        Recipe recipe = new Recipe(6, Subject.USERS);
        assertThat(Filled.texts(Meant.texts("contactEmail", 100, recipe), 0, 1_000))
                .allMatch(text -> text.matches("[a-z0-9._]+@([a-z]+\\.)?example\\.(com|org)"));
        assertThat(Filled.texts(Meant.texts("link", 200, recipe), 0, 1_000))
                .allMatch(text -> text.matches("https://([a-z0-9-]+\\.)?example\\.(com|org)/[a-z0-9/_-]+"));
    }

    /** Each name of each meaning, so that a new one is tested without another line here. */
    private static List<String> namesOfAllMeanings(Subject subject) {
        List<String> names = new ArrayList<>(List.of("what_nobody_knows"));
        for (Meaning meaning : MeaningFile.of("texts").of(subject)) {
            names.add(meaning.names().get(0).replace(' ', '_'));
        }
        return names;
    }
}
