/**
 * Collections as a whole: made with suitable indexes, found, loaded, described, dropped. May import the package of connections,
 * core's public packages and its {@code internal.type}, {@code internal.index} and {@code internal.write}, and the Milvus SDK's
 * protocol.
 */
package io.github.milvusfakedata.milvus.collection;
