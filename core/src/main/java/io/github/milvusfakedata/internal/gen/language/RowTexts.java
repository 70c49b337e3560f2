package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.gen.Recipe;

/** Writes titles, questions and names of rows into texts that templates compose. For one thread. */
public final class RowTexts {
    private final Composer composer;
    private final LineComposer lines;
    private final ColumnBuffer buffer = new ColumnBuffer(ColumnLayout.of(ColumnShape.STRING));

    /** Those of a dataset. */
    public RowTexts(Recipe recipe) {
        Lexicon lexicon = Lexicon.of(recipe.language(), recipe.subject());
        composer = new Composer(lexicon, recipe, new RowWords(recipe));
        lines = new LineComposer(composer, lexicon.frames());
        buffer.start(1);
    }

    /**
     * Writes a part of a row's texts and returns its end; needs room for twice {@link TextPart#LONGEST} bytes.
     *
     * @param key the key of the place that it stands in
     * @param json whether it stands in a JSON string
     */
    public int write(TextPart part, long row, int topic, long key, boolean json, byte[] to, int at) {
        int length;
        if (part.isLine()) {
            length = lines.line(part.line(), row, topic, key, 0, TextPart.LONGEST, buffer, 0);
        } else {
            length = lines.name(part.slot(), row, topic, key, buffer);
        }
        byte[] from = buffer.bytes();
        int end = at;
        for (int place = 0; place < length; place++) {
            if (json && (from[place] == '"' || from[place] == '\\')) {
                to[end++] = '\\';
            }
            to[end++] = from[place];
        }
        return end;
    }
}
