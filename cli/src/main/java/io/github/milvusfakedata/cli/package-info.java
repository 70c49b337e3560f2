/**
 * The command line: options, questions, progress, summaries. Imports the library's public packages and, for the words of schemas
 * and for JSON, its {@code internal.type}, {@code internal.read}, {@code internal.write}, {@code internal.gen} and {@code
 * internal.decimal}.
 */
package io.github.milvusfakedata.cli;
