/**
 * What a run tells of itself to programs and to those who look for a fault: events with fields, as lines of text or JSON. The
 * only package that sees SLF4J and Logback, whose first line takes longer than a small dataset, so that nothing of them is
 * loaded before a log is asked for. Imports the library's JSON writer and the names of datasets' files.
 */
package io.github.milvusfakedata.cli.log;
