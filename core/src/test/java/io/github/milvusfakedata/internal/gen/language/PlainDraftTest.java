package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled engine fills every frame as the plain reader of the resources does. */
class PlainDraftTest {
    private static final int WORDS = 200;
    /** So many frames in a row are sentences of one text. */
    private static final int SENTENCES = 12;

    static Stream<Object[]> subjects() {
        return Language.all().stream()
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new Object[] {language, subject}));
    }

    /** A frame as it is written, and where. */
    private record Written(int topic, FrameFile file, String text) {}

    @ParameterizedTest
    @MethodSource("subjects")
    void everyFrameIsFilledAsItIsWritten(Language language, Subject subject) {
        FrameScope scope = FrameScope.of(language, subject);
        Lexicon lexicon = new LexiconBuilder(scope, Wordings.of(FrameFile.parse("xx/wordings", ""))).build();
        Recipe recipe = new Recipe(5, subject).in(language);
        Bits bits = new Bits();
        Mentions mentions = mentions(lexicon, recipe, bits);
        Draft draft = new Draft(lexicon, mentions, bits);
        Bits plainBits = new Bits();
        Mentions plainMentions = mentions(lexicon, recipe, plainBits);
        PlainDraft plain = new PlainDraft(scope, lexicon, plainMentions, plainBits);
        List<Written> frames = frames(scope);
        assertThat(lexicon.frames().count()).isEqualTo(frames.size());
        int failed = 0;
        byte[] text = new byte[2 * Leaves.SENTENCE_ROOM];
        for (int frame = 0; frame < frames.size(); frame++) {
            Written written = frames.get(frame);
            if (frame % SENTENCES == 0 || frames.get(frame - 1).topic() != written.topic()) {
                long own = CounterRng.mix(frame);
                int main = frame
                        % scope.topics()
                                .get(written.topic())
                                .lists()
                                .get("main")
                                .size();
                bits.start(own);
                plainBits.start(own);
                mentions.start(frame, written.topic(), main, own, WORDS);
                plainMentions.start(frame, written.topic(), main, own, WORDS);
                draft.start(written.topic(), own);
                plain.start(written.topic(), own);
            }
            draft.place(text, 0);
            draft.begin(written.topic());
            draft.frame(frame);
            Optional<String> sentence = Optional.empty();
            if (draft.hasFailed()) {
                failed++;
            } else {
                sentence = Optional.of(new String(text, 0, draft.end(true), StandardCharsets.UTF_8));
            }
            assertThat(sentence)
                    .as("%s: %s", written.file().name(), written.text())
                    .isEqualTo(plain.frame(written.file(), written.text()));
            if (sentence.isPresent()) {
                draft.keep();
                plainMentions.keep();
            }
        }
        assertThat(failed).isLessThan(frames.size() / 10);
    }

    private static Mentions mentions(Lexicon lexicon, Recipe recipe, Bits bits) {
        return new Mentions(lexicon, recipe.subject(), new RowWords(recipe), new SharedDraws(recipe), bits);
    }

    /** All frames in the order in which they are numbered. */
    private static List<Written> frames(FrameScope scope) {
        List<Written> frames = new ArrayList<>();
        for (int topic = 0; topic < scope.topics().size(); topic++) {
            add(scope, scope.topics().get(topic), topic, frames);
        }
        add(scope, scope.subject(), 3, frames);
        add(scope, scope.shared(), 7, frames);
        return frames;
    }

    private static void add(FrameScope scope, FrameFile file, int topic, List<Written> frames) {
        for (FrameRole role : FrameRole.values()) {
            for (int tone = -1; tone <= 1; tone++) {
                for (FrameEntry frame : file.frames().getOrDefault(role, List.of())) {
                    if (frame.tone() == tone) {
                        String end = role.isSentence() ? scope.grammar().blank() : "";
                        frames.add(new Written(topic, file, frame.text() + end));
                    }
                }
            }
        }
    }
}
