package io.github.milvusfakedata.internal.gen.language;

/**
 * A line of a resource: an entry of a list, or a frame.
 *
 * @param text what it says
 * @param line its line in the file, from 1
 */
record FrameEntry(String text, int line) {}
