package io.github.milvusfakedata.internal.gen.pattern;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.Permutation;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Distinct texts that a pattern matches, in an order that looks random: the texts are numbered, and a permutation gives each
 * row a number. Of patterns with more texts than {@link PatternWalk#MOST_NUMBERED} a text is taken from the share of each
 * number.
 */
public final class UniquePattern implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final PatternWalk walk;
    private final int longest;
    private final Permutation permutation;
    private final long key;

    /**
     * @param pattern what the texts match, of which {@link TextPattern#distinct} is above 0
     * @param key which of the orders
     */
    public UniquePattern(TextPattern pattern, long key) {
        this.walk = new PatternWalk(pattern.states().orElseThrow());
        this.longest = pattern.longest();
        this.permutation = new Permutation(walk.numbered(), key);
        this.key = key;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return longest;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        byte[] bytes = out.bytes();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            if (bytes.length - at < longest) {
                bytes = out.requireBytes(at + longest);
            }
            long number = permutation.at(firstRow + row);
            at = walk.write(number, CounterRng.bits(key, firstRow + row), bytes, at);
            offsets[row + 1] = at;
        }
    }
}
