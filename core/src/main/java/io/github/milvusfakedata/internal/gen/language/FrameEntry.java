package io.github.milvusfakedata.internal.gen.language;

/**
 * A line of a resource: an entry of a list, or a frame.
 *
 * @param text what it says
 * @param line its line in the file, from 1
 * @param tone what the frame is kept for: 1 good news, −1 bad news, 0 anything; 0 for entries of lists
 */
record FrameEntry(String text, int line, int tone) {}
