package io.github.milvusfakedata.internal.gen.pattern;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Texts that a pattern matches. Of alternatives each comes as often as any other, and so does each number of repetitions and
 * each character of a class: lengths then vary, where all values alike would nearly always have the most characters.
 */
public final class PatternTexts implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final PatternProgram program;
    private final long key;

    /**
     * @param pattern what the texts match
     * @param key the field's key of values
     */
    public PatternTexts(TextPattern pattern, long key) {
        this.program = PatternProgram.of(pattern.part());
        this.key = key;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return program.longest;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        PatternWriter writer = new PatternWriter(program);
        int[] offsets = out.offsets();
        byte[] bytes = out.bytes();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            if (bytes.length - at < program.longest) {
                bytes = out.requireBytes(at + program.longest);
            }
            at = writer.write(CounterRng.bits(key, firstRow + row), bytes, at);
            offsets[row + 1] = at;
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        PatternWriter writer = new PatternWriter(program);
        int[] ends = elements.offsets();
        byte[] bytes = elements.bytes();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = Recipe.firstElement(firstRow + row) - offsets[row];
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                if (bytes.length - at < program.longest) {
                    bytes = elements.requireBytes(at + program.longest);
                }
                at = writer.write(CounterRng.bits(key, number + element), bytes, at);
                ends[element + 1] = at;
            }
        }
    }
}
