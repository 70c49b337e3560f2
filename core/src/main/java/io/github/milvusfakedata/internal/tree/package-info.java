/**
 * Texts to trees whose values know their places: JSON and YAML, read strictly, with every mistake named by its place, or JSON of
 * others, taken as it is. The only package that sees the parsers. May import file,
 * json and schema.
 */
package io.github.milvusfakedata.internal.tree;
