package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void aPieceKeepsItsStartLengthAndBlanks() {
        long piece = Piece.of(1 << 30, 65_535, 255, false);

        assertThat(Piece.start(piece)).isEqualTo(1 << 30);
        assertThat(Piece.length(piece)).isEqualTo(65_535);
        assertThat(Piece.blanks(piece)).isEqualTo(255);
        assertThat(piece & (Piece.VOWEL | Piece.MADE | Piece.CAPITAL | Piece.ARTICLE))
                .isZero();
    }

    @Test
    void marksOfAPieceChangeNothingElse() {
        long piece = Piece.of(7, 3, 1, true) | Piece.MADE | Piece.CAPITAL | Piece.ARTICLE;

        assertThat(piece & Piece.VOWEL).isNotZero();
        assertThat(Piece.start(piece)).isEqualTo(7);
        assertThat(Piece.length(piece)).isEqualTo(3);
        assertThat(Piece.blanks(piece)).isEqualTo(1);
    }

    @Test
    void aRangeIsWhatStandsBetweenTwoPlaces() {
        assertThat(Piece.start(Piece.range(20, 25))).isEqualTo(20);
        assertThat(Piece.length(Piece.range(20, 25))).isEqualTo(5);
    }
}
