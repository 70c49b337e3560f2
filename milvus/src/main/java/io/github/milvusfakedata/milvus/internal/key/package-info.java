/** Primary keys: filters that ask a server for them, and where they are in a column. Imports core and {@code internal.wire}. */
package io.github.milvusfakedata.milvus.internal.key;
