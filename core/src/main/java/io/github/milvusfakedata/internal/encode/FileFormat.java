package io.github.milvusfakedata.internal.encode;

import java.util.List;

/**
 * A way to lay columns out in files, with all choices made: columns, codecs, block sizes. Immutable and safe for use by
 * many threads.
 */
public interface FileFormat {
    /** The format of the files: its names, what it can hold. */
    OutputFormat output();

    /**
     * The columns that have a file each, by name, for formats that cut rows into bundles of such files; empty where a file
     * holds all columns, and so is a bundle of its own.
     */
    default List<String> columnFiles() {
        return List.of();
    }

    /** How large bundles of this format become: single files, or all column files of the same rows together. */
    FileSizes sizes();

    /**
     * Entries of the table of contents of a file of so many rows. They lie in memory until the file ends, so that a plan
     * must keep them few; 0 for formats without such a table.
     */
    default long contents(long rows) {
        return 0;
    }

    /** Starts one file that holds these rows. */
    FileAssembly open(FileRange range);

    /** Scratch space that one worker thread reuses for all blocks of all files of this format. */
    Workspace newWorkspace();

    /** A thread's scratch space; what is inside is the format's own business. */
    interface Workspace {}
}
