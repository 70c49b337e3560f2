/**
 * Bulk imports: the server reads a dataset's files itself. By REST from Milvus 2.4 on, by gRPC before. May import the packages
 * of connections and of JSON trees, core's public packages and its JSON writer, and the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.bulk;
