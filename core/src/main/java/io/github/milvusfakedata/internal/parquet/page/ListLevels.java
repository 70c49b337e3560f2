package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/**
 * Collects the repetition and definition levels of one page of an optional list of never-null elements. The repetition
 * level is 0 for a row's first entry and 1 for the others; the definition level is 0 for a null row, 1 for an empty list
 * and {@link #ELEMENT} for an element, since the optional list, the repeated group and the optional element count one
 * each. A member of optional structs lies one level deeper; a vector in them has levels of its own ({@link
 * NestedListLevels}).
 */
abstract class ListLevels {
    static final int EMPTY = 1;
    static final int ELEMENT = 3;
    static final int MEMBER = ELEMENT + 1;

    private final int elementLevel;
    private int entries;
    private int nulls;

    ListLevels(int elementLevel) {
        this.elementLevel = elementLevel;
    }

    /** The definition level of an element. */
    final int elementLevel() {
        return elementLevel;
    }

    /** Bits that definition levels take. */
    final int definitionBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(elementLevel);
    }

    /** Starts a page. */
    void start() {
        entries = 0;
        nulls = 0;
    }

    /** Adds the rows of a block to the page. */
    abstract void append(ColumnBuffer block);

    /** Adds both kinds of levels, each with its length in front, as a version 1 page wants them. */
    abstract void writeTo(PageBytes out);

    /** Entries so far: elements, and one for each row without any. */
    final int entries() {
        return entries;
    }

    /** Entries so far that hold no element. */
    final int nulls() {
        return nulls;
    }

    final void count(int moreEntries, int moreNulls) {
        entries += moreEntries;
        nulls += moreNulls;
    }

    /** Adds a section of levels in which all entries are elements. */
    final void writeAllElements(PageBytes out) {
        int lengthAt = beginSection(out);
        RunLengthEncoder.repeat(out, entries, elementLevel);
        endSection(out, lengthAt);
    }

    static void putSection(PageBytes levels, PageBytes out) {
        out.putInt(levels.size());
        out.putAll(levels);
    }

    static int beginSection(PageBytes out) {
        out.putInt(0);
        return out.size();
    }

    static void endSection(PageBytes out, int begin) {
        out.setInt(begin - Integer.BYTES, out.size() - begin);
    }
}
