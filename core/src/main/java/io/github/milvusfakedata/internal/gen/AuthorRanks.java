package io.github.milvusfakedata.internal.gen;

/**
 * Who writes about which topic: each author belongs to one topic, and some write about a second one now and then. The author
 * with rank r of all belongs to the topic r modulo the number of topics.
 */
public final class AuthorRanks {
    /** So many authors belong to each topic. */
    private static final int OWN = SharedDraws.AUTHORS / Topics.TOPICS;

    /** One author in so many of a topic's list belongs to another topic. */
    private static final int GUEST = 6;

    /** How far away the topic is from which guests come. */
    private static final int GUESTS_FROM = 5;

    private static final int[][] RANKS = ranks();

    private AuthorRanks() {}

    private static int[][] ranks() {
        int[][] ranks = new int[Topics.TOPICS][OWN + OWN / (GUEST - 1)];
        for (int topic = 0; topic < ranks.length; topic++) {
            int own = 0;
            int guests = 0;
            for (int place = 0; place < ranks[topic].length; place++) {
                boolean guest = place % GUEST == GUEST - 1 || own == OWN;
                int home = guest ? (topic + GUESTS_FROM) % Topics.TOPICS : topic;
                ranks[topic][place] = (guest ? guests++ : own++) * Topics.TOPICS + home;
            }
        }
        return ranks;
    }

    /** The ranks of a topic's authors, from those who write most. */
    public static int[] ofTopic(int topic) {
        return RANKS[topic].clone();
    }

    /** The rank that random bits choose for a row of a topic. */
    static int of(int topic, long bits) {
        return RANKS[topic][Spread.SKEWED.index(bits, RANKS[topic].length)];
    }
}
