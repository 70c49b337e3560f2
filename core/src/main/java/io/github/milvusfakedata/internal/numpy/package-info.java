/**
 * NumPy files: a column each, as Milvus imports them. May import encode and column; knows nothing of Milvus' types.
 */
package io.github.milvusfakedata.internal.numpy;
