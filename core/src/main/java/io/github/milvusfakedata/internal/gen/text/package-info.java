/**
 * Texts that a reader believes: composed by templates, put together from sentences, chosen from lists; moments and figures on
 * the map. May import column, rng, gen, pool, decimal and rule.
 */
package io.github.milvusfakedata.internal.gen.text;
