package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.GroupPlaces;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * What is said in turn in conversations: someone asks, and the next turn answers that. A conversation is about one thing, no
 * question comes twice in it before all have come, and one that ends with the asker ends with thanks.
 */
public final class ConversationTurns implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int ASK = FrameRole.ASK.ordinal();
    private static final int ANSWER = FrameRole.ANSWER.ordinal();
    private static final int THANKS = FrameRole.THANKS.ordinal();

    private final GroupPlaces conversations;
    private final int limit;
    private final long key;
    private final Recipe recipe;
    private final Topics topics;
    private final Lexicon lexicon;
    private final RowWords rowWords;

    /**
     * Turns of a field.
     *
     * @param conversations which rows belong together
     * @param limit the most bytes of a turn
     * @param key the field's key of values
     * @param recipe the recipe of values of conversations: a turn is composed as a value of its conversation, and not of a row
     */
    public ConversationTurns(GroupPlaces conversations, int limit, long key, Recipe recipe) {
        this.conversations = conversations;
        this.limit = limit;
        this.key = key;
        this.recipe = recipe;
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
        LongestWords longest = new LongestWords(lexicon, rowWords);
        int most = Math.max(longest.bytesOf(FrameRole.ASK), longest.bytesOf(FrameRole.ANSWER));
        return Math.min(limit, Math.max(most, longest.bytesOf(FrameRole.THANKS)));
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        long[] groups = new long[rows];
        int[] places = new int[rows];
        conversations.fill(firstRow, rows, groups, places);
        Turns turns = new Turns();
        out.start(rows);
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = turns.turn(groups[row], places[row], out, at);
            offsets[row + 1] = at;
        }
    }

    /** Composes one turn after the other; for one thread. */
    private final class Turns {
        private final Composer composer = new Composer(lexicon, recipe, rowWords);
        private final LineComposer lines = new LineComposer(composer, lexicon.frames());
        private final FrameExchanges exchanges = new FrameExchanges(lexicon);

        int turn(long conversation, int place, ColumnBuffer out, int at) {
            int topic = topics.topic(conversation);
            int exchange = place / 2;
            boolean asks = place % 2 == 0;
            boolean last = asks && place > 0 && place + 1 == conversations.size(conversation);
            composer.start(conversation, topic, key, 0);
            long bits = CounterRng.bits(key, conversation);
            int role = last ? THANKS : asks ? ASK : ANSWER;
            int frame = exchanges.frame(role, topic, composer.mainThing(), last ? 0 : exchange, bits);
            composer.bits().start(CounterRng.lane(bits, place));
            return lines.frameOfTurn(frame, limit, out, at);
        }
    }
}
