package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Topics;

/** Which of several word lists a row draws from. */
public enum Selector {
    /** There is one list for all rows. */
    NONE(1),
    /** One list for each topic. */
    TOPIC(Topics.TOPICS),
    /** One list for each finer group of each topic. */
    GROUP(Topics.TOPICS * Topics.SUBTOPICS);

    private final int lists;

    Selector(int lists) {
        this.lists = lists;
    }

    /** Number of lists. */
    int lists() {
        return lists;
    }

    /** The list of a group, which is topic and finer group in one number. */
    int list(int group) {
        return switch (this) {
            case NONE -> 0;
            case TOPIC -> group / Topics.SUBTOPICS;
            case GROUP -> group;
        };
    }
}
