/**
 * Parquet files of any writer: metadata, pages, values, as arrow-go 17 reads them, which Milvus links. Imports check and
 * core's rules; the only package that sees Parquet's libraries.
 */
package io.github.milvusfakedata.doctor.internal.parquet;
