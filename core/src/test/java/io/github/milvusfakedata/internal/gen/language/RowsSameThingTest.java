package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RowsSameThingTest {
    private static final int ROWS = 2_000;

    private static List<String> texts(ProseKind kind, String field, int limit, Recipe recipe) {
        LanguageText source = new LanguageText(kind, 0, 0, limit, recipe.keys(field), recipe);
        return Filled.texts(source, 0, ROWS);
    }

    /** The main thing of each row, told by a lexicon itself. */
    private static List<String> things(Recipe recipe) {
        RowTexts texts = new RowTexts(recipe);
        Topics topics = new Topics(recipe);
        List<String> things = new ArrayList<>();
        byte[] to = new byte[2 * TextPart.LONGEST];
        for (int row = 0; row < ROWS; row++) {
            int end = texts.write(
                    TextPart.MAIN, row, topics.topic(row), recipe.keys("x").values(), false, to, 0);
            things.add(new String(to, 0, end, StandardCharsets.UTF_8));
        }
        return things;
    }

    /** Words longer than articles, without the ending that a plural changes. */
    private static boolean speaksOf(String text, String thing) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : thing.toLowerCase(Locale.ROOT).split(" ")) {
            if (word.length() > 3 && !lower.contains(word.substring(0, word.length() - 1))) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"DOCUMENTS", "NEWS"})
    void titleAndSummaryNameTheThingThatTheBodyIsAbout(Subject subject) {
        Recipe recipe = new Recipe(3, subject);
        List<String> things = things(recipe);
        List<String> bodies = texts(ProseKind.SENTENCES, "body", 1 << 20, recipe);
        List<String> titles = texts(ProseKind.TITLE, "title", 1 << 20, recipe);
        List<String> summaries = texts(ProseKind.SUMMARY, "summary", 1 << 20, recipe);
        int titled = 0;
        int spoken = 0;
        int summed = 0;
        for (int row = 0; row < ROWS; row++) {
            boolean body = speaksOf(bodies.get(row), things.get(row));
            boolean title = speaksOf(titles.get(row), things.get(row));
            titled += title ? 1 : 0;
            spoken += title && body ? 1 : 0;
            summed += body && speaksOf(summaries.get(row), things.get(row)) ? 1 : 0;
        }
        assertThat(titled).isGreaterThan(ROWS * 70 / 100);
        assertThat(spoken).isGreaterThan(titled * 95 / 100);
        assertThat(summed).isGreaterThan(ROWS * 70 / 100);
    }

    @ParameterizedTest
    @CsvSource({"50", "100", "200"})
    void titlesFitWithoutBeingCut(int limit) {
        for (Subject subject : Subject.values()) {
            Recipe recipe = new Recipe(4, subject);
            for (String title : texts(ProseKind.TITLE, "title", limit, recipe)) {
                assertThat(title.getBytes(StandardCharsets.UTF_8).length).isBetween(2, limit);
                String last = title.substring(title.lastIndexOf(' ') + 1);
                assertThat(Set.of("a", "an", "the", "of", "and")).as(title).doesNotContain(last);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ProseKind.class,
            mode = Mode.MATCH_NONE,
            names = {"SENTENCES|WORDS|(LOG|CODE).*"})
    void noLineIsLongerThanItsSourceTells(ProseKind kind) {
        for (Subject subject : Subject.values()) {
            Recipe recipe = new Recipe(5, subject);
            int longest = new LanguageText(kind, 0, 0, 1 << 20, recipe.keys("line"), recipe).longestText();
            assertThat(longest).isBetween(40, 4_000);
            for (String line : texts(kind, "line", 1 << 20, recipe)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(longest);
            }
        }
    }
}
