/**
 * Schemas and problems as plain immutable data. Public; imports nothing of the library, and everything else may import
 * it.
 */
package io.github.milvusfakedata.schema;
