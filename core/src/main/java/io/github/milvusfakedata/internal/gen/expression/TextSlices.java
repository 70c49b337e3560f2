package io.github.milvusfakedata.internal.gen.expression;

/**
 * Texts of a block of rows, as parts of an array.
 *
 * @param bytes where they lie
 * @param from where each begins
 * @param to where each ends
 */
record TextSlices(byte[] bytes, int[] from, int[] to) {}
