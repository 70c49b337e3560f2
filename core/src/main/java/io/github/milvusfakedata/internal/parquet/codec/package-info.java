/** Compression of whole pages. Imports nothing of the library. */
package io.github.milvusfakedata.internal.parquet.codec;
