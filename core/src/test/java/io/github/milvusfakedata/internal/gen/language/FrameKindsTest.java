package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames that are kept for some of a topic's things. */
class FrameKindsTest {
    private static final String TEXT = String.join(
            "\n",
            "[list main: pan]",
            "skillet",
            "wok",
            "[list main]",
            "scale|scales",
            "[frames detail]",
            "The {main} came on Monday.",
            "[frames detail: pan]",
            "Preheat the {main}.",
            "[frames detail: wok, scale]",
            "The {main} is light.",
            "");

    private static FrameKinds kinds(String text) {
        FrameFile file = FrameFile.parse("en/test", text);
        FrameKinds.Builder kinds = new FrameKinds.Builder();
        file.frames().values().forEach(frames -> frames.forEach(frame -> kinds.add(file, frame)));
        return kinds.build();
    }

    @Test
    void aFrameOfAKindFitsItsThingsOnly() {
        FrameKinds kinds = kinds(TEXT);
        assertThat(fitting(kinds, 0)).containsExactly(true, true, true, true);
        assertThat(fitting(kinds, 1)).containsExactly(false, true, true, false);
        assertThat(fitting(kinds, 2)).containsExactly(false, false, true, true);
    }

    /** A text about no thing of the topic (−1), then about the first, the second, the third. */
    private static List<Boolean> fitting(FrameKinds kinds, int frame) {
        return List.of(kinds.fits(frame, -1), kinds.fits(frame, 0), kinds.fits(frame, 1), kinds.fits(frame, 2));
    }

    @Test
    void aKindThatNothingHasIsToldWithItsLine() {
        String wrong = TEXT.replace("wok, scale", "wok, kettle");
        assertThatThrownBy(() -> kinds(wrong))
                .isInstanceOf(FrameMistake.class)
                .hasMessageContaining("en/test")
                .hasMessageContaining("11")
                .hasMessageContaining("kettle");
    }
}
