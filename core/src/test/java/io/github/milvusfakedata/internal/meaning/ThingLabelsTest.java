package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels, groups and tags of a row are those of the thing that it shows or sells. */
class ThingLabelsTest {
    private static final int ROWS = 5_000;

    private static List<String> texts(String name, Recipe recipe) {
        return Filled.texts(Meant.texts(name, 200, recipe), 0, ROWS);
    }

    @Test
    void thingsOfOneNameAreInOneGroupOfTheirDepartment() {
        Recipe recipe = new Recipe(61, Subject.COMMERCE);
        List<String> departments = texts("category", recipe);
        List<String> groups = texts("subcategory", recipe);
        List<String> kinds = Filled.elements(Meant.textElements("categories", 100, recipe), 0, ROWS, 3);
        Map<String, String> known = new HashMap<>();
        for (int row = 0; row < ROWS; row++) {
            assertThat(kinds.get(3 * row)).isEqualTo(departments.get(row));
            assertThat(kinds.get(3 * row + 1)).isEqualTo(groups.get(row));
            String thing = departments.get(row) + "/" + kinds.get(3 * row + 2);
            assertThat(known.putIfAbsent(thing, groups.get(row))).as(thing).isIn(null, groups.get(row));
        }
        assertThat(known).containsEntry("Kitchen & Dining/Colander", "Utensils");
        assertThat(known).containsEntry("Electronics/Turntable", "Audio");
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"IMAGES", "VIDEOS"})
    void theFirstTagIsWhatIsShown(Subject subject) {
        Recipe recipe = new Recipe(62, subject);
        List<String> titles = texts("title", recipe);
        List<String> tags = Filled.elements(Meant.textElements("tags", 100, recipe), 0, ROWS, 2);
        int found = 0;
        for (int row = 0; row < ROWS; row++) {
            String shown = tags.get(2 * row).replace('-', ' ');
            found += titles.get(row).toLowerCase(Locale.ROOT).replace('-', ' ').contains(shown) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(ROWS * 4 / 5);
    }
}
