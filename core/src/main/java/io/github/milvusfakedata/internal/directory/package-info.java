/**
 * The directory that a dataset lies in: whose files are there, in which order files appear and vanish, the plan file and
 * {@code meta.json}. May import file, lock, run, plan, read, write, encode, format, dataset, sink and schema.
 */
package io.github.milvusfakedata.internal.directory;
