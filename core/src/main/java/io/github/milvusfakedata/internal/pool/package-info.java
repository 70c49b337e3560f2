/**
 * The words that values are made of: checked-in resources, loaded one file at a time when first asked for. Imports nothing
 * of the library.
 */
package io.github.milvusfakedata.internal.pool;
