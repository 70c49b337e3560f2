/**
 * Pure descriptions of columns and of how their values are made, all numbers resolved: {@code ColumnSpec}, {@code ValueSpec}.
 * Each description binds itself to its kernel. May import gen, dynamic, column, rng, rule and schema.
 */
package io.github.milvusfakedata.internal.spec;
