/**
 * From rows, limits and a file format to the files of a dataset: how many, which rows, which names, how large. May import
 * spec, encode, format, dataset, rule and schema.
 */
package io.github.milvusfakedata.internal.plan;
