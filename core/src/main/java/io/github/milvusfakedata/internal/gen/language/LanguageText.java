package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Texts about the row's topic, of an exact number of words separated by single blanks: see {@link Composer}. */
public final class LanguageText implements ColumnSource, ElementSource {
    /** The fewest words that a text can be asked to have. */
    public static final int FEWEST_WORDS = 10;

    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    private final ProseKind kind;
    private final int limit;
    private final int fewest;
    private final int range;
    private final long key;
    private final long lengthKey;
    private final Recipe recipe;
    private final SharedDraws hidden;
    private final Topics topics;
    private final Lexicon lexicon;
    private final RowWords rowWords;

    /**
     * Texts of a field.
     *
     * @param kind what kind of text
     * @param fewest fewest words of a text, at least {@link #FEWEST_WORDS} of sentences; 0 for the number of words that word counts of
     *     the row show
     * @param most most words of a text
     * @param limit the most bytes of a text
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public LanguageText(ProseKind kind, int fewest, int most, int limit, FieldKeys keys, Recipe recipe) {
        this.kind = kind;
        this.limit = limit;
        this.fewest = fewest;
        this.range = most - fewest + 1;
        this.key = keys.values();
        this.lengthKey = keys.lengths();
        this.recipe = recipe;
        this.hidden = new SharedDraws(recipe);
        this.topics = new Topics(recipe);
        this.lexicon = Lexicon.of(recipe.language(), recipe.subject());
        this.rowWords = new RowWords(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        if (!kind.isCounted()) {
            return Math.min(limit, longestLine());
        }
        long most = fewest == 0 ? SharedDraws.MOST_WORDS : fewest + range - 1L;
        return (int) Math.min(
                limit, lexicon.grammar().units((int) most) * (long) new LongestWords(lexicon, rowWords).bytesOfWord());
    }

    private int longestLine() {
        LongestWords longest = new LongestWords(lexicon, rowWords);
        if (kind == ProseKind.SUMMARY) {
            return longest.bytesOf(FrameRole.OPEN)
                    + (LineComposer.SUMMARY_ROLES - 1) * longest.bytesOf(FrameRole.DETAIL);
        }
        return longest.bytesOf(
                kind.role().orElseThrow(() -> new IllegalArgumentException("no frames make " + kind.id())));
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        Texts texts = new Texts();
        out.start(rows);
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = firstRow + row;
            at = texts.text(number, topics.topic(number), out, at);
            offsets[row + 1] = at;
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        Texts texts = new Texts();
        elements.start(offsets[rows]);
        int[] ends = elements.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = Recipe.firstElement(firstRow + row) - offsets[row];
            int topic = topics.topic(firstRow + row);
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                at = texts.text(number + element, topic, elements, at);
                ends[element + 1] = at;
            }
        }
    }

    private int words(long row) {
        return fewest == 0
                ? (int) hidden.quantity(Quantity.WORDS, row)
                : fewest + CounterRng.below(CounterRng.bits(lengthKey, row), range);
    }

    /** Composes one text after the other. */
    private final class Texts {
        private final Composer composer = new Composer(lexicon, recipe, rowWords);
        private final LineComposer lines = new LineComposer(composer, lexicon.frames());

        int text(long row, int topic, ColumnBuffer out, int at) {
            return kind == ProseKind.SENTENCES
                    ? composer.text(row, topic, key, words(row), limit, out, at)
                    : lines.line(kind, row, topic, key, kind.isCounted() ? words(row) : 0, limit, out, at);
        }
    }
}
