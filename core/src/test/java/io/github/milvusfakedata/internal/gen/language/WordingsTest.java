package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fixed words of frames that can be said in other words: {@code frames/en/wordings.txt}. */
class WordingsTest {
    @Test
    void everySetIsFoundInSomeFrame() {
        Wordings wordings = Wordings.of(Language.ENGLISH);
        for (Subject subject : Subject.values()) {
            new LexiconBuilder(FrameScope.of(Language.ENGLISH, subject), wordings).build();
        }
        assertThat(wordings.unused())
                .as("lines that no frame, claim or reason has; remove them")
                .isEmpty();
    }

    @Test
    void theFirstWordingIsFoundAndThoseWithASign() {
        Wordings wordings = wordings("usually | =as a rule | in most cases");
        assertThat(found(wordings, "It usually rains. As a rule it stops; in most cases at noon."))
                .containsExactly("usually", "As a rule");
    }

    @Test
    void ofSeveralPhrasesTheLongestCounts() {
        Wordings wordings = wordings("because | since", "because of | owing to");
        assertThat(found(wordings, "It closed because of rain, because it poured."))
                .containsExactly("because of", "because");
    }

    @Test
    void partsOfWordsAreNotFound() {
        assertThat(found(wordings("ill | sick"), "The still water will fill a well-ill pit; he's ill."))
                .containsExactly("ill");
    }

    @Test
    void aCapitalIsToldApart() {
        List<WordingPlace> places =
                wordings("nobody | no one").in("Nobody saw it, nobody cared.", Optional.empty(), Optional.empty());
        assertThat(places).extracting(WordingPlace::capital).containsExactly(true, false);
    }

    @Test
    void guardsLookAtTheWordsBeside() {
        Wordings wordings = wordings("often | frequently (not after how more; not before enough .)");
        assertThat(found(wordings, "They often ask how often and more often, often."))
                .containsExactly("often");
        assertThat(places(wordings, "They often ask how often and more often, often."))
                .containsExactly(5);
    }

    @Test
    void aGuardKnowsItsWordWithACapital() {
        assertThat(places(wordings("often | frequently (not after how)"), "How often? They often ask."))
                .containsExactly(16);
    }

    @Test
    void guardsLookAtTheSlotsBeside() {
        Wordings wordings = wordings("about | roughly (before {figure})");
        assertThat(inFrame(wordings, "It costs about {money 20..90}, which says a lot about {thing} about now."))
                .containsExactly("about");
    }

    @Test
    void aWordThatGoesOnInASlotIsNotFound() {
        assertThat(inFrame(wordings("near | close to"), "It stands near{thing}, {thing}near."))
                .isEmpty();
    }

    @Test
    void articlesBeforeAWordingAreLeftToIt() {
        assertThat(Articles.start("It is a ")).isEqualTo(6);
        assertThat(Articles.start("An ")).isZero();
        assertThat(Articles.start("Of banana ")).isEqualTo(10);
    }

    @Test
    void aLineOfOneWordingIsAMistake() {
        assertThatThrownBy(() -> wordings("usually"))
                .hasMessage("frames/en/wordings.txt:2: a set has 2 to 31 wordings with ' | ' between them");
        assertThatThrownBy(() -> wordings("soon | soon")).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> wordings("soon | shortly (beside will)")).hasMessageContaining("beside will");
        assertThatThrownBy(() -> wordings("soon | shortly", "soon | before long"))
                .hasMessageContaining("'soon' is looked for in a line before");
    }

    private static Wordings wordings(String... lines) {
        return Wordings.of(FrameFile.parse("en/wordings", "[list wordings]\n" + String.join("\n", lines)));
    }

    private static List<String> found(Wordings wordings, String text) {
        return wordings.in(text, Optional.empty(), Optional.empty()).stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
    }

    private static List<Integer> places(Wordings wordings, String text) {
        return wordings.in(text, Optional.empty(), Optional.empty()).stream()
                .map(WordingPlace::start)
                .toList();
    }

    private static List<String> inFrame(Wordings wordings, String frame) {
        List<FramePart> parts = FramePart.parts(frame);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            FramePart part = parts.get(at);
            Optional<FrameSlot> before = at > 0 ? parts.get(at - 1).slot() : Optional.empty();
            Optional<FrameSlot> behind =
                    at + 1 < parts.size() ? parts.get(at + 1).slot() : Optional.empty();
            for (WordingPlace place : wordings.in(part.literal(), before, behind)) {
                found.add(part.literal().substring(place.start(), place.end()));
            }
        }
        return found;
    }
}
