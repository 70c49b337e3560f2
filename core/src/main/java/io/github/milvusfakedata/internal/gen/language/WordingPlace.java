package io.github.milvusfakedata.internal.gen.language;

/**
 * A phrase in a frame's literal text that can be said in other words.
 *
 * @param start where it starts
 * @param end where it ends
 * @param set the number of the set that it is of
 * @param capital whether it starts with a capital
 */
record WordingPlace(int start, int end, int set, boolean capital) {}
