/**
 * Values that are computed from those of other fields: the syntax of expressions, their types, and kernels that compute a block
 * of rows at a time. May import gen, column and decimal.
 */
package io.github.milvusfakedata.internal.gen.expression;
