/**
 * Bulk imports: the server reads a dataset's files itself. By REST where its version has that, else by gRPC. May import the packages
 * of connections and of JSON trees, core's public packages and its JSON writer, and the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.bulk;
