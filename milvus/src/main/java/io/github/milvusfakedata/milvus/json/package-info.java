/**
 * JSON texts as trees: what a server stores, and what it answers. May import core's quoting; in this module it alone sees the
 * parser.
 */
package io.github.milvusfakedata.milvus.json;
