/**
 * Pure descriptions of datasets, of columns and of how their values are made, all numbers resolved: {@code DatasetSpec},
 * {@code ColumnSpec}, {@code ValueSpec}. Each description of values binds itself to its kernel. May import gen, dynamic, json,
 * column, format, encode, rng, dataset, rule and schema.
 */
package io.github.milvusfakedata.internal.spec;
