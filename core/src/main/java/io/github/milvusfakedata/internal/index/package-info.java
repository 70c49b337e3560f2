/** Milvus' indexes and metrics: which fit which fields, and since when. May import schema. */
package io.github.milvusfakedata.internal.index;
