package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** What all texts of a row share beside its topic: the thing that they are about, the names in them, how good the news is. */
final class RowHints {
    private static final int MAIN_LANE = 2;
    private static final int TONE_LANE = 3;
    private static final int TONES = 8;

    private final long key;

    RowHints(Recipe recipe) {
        key = recipe.hidden("text");
    }

    /** The bits that names and all else follow from. */
    long bits(long row) {
        return CounterRng.bits(key, row);
    }

    /** Which of the topic's things the row is about. */
    int main(long row, int things) {
        return CounterRng.below(CounterRng.lane(bits(row), MAIN_LANE), things);
    }

    /** 1 for good news, −1 for bad news, 0 for others. */
    int tone(long row) {
        int tone = CounterRng.below(CounterRng.lane(bits(row), TONE_LANE), TONES);
        return tone < 3 ? -1 : tone < 5 ? 0 : 1;
    }
}
