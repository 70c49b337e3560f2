/**
 * Parquet files: how columns are cut into row groups and pages, the footer, the sizes. Knows columns and nothing of Milvus
 * but what its importer reads. May import column, encode, decimal, dataset and its own sub-packages.
 */
package io.github.milvusfakedata.internal.parquet;
