/** The command line: options, questions, progress, summaries. Uses the library's public classes only. */
package io.github.milvusfakedata.cli;
