package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Labels from the row's list. A row walks through its list from a place and with a stride of its own, so it repeats nothing
 * until the list is used up; then it goes on to the next topic's list.
 */
public final class DictionaryElements implements ElementSource {
    private final ColumnLayout layout;
    private final CodeLists codes;
    private final Selector selector;
    private final int leading;
    private final long key;
    private final Topics topics;
    private final SharedDraws hidden;

    /**
     * Labels from lists.
     *
     * @param choice the lists
     * @param leading so many of a row's first elements are the first entries of its list, in order
     * @param limit the most bytes of a text; longer ones are cut
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public DictionaryElements(Choice choice, int leading, int limit, long key, Recipe recipe) {
        this.codes = CodeLists.of(choice.lists(), limit).distinct();
        this.layout = ColumnLayout.dictionary(codes.dictionary());
        this.selector = choice.selector();
        this.leading = leading;
        this.key = key;
        this.topics = new Topics(recipe);
        this.hidden = new SharedDraws(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        int[] values = elements.ints();
        for (int row = 0; row < rows; row++) {
            long number = firstRow + row;
            int list = selector.list(topics.group(number), number, hidden);
            row(CounterRng.bits(key, number), list, values, offsets[row], offsets[row + 1]);
        }
    }

    private void row(long bits, int firstList, int[] values, int from, int to) {
        int list = firstList;
        int at = from;
        while (at < to) {
            int start = codes.starts()[list];
            int end = Math.min(to, at + codes.starts()[list + 1] - start);
            walk(bits, start, codes.starts()[list + 1] - start, values, at, end);
            at = end;
            list = list + 1 == selector.lists() ? 0 : list + 1;
        }
    }

    /** Takes different entries of a list of {@code size} entries. */
    private void walk(long bits, int start, int size, int[] values, int from, int to) {
        int[] entries = codes.codes();
        int fixed = Math.min(leading, size - 1);
        int walked = size - fixed;
        int place = CounterRng.below(bits, walked);
        int stride = 1 + CounterRng.below(CounterRng.mix(bits), walked);
        while (commonDivisor(stride, walked) != 1) {
            stride++;
        }
        for (int at = from; at < to; at++) {
            if (at - from < fixed) {
                values[at] = entries[start + at - from];
            } else {
                values[at] = entries[start + fixed + place];
                place = (place + stride) % walked;
            }
        }
    }

    private static int commonDivisor(int first, int second) {
        int larger = first;
        int smaller = second;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
