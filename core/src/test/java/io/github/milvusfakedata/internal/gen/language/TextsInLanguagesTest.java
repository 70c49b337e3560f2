package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of every language but English, of every subject. */
class TextsInLanguagesTest {
    private static final int NO_LIMIT = 1 << 20;
    private static final int ROWS = 200;
    /** Fewer letters are part of a quote or a date. */
    private static final int SHORTEST = 6;

    /** Words without which no one writes a hundred sentences. */
    private static final Map<String, List<String>> FUNCTION_WORDS = Map.of(
            "de", List.of(" der ", " die ", " das ", " und ", " ist ", " in "),
            "fr", List.of(" le ", " la ", " les ", " et ", " de ", " est "),
            "es", List.of(" el ", " la ", " de ", " que ", " en ", " se "),
            "pt", List.of(" o ", " a ", " de ", " que ", " em ", " é "),
            "zh", List.of("的", "是", "不", "在", "了"),
            "ja", List.of("の", "は", "が", "を", "に", "た"));

    static Stream<Object[]> subjects() {
        return Language.all().stream()
                .filter(language -> !language.isEnglish())
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new Object[] {language, subject}));
    }

    private static LanguageText text(Language language, Subject subject, long seed, int words, int limit) {
        Recipe recipe = new Recipe(seed, subject).in(language);
        return new LanguageText(ProseKind.SENTENCES, words, words, limit, recipe.keys("content"), recipe);
    }

    /** Words of a text; where they are not apart, two characters are one. */
    private static int words(Language language, String text) {
        return Grammar.of(language).blanks()
                ? text.split(" ", -1).length
                : (text.codePointCount(0, text.length()) + 1) / Grammar.CHARACTERS_OF_WORD;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void textsHaveAsManyWordsAsAskedFor(Language language, Subject subject) {
        for (int words = LanguageText.FEWEST_WORDS; words <= SharedDraws.MOST_WORDS; words += words < 60 ? 1 : 17) {
            for (String text : Filled.texts(text(language, subject, words, words, NO_LIMIT), 0, 48)) {
                assertThat(words(language, text)).as(text).isEqualTo(words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void textsHaveAsManyWordsAsTheRowSays(Language language, Subject subject) {
        SharedDraws hidden = new SharedDraws(new Recipe(3, subject).in(language));
        List<String> texts = Filled.texts(text(language, subject, 3, 0, NO_LIMIT), 0, ROWS);
        for (int row = 0; row < ROWS; row++) {
            assertThat((long) words(language, texts.get(row))).isEqualTo(hidden.quantity(Quantity.WORDS, row));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void textsAreOfTheLanguagesOwnLettersAndWords(Language language, Subject subject) {
        List<String> texts = Filled.texts(text(language, subject, 5, 120, NO_LIMIT), 0, ROWS);
        String all = String.join(" ", texts);
        for (String word : FUNCTION_WORDS.get(language.code())) {
            int count = all.split(word, -1).length - 1;
            assertThat(count)
                    .as("'" + word + "' in texts in " + language.code())
                    .isGreaterThan(ROWS / 10);
        }
        long letters = all.codePoints().filter(Character::isLetter).count();
        long own = all.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> isOf(language, UnicodeScript.of(letter)))
                .count();
        // Goods have model names in Latin letters, and there a word has few letters.
        assertThat((double) own / letters).isGreaterThan(language.code().equals("ja") ? 0.9 : 0.95);
        assertThat(all).doesNotContain(" the ", " and ", " with ", "{", "}", "|", "~");
    }

    private static boolean isOf(Language language, UnicodeScript script) {
        return switch (language.code()) {
            case "zh" -> script == UnicodeScript.HAN;
            case "ja" ->
                script == UnicodeScript.HAN
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.COMMON;
            default -> script == UnicodeScript.LATIN;
        };
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void textsAndLinesKeepToTheirBytes(Language language, Subject subject) {
        for (ProseKind kind : List.of(ProseKind.SENTENCES, ProseKind.TITLE, ProseKind.SUMMARY, ProseKind.WORDS)) {
            Recipe recipe = new Recipe(7, subject).in(language);
            int words = kind == ProseKind.WORDS ? LanguageText.FEWEST_WORDS : 0;
            for (int limit : new int[] {1, 4, 20, 90, 1_000}) {
                LanguageText source = new LanguageText(kind, words, words, limit, recipe.keys("line"), recipe);
                for (String text : Filled.texts(source, 0, ROWS)) {
                    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1, limit);
                    assertThat(text).doesNotContain("\uFFFD", "  ").doesNotEndWith(" ");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void textsAreTheSameHoweverRowsAreCut(Language language, Subject subject) {
        LanguageText source = text(language, subject, 11, 0, NO_LIMIT);
        List<String> cut = new ArrayList<>(Filled.texts(source, 40, 1));
        cut.addAll(Filled.texts(source, 41, 19));
        assertThat(cut).isEqualTo(Filled.texts(text(language, subject, 11, 0, NO_LIMIT), 40, 20));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noTextIsLongerThanTold(Language language, Subject subject) {
        LanguageText source = text(language, subject, 13, 0, NO_LIMIT);
        int told = source.longestText();
        for (String text : Filled.texts(source, 0, ROWS)) {
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(told);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aTextRepeatsHardlyAnySentence(Language language, Subject subject) {
        int sentences = 0;
        int repeated = 0;
        for (String text : Filled.texts(text(language, subject, 17, 0, NO_LIMIT), 0, ROWS)) {
            Set<String> seen = new HashSet<>();
            for (String sentence : text.split("(?<=[.!?。！？][”“»」]?) ?")) {
                sentences++;
                repeated += sentence.length() < 20 || seen.add(sentence) ? 0 : 1;
            }
        }
        assertThat(repeated).isLessThan(sentences / 100);
    }

    /** Frames of few fillings came as often as rich ones, so that a tenth of all sentences stood in other rows too. */
    @ParameterizedTest
    @MethodSource("languages")
    void fewSentencesStandInOtherRowsToo(Language language) {
        for (Subject subject : List.of(Subject.GENERAL, Subject.NEWS)) {
            assertThat(percentRepeated(language, subject, 250))
                    .as("%s in %s", subject, language.code())
                    .isLessThan(5);
        }
    }

    /** The cities of the world counted as many fillings, so that news said in two of a hundred sentences what others did. */
    @Test
    void hardlyAnEnglishSentenceStandsInOtherNewsToo() {
        assertThat(percentRepeated(Language.ENGLISH, Subject.NEWS, 1500)).isLessThan(0.6);
    }

    private static double percentRepeated(Language language, Subject subject, int rows) {
        List<String> sentences = new ArrayList<>();
        for (String text : Filled.texts(text(language, subject, 42, 0, NO_LIMIT), 0, rows)) {
            sentences.addAll(List.of(text.split("(?<=[.!?。！？][”“»」]?) ?")));
        }
        sentences.removeIf(sentence -> sentence.length() < SHORTEST);
        int repeated = sentences.size() - new HashSet<>(sentences).size();
        return 100.0 * repeated / sentences.size();
    }

    static Stream<Language> languages() {
        return Language.all().stream().filter(language -> !language.isEnglish());
    }
}
