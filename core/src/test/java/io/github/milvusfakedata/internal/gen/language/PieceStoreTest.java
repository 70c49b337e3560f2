package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Pieces of texts, whose blanks or characters are counted. */
class PieceStoreTest {
    private static final Grammar UNSPACED =
            Grammar.of(FrameFile.parse("xx/grammar", "[list settings]\nblanks: no\nstop: 。\n"));

    @Test
    void aPieceCountsUpToAHundredAndTwentySeven() {
        PieceStore pieces = new PieceStore(UNSPACED);
        int piece = pieces.addNew("字".repeat(127));
        assertThat(pieces.gaps()[piece]).isEqualTo((byte) 127);
        assertThat(Piece.blanks(pieces.packed()[piece])).isEqualTo(127);
    }

    /** Its count was below zero. */
    @Test
    void aLongerPieceIsRefused() {
        assertThatThrownBy(() -> new PieceStore(UNSPACED).addNew("字".repeat(128)))
                .hasMessageContaining("127 characters at most, got 128")
                .hasMessageContaining("字字");
        assertThatThrownBy(() -> new PieceStore(Grammar.ENGLISH).addNew("a ".repeat(128)))
                .hasMessageContaining("127 blanks at most, got 128");
    }
}
