package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTextTest {
    private static final int NO_LIMIT = 1 << 20;

    private static LanguageText text(Subject subject, long seed, int fewest, int most, int limit) {
        Recipe recipe = new Recipe(seed, subject);
        return new LanguageText(ProseKind.SENTENCES, fewest, most, limit, recipe.keys("content"), recipe);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void textsHaveAsManyWordsAsAskedFor(Subject subject) {
        Set<Integer> topics = new HashSet<>();
        for (int words = LanguageText.FEWEST_WORDS; words <= SharedDraws.MOST_WORDS; words += words < 60 ? 1 : 7) {
            List<String> texts = Filled.texts(text(subject, words, words, words, NO_LIMIT), 0, 64);
            Topics topicsOfRows = new Topics(new Recipe(words, subject));
            for (int row = 0; row < texts.size(); row++) {
                topics.add(topicsOfRows.topic(row));
                assertThat(texts.get(row).split(" ", -1))
                        .as(texts.get(row))
                        .hasSize(words)
                        .doesNotContain("");
            }
        }
        assertThat(topics).hasSize(Topics.TOPICS);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void textsHaveAsManyWordsAsTheRowSays(Subject subject) {
        SharedDraws hidden = new SharedDraws(new Recipe(3, subject));
        List<String> texts = Filled.texts(text(subject, 3, 0, 0, NO_LIMIT), 0, 300);
        for (int row = 0; row < texts.size(); row++) {
            assertThat((long) texts.get(row).split(" ", -1).length).isEqualTo(hidden.quantity(Quantity.WORDS, row));
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void textsAreTheSameHoweverRowsAreCut(Subject subject) {
        LanguageText source = text(subject, 5, 0, 0, 2_000);
        List<String> whole = Filled.texts(source, 100, 60);
        List<String> cut = new ArrayList<>(Filled.texts(source, 100, 1));
        cut.addAll(Filled.texts(source, 101, 17));
        cut.addAll(Filled.texts(source, 118, 42));
        assertThat(cut).isEqualTo(whole);
        assertThat(Filled.texts(text(subject, 5, 0, 0, 2_000), 130, 1)).containsExactly(whole.get(30));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void textsEndWithAWholeSentenceWithinTheirBytes(Subject subject) {
        for (int limit : new int[] {1, 2, 7, 40, 150, 400, 900, 3_000}) {
            for (String text : Filled.texts(text(subject, limit, 0, 0, limit), 0, 200)) {
                assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1, limit);
                if (limit >= 900) {
                    assertThat(text).matches("(?s).*[.!?][\"')]?");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noSentenceStandsTwiceInAText(Subject subject) {
        for (String text : Filled.texts(text(subject, 11, 0, 0, NO_LIMIT), 0, 400)) {
            String[] sentences = text.split("(?<=[.!?]) ");
            Set<String> seen = new HashSet<>();
            for (String sentence : sentences) {
                boolean isNew = sentence.split(" ").length < 5 || seen.add(sentence);
                assertThat(isNew).as(sentence + " in: " + text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void sentencesStartWithCapitalsAndHaveNoOpenSlots(Subject subject) {
        for (String text : Filled.texts(text(subject, 13, 0, 0, NO_LIMIT), 0, 400)) {
            assertThat(text).doesNotContain("{", "}", "|", "  ", " .", " ,").doesNotMatch("(?s).*[a-z]{4}\\. [a-z].*");
            assertThat(Character.isLowerCase(text.charAt(text.charAt(0) == '"' ? 1 : 0)))
                    .as(text)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noTextIsLongerThanTold(Subject subject) {
        LanguageText source = text(subject, 17, 0, 0, NO_LIMIT);
        int told = source.longestText();
        for (String text : Filled.texts(source, 0, 1_000)) {
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(told);
        }
    }

    @Test
    void textsOfOtherSeedsAndFieldsAreOthers() {
        List<String> one = Filled.texts(text(Subject.NEWS, 1, 0, 0, NO_LIMIT), 0, 20);
        List<String> two = Filled.texts(text(Subject.NEWS, 2, 0, 0, NO_LIMIT), 0, 20);
        assertThat(one).doesNotContainAnyElementsOf(two);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void linesOfEveryKindFitTheirBytesAndHaveNoOpenSlots(Subject subject) {
        for (ProseKind kind : ProseKind.values()) {
            if (kind.isSample()) {
                continue;
            }
            Recipe recipe = new Recipe(19, subject);
            int words = kind.isCounted() ? LanguageText.FEWEST_WORDS : 0;
            for (int limit : new int[] {1, 20, 80, 1_000}) {
                LanguageText source = new LanguageText(kind, words, words, limit, recipe.keys("line"), recipe);
                for (String text : Filled.texts(source, 0, 400)) {
                    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1, limit);
                    assertThat(text).doesNotContain("{", "}", "|", "  ").doesNotEndWith(" ");
                }
                assertThat(Filled.texts(source, 30, 3))
                        .isEqualTo(Filled.texts(source, 0, 400).subList(30, 33));
            }
        }
    }

    @Test
    void titleSummaryAndTextOfARowNameTheSameThing() {
        Recipe recipe = new Recipe(23, Subject.DOCUMENTS);
        List<String> titles =
                Filled.texts(new LanguageText(ProseKind.TITLE, 0, 0, NO_LIMIT, recipe.keys("title"), recipe), 0, 200);
        List<String> bodies = Filled.texts(
                new LanguageText(ProseKind.SENTENCES, 0, 0, NO_LIMIT, recipe.keys("body"), recipe), 0, 200);
        int shared = 0;
        for (int row = 0; row < titles.size(); row++) {
            Set<String> words = new HashSet<>(
                    List.of(bodies.get(row).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
            long same = Stream.of(titles.get(row).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                    .filter(word -> word.length() > 5 && words.contains(word))
                    .count();
            shared += same > 0 ? 1 : 0;
        }
        assertThat(shared).isGreaterThan(170);
    }
}
