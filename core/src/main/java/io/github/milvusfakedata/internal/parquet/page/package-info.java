/**
 * The inside of a Parquet page: levels, values, headers. One call a page, plain loops over arrays. May import column,
 * encode and the codecs.
 */
package io.github.milvusfakedata.internal.parquet.page;
