package io.github.milvusfakedata.internal.encode;

/**
 * A way to lay columns out in files, with all choices made: columns, codecs, block sizes. Immutable and safe for use by
 * many threads.
 */
public interface FileFormat {
    /** File name ending without the dot: {@code parquet}, {@code json}. */
    String extension();

    /** How large files of this format become. */
    FileSizes sizes();

    /** Starts one file that holds these rows. */
    FileAssembly open(FileRange range);

    /** Scratch space that one worker thread reuses for all blocks of all files of this format. */
    Workspace newWorkspace();

    /** A thread's scratch space; what is inside is the format's own business. */
    interface Workspace {}
}
