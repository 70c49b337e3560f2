/**
 * Schema files and texts to schema records, with every mistake named by its place. The only package that sees the parser.
 * May import schema, type and json.
 */
package io.github.milvusfakedata.internal.read;
