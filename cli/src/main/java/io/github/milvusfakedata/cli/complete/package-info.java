/** Completion scripts for shells, from the parser's model of the commands. Imports picocli only. */
package io.github.milvusfakedata.cli.complete;
