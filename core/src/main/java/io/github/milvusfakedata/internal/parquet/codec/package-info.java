/** Compression of whole pages. Of the library, imports problems only. */
package io.github.milvusfakedata.internal.parquet.codec;
