/** One class per Milvus type, and their registry. May import schema, gen and column. */
package io.github.milvusfakedata.internal.type;
