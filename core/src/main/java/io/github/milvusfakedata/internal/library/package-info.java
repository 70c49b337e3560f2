/**
 * The directory that keeps schemas of one's own: its files, its list, its lock. May import file, lock, read, write, sink and schema.
 */
package io.github.milvusfakedata.internal.library;
