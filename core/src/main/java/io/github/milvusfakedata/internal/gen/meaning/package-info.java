/**
 * What a field's name and type mean: texts, numbers, flags and objects that a reader believes, as column sources. May
 * import column, rng, gen, pool and rule.
 */
package io.github.milvusfakedata.internal.gen.meaning;
