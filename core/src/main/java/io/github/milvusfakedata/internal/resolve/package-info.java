/**
 * From a schema and options to all that is wrong with them or, where nothing is, to a dataset that is resolved and planned:
 * once for each run. May import everything below the library's front but what writes.
 */
package io.github.milvusfakedata.internal.resolve;
