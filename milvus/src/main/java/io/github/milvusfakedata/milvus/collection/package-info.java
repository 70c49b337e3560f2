/**
 * Collections as a whole: made with suitable indexes, found, loaded, described, dropped. May import the package of connections, core's public packages and
 * the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.collection;
