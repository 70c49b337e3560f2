package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a text keeps to from its first sentence to its last. */
class TextCourseTest {
    private static final int ROWS = 600;

    private static List<String> texts(Recipe recipe) {
        LanguageText source = new LanguageText(ProseKind.SENTENCES, 0, 0, 1 << 20, recipe.keys("body"), recipe);
        return Filled.texts(source, 0, ROWS);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noClauseOfFiveWordsStandsTwiceInAText(Subject subject) {
        for (String text : texts(new Recipe(37, subject))) {
            Set<String> seen = new HashSet<>();
            for (String clause : text.toLowerCase(Locale.ROOT).split("[,;:.!?\"]+ ?")) {
                boolean isNew = clause.split(" ").length < 5 || seen.add(clause);
                assertThat(isNew).as(clause + " in: " + text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"DOCUMENTS", "NEWS"})
    void textsNameNoYearAfterTheirOwn(Subject subject) {
        Recipe recipe = new Recipe(38, subject);
        SharedDraws hidden = new SharedDraws(recipe);
        List<String> texts = texts(recipe);
        Pattern year = Pattern.compile("\\b(?:Since|since|Between|founded in) (20[0-3][0-9])\\b");
        int found = 0;
        for (int row = 0; row < ROWS; row++) {
            Matcher matcher = year.matcher(texts.get(row));
            while (matcher.find()) {
                found++;
                assertThat(Long.parseLong(matcher.group(1)))
                        .as(texts.get(row))
                        .isLessThan(hidden.quantity(Quantity.CREATED_YEAR, row));
            }
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"DOCUMENTS", "NEWS"})
    void openersAndSourcesStandSeldom(Subject subject) {
        int sentences = 0;
        int opened = 0;
        Pattern opener = Pattern.compile(
                "(?:^|[.!?] )(?:In practice|As a rule|In most cases|On closer inspection|On the whole|In fact|As it"
                        + " happens|For the record|In general), ");
        for (String text : texts(new Recipe(39, subject))) {
            sentences += text.split("[.!?] ").length;
            Matcher matcher = opener.matcher(text);
            while (matcher.find()) {
                opened++;
            }
        }
        assertThat(opened).isBetween(1, sentences / 8);
    }

    @Test
    void longTextsMayTurnToASecondMatterAtTheSamePlace() {
        Recipe recipe = new Recipe(40, Subject.NEWS);
        Pattern bridge = Pattern.compile("On another page, (\\p{L}+) is in the news ");
        int found = 0;
        for (String text : texts(recipe)) {
            Matcher matcher = bridge.matcher(text);
            if (matcher.find()) {
                found++;
                assertThat(text.indexOf(matcher.group())).as(text).isBetween(text.length() / 4, text.length() * 9 / 10);
            }
        }
        assertThat(found).isPositive();
    }
}
