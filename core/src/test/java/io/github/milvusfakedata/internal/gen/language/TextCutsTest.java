package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is the same whatever texts were made before it, in every language and of every shape. */
class TextCutsTest {
    private static final int ROWS = 120;
    private static final int FRAMES = 70;
    private static final int NO_LIMIT = 1 << 16;
    /** Numbers of words, and 0 for the row's own: the shortest texts have no opening, the longer ones a second part. */
    private static final int[] WORDS = {10, 17, 26, 45, 110, 0};

    static Stream<Object[]> subjects() {
        return Language.all().stream()
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new Object[] {language, subject}));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aTextHasNothingOfTheOneBeforeIt(Language language, Subject subject) {
        for (int seed = 1; seed <= 2; seed++) {
            Recipe recipe = new Recipe(seed, subject).in(language);
            for (int words : WORDS) {
                assertCutsAgree(
                        new LanguageText(ProseKind.SENTENCES, words, words, NO_LIMIT, recipe.keys("body"), recipe));
            }
            for (ProseKind kind : List.of(ProseKind.TITLE, ProseKind.SUMMARY, ProseKind.QUESTION, ProseKind.COMMENT)) {
                assertCutsAgree(new LanguageText(kind, 0, 0, 90, recipe.keys("line"), recipe));
            }
        }
    }

    /** A sentence without a frame marked the frame of the last one as used, which may be another text's. */
    @ParameterizedTest
    @ValueSource(ints = {9, 20, 21, 29, 40})
    void aTextThatFewFramesFitHasNothingOfTheOneBeforeIt(int words) {
        List<String> lines = new ArrayList<>(List.of(
                "[list filler]", "so", "so it is", "it has been so for as long as anyone can think", "[frames close]"));
        for (int day = 1; day <= FRAMES; day++) {
            lines.add("The lamp burned all of day " + day + " without flame.");
        }
        Lexicon lexicon = SmallLexicon.other(lines.toArray(String[]::new));
        Recipe recipe = new Recipe(words, Subject.DOCUMENTS);
        Composer one = new Composer(lexicon, recipe, new RowWords(recipe));
        for (int row = 0; row < 8 * ROWS; row++) {
            Composer fresh = new Composer(lexicon, recipe, new RowWords(recipe));
            assertThat(text(one, row, words)).isEqualTo(text(fresh, row, words));
        }
    }

    private static String text(Composer composer, long row, int words) {
        ColumnBuffer out = new ColumnBuffer(ColumnLayout.of(ColumnShape.STRING));
        out.start(1);
        int end = composer.text(row, 0, 5, words, NO_LIMIT, out, 0);
        return new String(out.bytes(), 0, end, StandardCharsets.UTF_8);
    }

    private static void assertCutsAgree(LanguageText source) {
        List<String> together = Filled.texts(source, 0, ROWS);
        for (int row = 0; row < ROWS; row++) {
            assertThat(Filled.texts(source, row, 1)).containsExactly(together.get(row));
        }
    }
}
