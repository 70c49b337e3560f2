package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** One of few texts a row, as codes of a dictionary. */
public final class DictionaryText implements ColumnSource {
    private final ColumnLayout layout;
    private final CodeLists codes;
    private final Choice choice;
    private final long key;
    private final SharedDraws hidden;
    private final Topics topics;

    /**
     * Texts of a field.
     *
     * @param choice what to choose from
     * @param limit the most bytes of a text; longer ones are cut
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public DictionaryText(Choice choice, int limit, long key, Recipe recipe) {
        this.codes = CodeLists.of(choice.lists(), limit);
        this.layout = ColumnLayout.dictionary(codes.dictionary());
        this.choice = choice;
        this.key = key;
        this.hidden = new SharedDraws(recipe);
        this.topics = new Topics(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] values = out.ints();
        int[] lists = codes.starts();
        int[] entries = codes.codes();
        boolean own = choice.draw() == Draw.OWN;
        for (int row = 0; row < rows; row++) {
            long number = firstRow + row;
            int list = choice.selector().list(topics.group(number), number, hidden);
            long bits = own ? CounterRng.bits(key, number) : hidden.lane(choice.draw(), number, choice.lane());
            int count = lists[list + 1] - lists[list];
            int entry = choice.selector().entry(choice.spread(), bits, count, list, number, hidden);
            values[row] = entries[lists[list] + entry];
        }
    }
}
