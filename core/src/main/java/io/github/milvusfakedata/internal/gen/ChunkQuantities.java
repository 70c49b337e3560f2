package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** Where the row's piece of text stands in its document. */
final class ChunkQuantities {
    /** Characters of a word, the space behind it included, in tenths. */
    private static final int TENTHS_A_WORD = 62;

    /** Characters that a piece shares with the one before. */
    private static final int OVERLAP = 100;

    private static final int CHUNKS_A_PAGE = 3;
    private static final int LONG_PIECE = 2_000;

    private final SharedDraws draws;

    ChunkQuantities(SharedDraws draws) {
        this.draws = draws;
    }

    /** Pieces of the document. */
    long count(long row) {
        return (long) QuantityTables.Chunks.TABLE.at(draws.lane(Draw.CHUNK, row, 0));
    }

    /** From 0 to one less than there are. */
    long index(long row) {
        return CounterRng.below(draws.lane(Draw.CHUNK, row, 1), count(row));
    }

    /** From 1. */
    long page(long row) {
        return 1 + index(row) / CHUNKS_A_PAGE;
    }

    /** Long pieces go on to the next page. */
    long lastPage(long row) {
        return Math.min(pages(row), page(row) + (characters(row) > LONG_PIECE ? 1 : 0));
    }

    /** Within the first nine tenths of what plays. */
    long segmentStart(long row) {
        return draws.quantity(Quantity.SECONDS, row) * CounterRng.below(draws.lane(Draw.CHUNK, row, 2), 900);
    }

    /** Two to twelve seconds later, unless it all ends before. */
    long segmentEnd(long row) {
        long end = segmentStart(row) + 2_000 + CounterRng.below(draws.lane(Draw.CHUNK, row, 3), 10_000);
        return Math.min(end, 1000 * draws.quantity(Quantity.SECONDS, row));
    }

    long promptTokens(long row) {
        return (long) QuantityTables.Prompts.TABLE.at(draws.lane(Draw.CHUNK, row, 4));
    }

    /** Three words have four tokens. */
    long completionTokens(long row) {
        return draws.quantity(Quantity.WORDS, row) * 4 / 3;
    }

    long pages(long row) {
        return 1 + (count(row) - 1) / CHUNKS_A_PAGE;
    }

    long characters(long row) {
        return draws.quantity(Quantity.WORDS, row) * TENTHS_A_WORD / 10;
    }

    /** All pieces before are taken for as long as this one. */
    long start(long row) {
        return index(row) * Math.max(OVERLAP, characters(row) - OVERLAP);
    }

    long end(long row) {
        return start(row) + characters(row);
    }
}
