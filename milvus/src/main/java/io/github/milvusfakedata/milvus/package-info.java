/** Collections of a Milvus server. May import core's public packages; the only module that sees the Milvus SDK. */
package io.github.milvusfakedata.milvus;
