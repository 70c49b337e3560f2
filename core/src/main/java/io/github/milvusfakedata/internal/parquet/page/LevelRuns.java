package io.github.milvusfakedata.internal.parquet.page;

/** Levels that stay the same over many entries, collected for a page: a run goes on until another level comes. */
final class LevelRuns {
    private final PageBytes ended = new PageBytes();
    private int level;
    private int entries;

    /** Forgets all levels. */
    void clear() {
        ended.clear();
        entries = 0;
    }

    /** Adds the same level for so many entries. */
    void add(int nextLevel, int moreEntries) {
        if (nextLevel != level) {
            endRun();
            level = nextLevel;
        }
        entries += moreEntries;
    }

    /** All runs, the last one ended. */
    PageBytes end() {
        endRun();
        return ended;
    }

    private void endRun() {
        if (entries > 0) {
            RunLengthEncoder.repeat(ended, entries, level);
            entries = 0;
        }
    }
}
