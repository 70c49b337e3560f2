package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in the making. */
class DraftTest {
    private static final Recipe RECIPE = new Recipe(3, Subject.DOCUMENTS);

    private final Bits bits = new Bits();

    static Stream<Language> languages() {
        return Language.all().stream();
    }

    private Draft draft(Lexicon lexicon) {
        return new Draft(lexicon, mentions(lexicon), bits);
    }

    private Mentions mentions(Lexicon lexicon) {
        return new Mentions(lexicon, Subject.DOCUMENTS, new RowWords(RECIPE), new SharedDraws(RECIPE), bits);
    }

    @Test
    void noSentenceHasNoWords() {
        Draft draft = draft(SmallLexicon.english("[frames detail]", "The lamp burns."));
        assertThat(Stream.iterate(1, words -> words - 1).limit(80).filter(draft::isFiller))
                .containsExactly(1);
        assertThat(draft.isFiller(3)).isTrue();
    }

    /** Those of more than 15 characters ended no text. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyFillerCanEndAText(Language language) {
        Lexicon lexicon = Lexicon.of(language, Subject.NEWS);
        Draft draft = draft(lexicon);
        FrameFile shared = FrameFile.find(language.code() + "/news/shared").orElseThrow();
        List<FrameEntry> fillers = shared.lists()
                .getOrDefault(
                        "filler",
                        FrameFile.find(language.code() + "/shared")
                                .orElseThrow()
                                .lists()
                                .get("filler"));
        Set<String> made = new HashSet<>();
        byte[] text = new byte[Leaves.SENTENCE_ROOM];
        for (FrameEntry filler : fillers) {
            int words = lexicon.grammar().count(filler.text()) + 1;
            assertThat(draft.isFiller(words)).as(filler.text()).isTrue();
            for (int row = 0; row < 200; row++) {
                bits.start(row);
                draft.start(0, row);
                draft.place(text, 0);
                draft.filler(words);
                assertThat(draft.words()).isEqualTo(words);
                made.add(new String(text, 0, draft.end(false), StandardCharsets.UTF_8).strip());
            }
        }
        assertThat(made).hasSameSizeAs(fillers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"»", "”", "“", "」", "』", ")", "\"", "）"})
    void nothingStandsBehindSpeechOfAnyLanguage(String sign) {
        assertThat(mayGoOn("so " + sign)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "字", "、", "€"})
    void somethingMayStandBehindOtherSigns(String sign) {
        assertThat(mayGoOn("so " + sign)).isTrue();
    }

    private boolean mayGoOn(String text) {
        Lexicon lexicon = SmallLexicon.english("[frames detail]", "The lamp burns.");
        Scratch scratch = mentions(lexicon).scratch();
        Leaves leaves = new Leaves(lexicon, scratch);
        leaves.start(new byte[Leaves.SENTENCE_ROOM], 0, false);
        scratch.put(text.getBytes(StandardCharsets.UTF_8));
        leaves.made(Piece.range(0, scratch.size()));
        return leaves.mayGoOn(0);
    }
}
