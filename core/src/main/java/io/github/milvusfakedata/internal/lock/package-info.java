/** Files that one run of one process holds at a time: {@code FileHold}. Imports nothing of the library. */
package io.github.milvusfakedata.internal.lock;
