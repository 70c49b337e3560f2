/**
 * The schemas that a user has at hand, built-in and own: {@link io.github.milvusfakedata.library.SchemaLibrary}. Public;
 * may import the façade, internal.library, read, schema and sink.
 */
package io.github.milvusfakedata.library;
