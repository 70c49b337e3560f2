/**
 * Datasets with mistakes on purpose: each rule of Milvus' importer can be broken by columns that are not what they should be,
 * or by files that are not. May import rule, type, gen, column, decimal, encode, the formats and schema.
 */
package io.github.milvusfakedata.internal.poison;
