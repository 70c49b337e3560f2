/**
 * What the engine knows of a file format: ordered blocks of bytes. Formats (Parquet, JSON) implement it. May import
 * column.
 */
package io.github.milvusfakedata.internal.encode;
