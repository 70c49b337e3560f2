/**
 * Rows from the generators into a collection: columns as messages, batches in flight, what to do when a server stops. May import
 * the packages of connections and of collections, core, and the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.insert;
