/**
 * What everyone knows of a file format: its names, what it can hold, and for the engine ordered blocks of bytes. Formats
 * (Parquet, JSON) implement it. May import column, dataset and rule.
 */
package io.github.milvusfakedata.internal.encode;
