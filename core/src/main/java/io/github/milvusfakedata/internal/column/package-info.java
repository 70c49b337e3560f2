/**
 * The narrow waist: blocks of rows of one column. Generators fill them, every output reads them. May import
 * column and, for its limits, rule; knows nothing else of Milvus.
 */
package io.github.milvusfakedata.internal.column;
