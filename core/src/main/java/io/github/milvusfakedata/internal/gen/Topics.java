package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * The hidden topic of each row, which vectors, categories and vocabulary all follow. Topics are of uneven size, as in any
 * real collection: the largest holds about a sixth of the rows, the smallest a fortieth. Each has {@link #SUBTOPICS} finer
 * groups, uneven too.
 */
public final class Topics {
    /** Number of topics of every subject. */
    public static final int TOPICS = 16;

    /** Number of finer groups in each topic. */
    public static final int SUBTOPICS = 8;

    private static final int TOPIC_FLATNESS = 3;
    private static final int SUBTOPIC_FLATNESS = 2;
    private static final int TABLE_SIZE = 1 << 12;
    private static final byte[] TOPIC_TABLE = table(TOPICS, TOPIC_FLATNESS);
    private static final byte[] SUBTOPIC_TABLE = table(SUBTOPICS, SUBTOPIC_FLATNESS);

    private final long key;
    private final int elementBits;
    /** The groups that have a topic in place of rows; null where rows have. */
    private final RowGroups groups;

    /** The topics of a dataset; elements of arrays have that of their row, and rows of a group that of the group. */
    public Topics(Recipe recipe) {
        key = recipe.topicKey();
        groups = recipe.topicGroups().orElse(null);
        elementBits = recipe.elementBits();
    }

    /** The topic of a row, 0 … {@link #TOPICS} − 1, from the largest to the smallest. */
    public int topic(long row) {
        return TOPIC_TABLE[(int) (bits(row) >>> 52)];
    }

    /** Topic and finer group in one number, 0 … {@link #TOPICS} × {@link #SUBTOPICS} − 1. */
    public int group(long row) {
        long bits = bits(row);
        return TOPIC_TABLE[(int) (bits >>> 52)] * SUBTOPICS + SUBTOPIC_TABLE[(int) (bits >>> 40) & (TABLE_SIZE - 1)];
    }

    private long bits(long row) {
        long whole = row >> elementBits;
        return CounterRng.bits(key, groups == null ? whole : groups.group(whole));
    }

    /** Shares of 1 / (flatness + i), laid out in a table of 2^12 slots. */
    private static byte[] table(int groups, int flatness) {
        double total = 0;
        for (int group = 0; group < groups; group++) {
            total += 1.0 / (flatness + group);
        }
        byte[] table = new byte[TABLE_SIZE];
        double share = 0;
        int slot = 0;
        for (int group = 0; group < groups; group++) {
            share += 1.0 / (flatness + group);
            int end = group == groups - 1 ? TABLE_SIZE : (int) (TABLE_SIZE * share / total);
            while (slot < end) {
                table[slot++] = (byte) group;
            }
        }
        return table;
    }
}
