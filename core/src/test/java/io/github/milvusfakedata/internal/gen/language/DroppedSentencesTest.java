package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A sentence that was dropped leaves nothing behind: what it did only once, a text may still do. */
class DroppedSentencesTest {
    private static final Recipe RECIPE = new Recipe(3, Subject.DOCUMENTS);

    private final Lexicon lexicon = SmallLexicon.english(
            "[list connector]",
            "In fact",
            "[list timeless]",
            "In fact",
            "[frames detail]",
            "{person2} disagreed.",
            "[frames close]",
            "The lamp burns.");
    private final Bits bits = new Bits();
    private final SharedDraws hidden = new SharedDraws(RECIPE);
    private final TextManner manner = TextManner.of(Subject.DOCUMENTS);
    private final Mentions mentions = new Mentions(lexicon, Subject.DOCUMENTS, new RowWords(RECIPE), hidden, bits);
    private final FrameChoice frames = new FrameChoice(lexicon, manner, hidden, bits);
    private final Draft draft = new Draft(lexicon, mentions, bits);
    private final ColumnBuffer out = new ColumnBuffer(ColumnLayout.of(ColumnShape.STRING));

    private void start() {
        bits.start(5);
        frames.start(0, 0, 0, 7, 8);
        mentions.start(0, 0, 0, 7, 200);
        draft.start(0, 8);
    }

    @Test
    void aRemarkThatWasDroppedMayBeMadeLater() {
        Course course = new Course(lexicon, Subject.DOCUMENTS, frames, mentions, draft, bits);
        start();
        course.start(0);

        assertThat(next(course)).endsWith(" disagreed. ");
        assertThat(next(course)).endsWith(" disagreed. ");
        course.keep();
        assertThat(next(course)).doesNotContain("disagreed");
    }

    private String next(Course course) {
        byte[] to = out.requireBytes(Leaves.SENTENCE_ROOM);
        draft.place(to, 0);
        course.next(200, false, false);
        return new String(to, 0, draft.end(true), StandardCharsets.UTF_8);
    }
}
