/**
 * Connections to a Milvus server. May import core's public packages; this module is the only one that sees the Milvus SDK, of
 * which it uses the protocol.
 */
package io.github.milvusfakedata.milvus;
