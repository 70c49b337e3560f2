/**
 * The narrow waist: blocks of rows of one column. Generators fill them, every output reads them. Imports nothing of the
 * library and knows nothing of Milvus.
 */
package io.github.milvusfakedata.internal.column;
