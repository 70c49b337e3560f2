package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of languages whose words are not apart. */
class UnspacedTextTest {
    private static final Language JAPANESE = Language.of("ja").orElseThrow();
    private static final Language CHINESE = Language.of("zh").orElseThrow();
    private static final int ROWS = 300;
    private static final int CLAUSE_BYTES = 45;

    private static List<Object[]> subjects() {
        return Stream.of(JAPANESE, CHINESE)
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new Object[] {language, subject}))
                .toList();
    }

    private static List<String> texts(ProseKind kind, Language language, Subject subject, int words, int limit) {
        Recipe recipe = new Recipe(41, subject).in(language);
        LanguageText source = new LanguageText(kind, words, words, limit, recipe.keys("text"), recipe);
        return Filled.texts(source, 0, ROWS);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aWordIsTwoCharacters(Language language, Subject subject) {
        assertThat(texts(ProseKind.SENTENCES, language, subject, 120, 1 << 20))
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isEqualTo(240));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void sentencesOfASummaryAreNotApart(Language language, Subject subject) {
        assertThat(texts(ProseKind.SUMMARY, language, subject, 0, 900)).noneMatch(text -> text.contains("。 "));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aTextThatIsTooLongEndsBehindAWholeCharacter(Language language, Subject subject) {
        assertThat(texts(ProseKind.SENTENCES, language, subject, 120, 200))
                .allSatisfy(text -> assertThat(text).doesNotContain("\uFFFD").isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noClauseOfFifteenCharactersStandsTwiceInAText(Language language, Subject subject) {
        for (String text : texts(ProseKind.SENTENCES, language, subject, 200, 1 << 20)) {
            Set<String> seen = new HashSet<>();
            for (String clause : text.split("[、。「」『』“”《》，：；？！…（）]")) {
                boolean isNew = clause.getBytes(StandardCharsets.UTF_8).length < CLAUSE_BYTES || seen.add(clause);
                assertThat(isNew).as(clause + " in: " + text).isTrue();
            }
        }
    }

    @Test
    void aFamilyNameThatComesFirstStandsAloneTheSecondTime() {
        Scratch scratch = new Scratch();
        RowWords rowWords = new RowWords(new Recipe(41, Subject.NEWS).in(JAPANESE));
        TextNames names = Lexicon.of(JAPANESE, Subject.NEWS).names();
        Cast cast = new Cast(names, rowWords, Subject.NEWS, false, scratch, new Bits());
        cast.start(0, 5, 100);
        cast.startSentence();
        String full = text(scratch, cast.name(SlotKind.PERSON.ordinal()));
        cast.keep();
        cast.startSentence();
        String again = text(scratch, cast.name(SlotKind.PERSON.ordinal()));
        assertThat(full).startsWith(again).hasSizeGreaterThan(again.length());
        String town = text(scratch, cast.name(SlotKind.TOWN.ordinal()));
        assertThat(text(scratch, cast.name(SlotKind.TOWN.ordinal()))).isEqualTo(town);
    }

    @ParameterizedTest
    @EnumSource(
            value = SlotKind.class,
            names = {"PERSON", "SURNAME"})
    void aFamilyNameOfOneCharacterNeverStandsAlone(SlotKind kind) {
        Scratch scratch = new Scratch();
        RowWords rowWords = new RowWords(new Recipe(41, Subject.NEWS).in(CHINESE));
        TextNames names = Lexicon.of(CHINESE, Subject.NEWS).names();
        Cast cast = new Cast(names, rowWords, Subject.NEWS, false, scratch, new Bits());
        for (int bits = 0; bits < ROWS; bits++) {
            cast.start(bits, bits, 100);
            cast.startSentence();
            String full = text(scratch, cast.name(kind.ordinal()));
            cast.keep();
            cast.startSentence();
            assertThat(text(scratch, cast.name(kind.ordinal()))).isEqualTo(full).hasSizeBetween(2, 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"委员会将于{date}公布结果。, true", "{date}以前没有人见过。, false"})
    void whatLooksAheadChineseSays(String frame, boolean ahead) {
        assertThat(Grammar.of(CHINESE).areAhead(FramePart.parts(frame))).isEqualTo(ahead);
    }

    private static String text(Scratch scratch, long range) {
        return new String(scratch.bytes(), (int) range, (int) (range >>> 32), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"{date}までに決める。, true", "{date}に始まった。, false"})
    void whatLooksAheadTheLanguageSays(String frame, boolean ahead) {
        assertThat(Grammar.of(JAPANESE).areAhead(FramePart.parts(frame))).isEqualTo(ahead);
    }
}
