/** Directories, entry by entry: {@code DirectoryEntries}. Imports nothing of the library. */
package io.github.milvusfakedata.internal.file;
