/**
 * What a field's name and type mean: texts, numbers, flags and objects that a reader believes, as column sources. May
 * import column, rng, gen and pool.
 */
package io.github.milvusfakedata.internal.gen.meaning;
