/**
 * Collections as a whole: made, found, described, dropped. May import the package of connections, core's public packages and
 * the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.collection;
