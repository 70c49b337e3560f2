package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Stride;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels from the row's list. A row walks through its list from a place and with a stride of its own, so it repeats nothing
 * until the list is used up; then it goes on to what the next lists have besides.
 */
public final class DictionaryElements implements ElementSource {
    private final ColumnLayout layout;
    private final CodeLists codes;
    private final Selector selector;
    private final Optional<Selector> firstSelector;
    private final int leading;
    private final long key;
    private final Topics topics;
    private final SharedDraws hidden;

    /**
     * Labels from lists.
     *
     * @param choice the lists
     * @param first the lists of whose entries a row's first elements are; empty for the same lists
     * @param leading so many of a row's first elements are the first entries of its list, in order
     * @param limit the most bytes of a text; longer ones are cut
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public DictionaryElements(Choice choice, Optional<Choice> first, int leading, int limit, long key, Recipe recipe) {
        List<List<String>> lists = new ArrayList<>(choice.lists());
        first.ifPresent(other -> lists.addAll(other.lists()));
        this.codes = CodeLists.of(lists, limit).distinct();
        this.layout = ColumnLayout.dictionary(codes.dictionary());
        this.selector = choice.selector();
        this.firstSelector = first.map(Choice::selector);
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
            int from = offsets[row];
            if (firstSelector.isPresent()) {
                int first = selector.lists() + firstSelector.get().list(topics.group(number), number, hidden);
                from = lead(first, values, from, offsets[row + 1]);
            }
            row(CounterRng.bits(key, number), list, values, from, offsets[row + 1]);
        }
    }

    /** The first entries of a list, as many as lead and find room; returns the place behind them. */
    private int lead(int list, int[] values, int from, int to) {
        int start = codes.starts()[list];
        int end = Math.min(to, from + Math.min(leading, codes.starts()[list + 1] - start));
        System.arraycopy(codes.codes(), start, values, from, end - from);
        return end;
    }

    private void row(long bits, int firstList, int[] values, int from, int to) {
        int start = codes.starts()[firstList];
        int at = Math.min(to, from + codes.starts()[firstList + 1] - start);
        walk(bits, start, codes.starts()[firstList + 1] - start, values, from, at);
        int list = firstList;
        for (int turn = 1; at < to && turn < selector.lists(); turn++) {
            list = list + 1 == selector.lists() ? 0 : list + 1;
            at = others(list, values, from, at, to);
        }
        while (at < to) {
            int end = Math.min(to, at + codes.starts()[firstList + 1] - start);
            walk(bits, start, codes.starts()[firstList + 1] - start, values, at, end);
            at = end;
        }
    }

    /** Goes on with the entries of another list that the row does not have yet; returns the place behind them. */
    private int others(int list, int[] values, int from, int filled, int to) {
        int at = filled;
        for (int entry = codes.starts()[list]; entry < codes.starts()[list + 1] && at < to; entry++) {
            int code = codes.codes()[entry];
            boolean has = false;
            for (int before = from; before < at && !has; before++) {
                has = values[before] == code;
            }
            if (!has) {
                values[at++] = code;
            }
        }
        return at;
    }

    /** Takes different entries of a list of {@code size} entries. */
    private void walk(long bits, int start, int size, int[] values, int from, int to) {
        int[] entries = codes.codes();
        int fixed = firstSelector.isPresent() ? 0 : Math.min(leading, size - 1);
        int walked = size - fixed;
        int place = CounterRng.below(bits, walked);
        int stride = Stride.from(1 + CounterRng.below(CounterRng.mix(bits), walked), walked);
        for (int at = from; at < to; at++) {
            if (at - from < fixed) {
                values[at] = entries[start + at - from];
            } else {
                values[at] = entries[start + fixed + place];
                place = (place + stride) % walked;
            }
        }
    }
}
