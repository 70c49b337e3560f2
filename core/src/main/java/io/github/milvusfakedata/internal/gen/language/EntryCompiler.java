package io.github.milvusfakedata.internal.gen.language;

/** Compiles entries of lists. */
interface EntryCompiler {
    /** The piece of an entry of a list, or the complement of its program. */
    int compile(FrameFile file, String list, String text);
}
