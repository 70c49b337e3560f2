/**
 * Texts in a language: frames of sentences with typed slots, read from resources, and the kernels that fill them with the
 * words, names and numbers of a row. May import column, rng, gen, pool and rule.
 */
package io.github.milvusfakedata.internal.gen.language;
