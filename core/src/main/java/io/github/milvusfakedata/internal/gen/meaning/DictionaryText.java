package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.HiddenDraws;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;

/** One of few texts a row, as codes of a dictionary. */
final class DictionaryText implements ColumnSource {
    private final ColumnLayout layout;
    private final CodeLists codes;
    private final Choice choice;
    private final long key;
    private final HiddenDraws hidden;
    private final Topics topics;

    DictionaryText(Choice choice, TextRequest request) {
        Recipe recipe = request.recipe();
        this.codes = CodeLists.of(choice.lists(), request.limit());
        this.layout = ColumnLayout.dictionary(codes.dictionary());
        this.choice = choice;
        this.key = recipe.key(Stream.VALUE, request.path());
        this.hidden = new HiddenDraws(recipe);
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
            int list = choice.selector().list(topics.group(number));
            long bits = own ? CounterRng.bits(key, number) : hidden.lane(choice.draw(), number, choice.lane());
            values[row] = entries[lists[list] + choice.spread().index(bits, lists[list + 1] - lists[list])];
        }
    }
}
