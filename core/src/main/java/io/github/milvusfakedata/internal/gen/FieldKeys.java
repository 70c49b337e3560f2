package io.github.milvusfakedata.internal.gen;

/**
 * The keys of one field's random bits, one for each kind of bits. They come from the field's path and the seed; what the
 * values mean never enters, so that a field keeps its bits whatever is made of them.
 *
 * @param values of the values themselves
 * @param lengths of how long texts and arrays are, and of which rows share a value
 * @param nulls of which rows are null
 * @param constants of what is the same in all rows, such as cluster centres
 */
public record FieldKeys(long values, long lengths, long nulls, long constants) {}
