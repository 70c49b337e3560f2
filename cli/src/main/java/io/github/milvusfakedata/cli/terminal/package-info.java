/** Text for people's eyes: widths, tables, progress. Imports nothing of the library and nothing else of the command. */
package io.github.milvusfakedata.cli.terminal;
