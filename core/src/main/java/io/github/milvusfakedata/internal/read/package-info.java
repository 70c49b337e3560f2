/**
 * Trees of schema files and texts to schema records, and files of options, with every mistake named by its place. May import
 * schema, property and tree.
 */
package io.github.milvusfakedata.internal.read;
