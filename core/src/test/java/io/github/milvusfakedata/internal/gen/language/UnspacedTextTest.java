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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of languages whose words are not apart. */
class UnspacedTextTest {
    private static final Language JAPANESE = Language.of("ja").orElseThrow();
    private static final int ROWS = 300;
    private static final int CLAUSE_BYTES = 45;

    private static List<String> texts(ProseKind kind, Subject subject, int words, int limit) {
        Recipe recipe = new Recipe(41, subject).in(JAPANESE);
        LanguageText source = new LanguageText(kind, words, words, limit, recipe.keys("text"), recipe);
        return Filled.texts(source, 0, ROWS);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void aWordIsTwoCharacters(Subject subject) {
        assertThat(texts(ProseKind.SENTENCES, subject, 120, 1 << 20))
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isEqualTo(240));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void sentencesOfASummaryAreNotApart(Subject subject) {
        assertThat(texts(ProseKind.SUMMARY, subject, 0, 900)).noneMatch(text -> text.contains("。 "));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void aTextThatIsTooLongEndsBehindAWholeCharacter(Subject subject) {
        assertThat(texts(ProseKind.SENTENCES, subject, 120, 200))
                .allSatisfy(text -> assertThat(text).doesNotContain("\uFFFD").isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noClauseOfFifteenCharactersStandsTwiceInAText(Subject subject) {
        for (String text : texts(ProseKind.SENTENCES, subject, 200, 1 << 20)) {
            Set<String> seen = new HashSet<>();
            for (String clause : text.split("[、。「」『』，：；？！…（）]")) {
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

    private static String text(Scratch scratch, long range) {
        return new String(scratch.bytes(), (int) range, (int) (range >>> 32), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"{date}までに決める。, true", "{date}に始まった。, false"})
    void whatLooksAheadTheLanguageSays(String frame, boolean ahead) {
        assertThat(Grammar.of(JAPANESE).areAhead(FramePart.parts(frame))).isEqualTo(ahead);
    }
}
