/**
 * The properties of a schema's objects, each stated once: its names, what it means, of which types of fields it is, how it is
 * read and how it is written. Reader, writer, advice, help and the reference pages go by these tables. May import schema, column,
 * tree and json.
 */
package io.github.milvusfakedata.internal.property;
